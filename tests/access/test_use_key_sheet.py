"""Using a key sheet …"""

import pytest

from access.telephone import give_telephone
from houvast.access.acting import acting
from houvast.access.services.print_key_sheet import print_key_sheet
from houvast.access.services.sign_in import Credentials, sign_in
from houvast.access.services.use_key_sheet import SheetAndPassword, use_key_sheet
from houvast.access.values import Awaits, Function
from houvast.kernel.errors import Invalid, SignInNeeded
from houvast.vault.key_sheets import new_sheet
from world import PASSWORD, dossier_of, found, hire, secure_recovery

NEW = "negen groene kikkers zingen"


def test_opens_the_same_dossiers_under_a_new_password() -> None:
    service = found()
    secure_recovery(service)
    yara = hire(service, "yara", Function.GUIDE)
    opened = dossier_of(yara, service)
    with yara.acts() as actor:
        code = print_key_sheet(actor, PASSWORD)
    use_key_sheet(SheetAndPassword(yara.login_name, code.lower().replace("-", " "), NEW))
    with pytest.raises(SignInNeeded), yara.acts():
        pytest.fail("an old session goes on")
    with acting(sign_in(Credentials(yara.login_name, NEW)).unlocked) as actor:
        assert actor.keyring.compartment(opened.compartment_id)


def test_works_once() -> None:
    yara = hire(found(), "yara", Function.GUIDE)
    with yara.acts() as actor:
        code = print_key_sheet(actor, PASSWORD)
    use_key_sheet(SheetAndPassword(yara.login_name, code, NEW))
    with pytest.raises(Invalid):
        use_key_sheet(SheetAndPassword(yara.login_name, code, PASSWORD))


def test_is_refused_for_an_older_sheet_another_name_and_a_made_up_code() -> None:
    service = found()
    yara, omar = (hire(service, name, Function.GUIDE) for name in ("yara", "omar"))
    with yara.acts() as actor:
        older, newer = print_key_sheet(actor, PASSWORD), print_key_sheet(actor, PASSWORD)
    tries = ((yara, older), (omar, newer), (yara, new_sheet().code))
    sentences = set()
    for person, code in tries:
        with pytest.raises(Invalid) as refused:
            use_key_sheet(SheetAndPassword(person.login_name, code, NEW))
        sentences.add(refused.value.text)
    assert len(sentences) == 1
    assert sign_in(Credentials(yara.login_name, PASSWORD))


def test_still_asks_for_the_second_factor() -> None:
    yara = hire(found(), "yara", Function.GUIDE)
    with yara.acts() as actor:
        code = print_key_sheet(actor, PASSWORD)
    give_telephone(yara)
    use_key_sheet(SheetAndPassword(yara.login_name, code, NEW))
    assert sign_in(Credentials(yara.login_name, NEW)).awaits is Awaits.CODE


def test_is_printed_only_for_who_knows_the_password() -> None:
    yara = hire(found(), "yara", Function.GUIDE)
    with yara.acts() as actor, pytest.raises(Invalid):
        print_key_sheet(actor, NEW)
