"""An attack on a page that a person fills in without an account …"""

from uuid import UUID

import pytest
from django.conf import settings
from django.db import DatabaseError, connection, connections, transaction

from apart import harm
from guidance.fills import NEEDS, enter, fill_in, offer
from guidance.trajectories import trajectory_of
from houvast.access.fill_pages import (
    ADDRESS,
    ANSWERS,
    address_key,
    bound,
    open_form,
    seal_answers,
)
from houvast.access.fill_values import FillAnswer, FillAnswers, FillForm
from houvast.access.models.fill_pages import FillPage
from houvast.access.services.enter_fill_page import TypedFillCode, enter_fill_page
from houvast.access.services.keep_fill_page import keep_fill_page
from houvast.access.services.read_fill_page import read_fill_page
from houvast.guidance.selectors.show_self_fill import show_self_fill
from houvast.kernel.errors import Invalid, NotFound, Tampered
from houvast.kernel.ids import new_id
from houvast.vault import content as contents
from houvast.vault.pairs import new_encryption_pair, open_from, seal_to
from houvast.vault.sealing import SymmetricKey, encrypt, new_key
from world import Town


def offered(town: Town) -> tuple[UUID, UUID, object]:
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    return trajectory, page, offer(town.centre.anna, trajectory, page)


def test_by_the_sign_in_login_reads_no_table_and_writes_no_log(town: Town) -> None:
    offered(town)
    for statement in (
        "SELECT answers FROM access.fill_page",
        "UPDATE access.fill_page SET tries = 0",
        "SELECT access.log_fill_page('access.send_fill_page', gen_random_uuid(), gen_random_uuid())",
        "SELECT access.lapse_fill_pages()",
        "INSERT INTO audit.entry (at, event, xid) VALUES (now(), 'access.send_fill_page', 0)",
    ):
        with pytest.raises(DatabaseError), transaction.atomic(using="signin"):
            connections["signin"].cursor().execute(statement)


def test_by_a_statement_slipped_into_a_colleagues_page_calls_none_of_its_functions(town: Town) -> None:
    trajectory, page, _ = offered(town)
    with town.centre.bert.acts():
        assert not FillPage.objects.filter(id=page).exists()
        for statement in (
            "SELECT * FROM access.knock_fill_page(''::bytea)",
            "SELECT * FROM access.visit_fill_page(''::bytea)",
            "SELECT access.send_fill_page(''::bytea, ''::bytea)",
        ):
            with pytest.raises(DatabaseError), transaction.atomic():
                connection.cursor().execute(statement)
    with town.centre.bert.acts() as bert, pytest.raises(NotFound):
        show_self_fill(bert, trajectory, page)


def test_with_the_whole_database_and_the_address_but_no_code_opens_nothing(town: Town) -> None:
    _, page, given = offered(town)
    form = bytes(harm("SELECT form FROM access.fill_page WHERE id = %s", page)[0][0])
    wrong = f"{(int(given.code) + 1) % 10**6:06d}"
    for token, code in ((given.token, wrong), ("another-address", given.code)):
        with pytest.raises(Tampered):
            open_form(address_key(token, code), ADDRESS, page, form)
    settings_pepper = settings.PEPPER
    try:
        settings.PEPPER = bytes(range(32))
        with pytest.raises(Tampered):
            open_form(address_key(given.token, given.code), ADDRESS, page, form)
    finally:
        settings.PEPPER = settings_pepper
    assert open_form(address_key(given.token, given.code), ADDRESS, page, form).language == "nl"


def test_that_exchanges_the_key_answers_are_sealed_to_is_noticed(town: Town) -> None:
    _, page, given = offered(town)
    mine = new_encryption_pair()
    forged = contents.dump(FillForm("nl", "", (), mine.public.hex()))
    harm(
        "UPDATE access.fill_page SET form = %s WHERE id = %s",
        encrypt(SymmetricKey(new_key().reveal()), bound(ADDRESS, page), forged),
        page,
    )
    with pytest.raises(Invalid):
        enter(given)


def test_that_moves_one_page_into_another_opens_neither(town: Town) -> None:
    _, one, given = offered(town)
    _, other, second = offered(town)
    harm(
        "UPDATE access.fill_page a SET form = b.form FROM access.fill_page b WHERE a.id = %s AND b.id = %s",
        one,
        other,
    )
    with pytest.raises(Invalid):
        enter_fill_page(TypedFillCode(given.token, second.code))
    with pytest.raises(Invalid):
        enter(given)


def test_after_sending_finds_no_key_on_the_page_that_opens_the_answers(town: Town) -> None:
    _, page, given = offered(town)
    visit = fill_in(given, "Alleen voor Anna.")
    answers = bytes(harm("SELECT answers FROM access.fill_page WHERE id = %s", page)[0][0])
    row = harm("SELECT form, entered, draft FROM access.fill_page WHERE id = %s", page)[0]
    assert row == (None, None, None)
    assert read_fill_page(visit).form is None
    with pytest.raises(Tampered):
        open_from(new_encryption_pair(), answers, bound(ANSWERS, page))


def test_that_puts_answers_of_its_own_in_place_shows_them_as_from_outside_until_adopted(town: Town) -> None:
    """Whoever writes the database can seal to a public key: nothing proves who wrote."""
    trajectory, page, given = offered(town)
    fill_in(given, "Echt.")
    public = harm("SELECT public FROM access.compartment WHERE dossier_id = %s", trajectory)[0][0]
    form = FillForm("nl", "", (), bytes(public).hex())
    harm(
        "UPDATE access.fill_page SET answers = %s WHERE id = %s",
        seal_answers(form, page, FillAnswers((FillAnswer(NEEDS, "Vals."),))),
        page,
    )
    with town.centre.anna.acts() as anna:
        assert show_self_fill(anna, trajectory, page).answered[0].answer.words == "Vals."
    moved = seal_to(bytes(public), contents.dump(FillAnswers()), bound(ANSWERS, new_id()))
    harm("UPDATE access.fill_page SET answers = %s WHERE id = %s", moved, page)
    with town.centre.anna.acts() as anna:
        assert not any(each.answer.words for each in show_self_fill(anna, trajectory, page).answered)
        assert anna.closed[page].is_damaged
    assert harm("SELECT 1 FROM audit.entry WHERE event = 'refused.tampered' AND subject_id = %s", page)


def test_with_a_guessed_visit_reads_and_writes_nothing(town: Town) -> None:
    _, page, given = offered(town)
    visit = enter(given)
    keep_fill_page(visit, FillAnswer(NEEDS, "Van mij."))
    for guessed in ("", "x", visit[:-1] + ("A" if visit[-1] != "A" else "B")):
        with pytest.raises(NotFound):
            read_fill_page(guessed)
        with pytest.raises(NotFound):
            keep_fill_page(guessed, FillAnswer(NEEDS, "Niet van mij."))
    assert read_fill_page(visit).answers.to(NEEDS).words == "Van mij."
    assert harm("SELECT state FROM access.fill_page WHERE id = %s", page) == [("entered",)]
