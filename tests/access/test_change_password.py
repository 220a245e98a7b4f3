"""Changing one's password …"""

import json

import pytest
from django.conf import settings

from houvast.access.acting import acting
from houvast.access.selectors.list_sessions import list_sessions
from houvast.access.services.change_password import change_password
from houvast.access.services.end_session import end_session
from houvast.access.services.sign_in import Credentials, sign_in
from houvast.access.values import Function
from houvast.kernel.errors import Invalid, NotFound, SignInNeeded
from world import PASSWORD, dossier_of, found, hire, secure_recovery

NEW = "negen groene kikkers zingen"


def test_lets_one_in_by_the_new_one_only_and_opens_the_same_dossiers() -> None:
    service = found()
    secure_recovery(service)
    yara = hire(service, "yara", Function.GUIDE)
    opened = dossier_of(yara, service)
    with yara.acts() as actor:
        change_password(actor, PASSWORD, NEW)
    with pytest.raises(Invalid):
        sign_in(Credentials(yara.login_name, PASSWORD))
    with acting(sign_in(Credentials(yara.login_name, NEW)).unlocked) as actor:
        assert actor.keyring.compartment(opened.compartment_id)


def test_ends_every_other_session() -> None:
    yara = hire(found(), "yara", Function.GUIDE)
    elsewhere = sign_in(Credentials(yara.login_name, PASSWORD)).unlocked
    with yara.acts() as actor:
        change_password(actor, PASSWORD, NEW)
    with yara.acts() as actor:
        assert [line.is_here for line in list_sessions(actor)] == [True]
    with pytest.raises(SignInNeeded), acting(elsewhere):
        pytest.fail("the other session goes on")


def test_is_refused_without_the_old_one_or_with_a_weak_new_one() -> None:
    yara = hire(found(), "yara", Function.GUIDE)
    for current, new in ((NEW, NEW), (PASSWORD, "short"), (PASSWORD, "aaaaaaaaaaaaaaaa")):
        with yara.acts() as actor, pytest.raises(Invalid):
            change_password(actor, current, new)
    assert sign_in(Credentials(yara.login_name, PASSWORD))


def test_is_written_in_the_register_that_a_restore_replays() -> None:
    yara = hire(found(), "yara", Function.GUIDE)
    with yara.acts() as actor:
        change_password(actor, PASSWORD, NEW)
    lines = (settings.HOME / "register" / "register.jsonl").read_text().splitlines()
    assert any(json.loads(line)["subject"] == str(yara.user_id) for line in lines if "password" in line)


def test_leaves_sessions_of_others_alone() -> None:
    service = found()
    yara, omar = (hire(service, name, Function.GUIDE) for name in ("yara", "omar"))
    with omar.acts() as actor:
        theirs = list_sessions(actor)[0].id
    with yara.acts() as actor, pytest.raises(NotFound):
        end_session(actor, theirs)
    with omar.acts() as actor:
        end_session(actor, list_sessions(actor)[0].id)
    with pytest.raises(SignInNeeded), omar.acts():
        pytest.fail("an ended session goes on")
