"""Questions by the public form for the tests: asked, found again and answered through the services."""

import secrets
from dataclasses import replace
from itertools import count
from uuid import UUID

from houvast.access.asked_forms import FormSettings
from houvast.access.asked_threads import NewAnswer
from houvast.access.asked_values import AskedAnswer, AskedPage, Entrance, PublicNumber, Receipt
from houvast.access.services.enter_asked import TypedCode, enter_asked
from houvast.access.services.read_asked import read_asked
from houvast.access.services.send_asked import NewAsked, send_asked
from houvast.access.services.show_ask_form import show_ask_form
from houvast.access.services.write_asked import MoreAsked, write_asked
from houvast.access.tolls import For, Paid, solves
from houvast.desk.selectors.list_asked import list_asked
from houvast.desk.selectors.show_ask_form import show_ask_form as shown_form
from houvast.desk.services.answer_asked import answer_asked
from houvast.desk.services.change_ask_form import change_ask_form
from houvast.desk.services.open_asked import open_asked
from houvast.kernel.ids import new_id
from world import Service, Town

ALL = ("nl", "fr", "en", "de")
CHILD_LINE = PublicNumber("A line for children", "000")


def form_settings(slug: str = "", days: int = 60) -> FormSettings:
    """A form in all languages, at an address nobody else has."""
    address = slug or f"vraag-{secrets.token_hex(5)}"
    return FormSettings(address, is_open=True, languages=ALL, days=days, numbers=(CHILD_LINE,))


def open_form(service: Service, wanted: FormSettings | None = None) -> str:
    """Opens the public form of a desk as its steward, once; returns its address."""
    with service.steward.acts() as steward:
        kept = shown_form(steward).form
        if kept is not None and wanted is None:
            return kept.slug
        wanted = wanted or form_settings()
        change_ask_form(steward, service.id, new_id(), wanted)
        return wanted.slug


def elsewhere() -> str:
    """An address nobody called from yet."""
    return f"10.{secrets.randbelow(256)}.{secrets.randbelow(256)}.{secrets.randbelow(256)}"


def worked(token: str, bits: int) -> Paid:
    """Does the sum a page asks for, as its script does."""
    secret = bytes.fromhex(token.split(".")[3])
    return Paid(token, next(str(number) for number in count() if solves(secret, str(number), bits)))


def paid(slug: str, for_: For) -> Paid:
    """Opens a page and does its sum."""
    opened = show_ask_form(slug, for_)
    return worked(opened.token, opened.bits)


def a_question(slug: str, words: str = "Hij komt niet meer buiten.") -> NewAsked:
    """A question of a mother, paid for."""
    answers = (AskedAnswer("family.worry", words), AskedAnswer("family.tried", "Samen gegeten."))
    toll = paid(slug, For.SEND)
    return NewAsked(slug, Entrance.FAMILY, None, "nl", answers, None, toll, elsewhere())


def ask(slug: str, words: str = "Hij komt niet meer buiten.", **changed: object) -> Receipt:
    """Asks something; returns the receipt."""
    return send_asked(replace(a_question(slug, words), **changed))  # type: ignore[arg-type]


def enter(slug: str, code: str, from_address: str = "") -> str:
    """Opens one's own question with the code; returns the visit."""
    return enter_asked(TypedCode(slug, code, paid(slug, For.ENTER), from_address or elsewhere()))


def read(slug: str, code: str) -> AskedPage:
    """Reads one's own question."""
    return read_asked(slug, enter(slug, code)).page


def write_on(slug: str, code: str, words: str) -> None:
    """Writes on in one's own question."""
    write_asked(MoreAsked(slug, enter(slug, code), new_id(), words))


def newest(town: Town) -> UUID:
    """The number of what came in last and waits at the town's desk."""
    with town.desk.dina.acts() as dina:
        return list_asked(dina).lines[-1].id


def taken_in(town: Town, slug: str, words: str = "Hij komt niet meer buiten.") -> tuple[UUID, str]:
    """Asks something that Dina opens as a question; returns its number and the code."""
    receipt = ask(slug, words)
    thread = newest(town)
    with town.desk.dina.acts() as dina:
        open_asked(dina, thread)
    return thread, receipt.code


def answered(town: Town, thread: UUID, words: str = "Dank voor de vraag.") -> None:
    """Lets an answer of Dina's wait."""
    with town.desk.dina.acts() as dina:
        answer_asked(dina, NewAnswer(new_id(), thread, words))
