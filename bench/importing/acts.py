"""Somebody at a desk of its own, who imports; how long it takes and how much memory."""

import io
import resource
import time
from collections.abc import Callable
from typing import TypeVar

from django.db import connections

from houvast.access.acting import acting
from houvast.access.services.found_controller import Founding, found_controller
from houvast.access.services.sign_in import Credentials, sign_in
from houvast.access.values import ConfidentialityKind
from houvast.directory.selectors.export_services import Form, export_services
from houvast.directory.selectors.show_import import show_import
from houvast.directory.services.confirm_import import confirm_import
from houvast.directory.services.import_services import NewImport, import_services
from houvast.directory.services.take_back_import import take_back_import
from houvast.directory.values.imports import WithGone
from houvast.kernel.ids import new_id
from importing.made import packed

PASSWORD = "een korf vol kruidige appels"  # noqa: S105 - of a database that is dropped again
T = TypeVar("T")


def measure(count: int) -> float:
    """Does everything once; returns the most memory of this process, in MB."""
    with connections["owner"].cursor() as cursor:
        cursor.execute("INSERT INTO signin.installation VALUES (gen_random_uuid(), now(), 'test')")
    controller = new_id()
    found_controller(
        Founding(
            name="Desk",
            language="nl",
            regime="be-federal",
            steward_name="Steward",
            login_name="steward.bench",
            password=PASSWORD,
            confidentiality=ConfidentialityKind.CONTRACT,
            citation="contract",
            controller_id=controller,
        )
    )
    unlocked = sign_in(Credentials("steward.bench", PASSWORD)).unlocked

    def looked(file: io.BytesIO) -> NewImport:
        new = NewImport(new_id(), controller, file)
        with acting(unlocked) as actor:
            assert not import_services(actor, new).is_refused  # noqa: S101 - else there is nothing to measure
        return new

    def said_yes(new: NewImport) -> None:
        with acting(unlocked) as actor:
            confirm_import(actor, new.import_id, show_import(actor, new.import_id).token, WithGone.LEAVE)

    def taken_back(new: NewImport) -> None:
        with acting(unlocked) as actor:
            take_back_import(actor, new.import_id)

    def copied(form: Form) -> bytes:
        with acting(unlocked) as actor:
            return export_services(actor, form)

    whole = packed(count)
    print(f"{count:,} services, {len(whole.getvalue()) / 1024 / 1024:.1f} MB packed, {_memory():.0f} MB now")
    first = _measured("looking at all of them", lambda: looked(whole))
    _measured("taking them over", lambda: said_yes(first))
    _measured("looking at the same file again", lambda: looked(packed(count)))
    second = _measured("looking, ten of them changed", lambda: looked(packed(count, changed=10)))
    _measured("taking ten changes over", lambda: said_yes(second))
    _measured("taking the ten back", lambda: taken_back(second))
    _measured("a copy as CSV", lambda: copied(Form.CSV))
    _measured("a copy as JSON", lambda: copied(Form.JSON))
    _measured("taking everything back", lambda: taken_back(first))
    return _memory()


def _measured(what: str, act: Callable[[], T]) -> T:
    begin = time.perf_counter()
    result = act()
    print(f"{what:<34}{time.perf_counter() - begin:8.1f} s {_memory():8.0f} MB", flush=True)
    return result


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
