"""An attack on an invitation that is answered without an account …"""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from django.conf import settings
from django.db import DatabaseError, connection, connections, transaction

from access.answering import NAME, WHY, an_invitation, enter, invite, line_of, other_code
from apart import harm
from houvast.access.answer_lapsing import END_ANSWERS, lapse_answer_pages
from houvast.access.answer_pages import INVITATIONS, answer_pages_of, withdraw_answer_pages
from houvast.access.answer_values import AnswerItem, AnswerPageState, AnswerReply, AnswerWords
from houvast.access.coded_pages import ADDRESS
from houvast.access.models.answer_pages import AnswerPage
from houvast.access.referral_pages import REFERRALS
from houvast.access.register import FILE, read_lines
from houvast.access.services.export_answer_date import export_answer_date
from houvast.access.services.give_answer import give_answer
from houvast.access.services.read_answer_page import read_answer_page
from houvast.access.services.replay_register import replay_register
from houvast.kernel.errors import HouvastError, Invalid, NotFound, Tampered
from houvast.vault.content import dump
from houvast.vault.pairs import new_encryption_pair
from houvast.vault.sealing import SymmetricKey, new_key
from world import Town

COMES = AnswerReply(comes=True, who="zeilwagen")
NOBODY = AnswerReply(comes=False)
MOVE = "UPDATE access.answer_page a SET {0} = b.{0} FROM access.answer_page b WHERE a.id = %s AND b.id = %s"


def column(page: object, name: str) -> object:
    return harm(f"SELECT {name} FROM access.answer_page WHERE id = %s", page)[0][0]


def test_by_the_sign_in_login_reads_no_table_and_writes_no_log(town: Town) -> None:
    invite(town)
    for statement in (
        "SELECT answer FROM access.answer_page",
        "UPDATE access.answer_page SET tries = 0",
        "SELECT access.log_answer_page('access.give_answer', gen_random_uuid(), gen_random_uuid())",
        "SELECT access.lapse_answer_pages()",
        "SELECT audit.is_of_page('access.give_answer')",
        "INSERT INTO audit.entry (at, event, xid) VALUES (now(), 'access.give_answer', 0)",
    ):
        with pytest.raises(DatabaseError), transaction.atomic(using="signin"):
            connections["signin"].cursor().execute(statement)


def test_by_a_statement_slipped_into_a_colleagues_page_calls_none_of_its_functions(town: Town) -> None:
    new, _ = invite(town)
    with town.centre.bert.acts():
        assert not AnswerPage.objects.filter(about_id=new.about_id).exists()
        for statement in (
            "SELECT * FROM access.knock_answer_page(''::bytea)",
            "SELECT * FROM access.visit_answer_page(''::bytea)",
            "SELECT access.give_answer(''::bytea, ''::bytea, ''::bytea)",
            "SELECT access.enter_answer_page(''::bytea, ''::bytea, ''::bytea, NULL)",
        ):
            with pytest.raises(DatabaseError), transaction.atomic():
                connection.cursor().execute(statement)


def test_by_the_application_itself_changes_no_answer_and_counts_no_try_anew(town: Town) -> None:
    invite(town)
    with town.centre.anna.acts():
        for name, value in (("answer", "NULL"), ("expires_at", "now()"), ("tries", "0"), ("lookup", "''")):
            with pytest.raises(DatabaseError), transaction.atomic():
                connection.cursor().execute(f"UPDATE access.answer_page SET {name} = {value}")


def test_with_the_whole_database_and_the_address_but_no_code_opens_nothing(town: Town) -> None:
    new, given = invite(town)
    page, form = new.page_id, bytes(column(new.page_id, "form"))
    for token, code in ((given.token, other_code(given.code)), ("another-address", given.code)):
        with pytest.raises(Tampered):
            INVITATIONS.open_words(INVITATIONS.address_key(token, code), ADDRESS, page, form)
    pepper = settings.PEPPER
    try:
        settings.PEPPER = bytes(range(32))
        with pytest.raises(Tampered):
            INVITATIONS.open_words(INVITATIONS.address_key(given.token, given.code), ADDRESS, page, form)
    finally:
        settings.PEPPER = pepper
    key = INVITATIONS.address_key(given.token, given.code)
    assert INVITATIONS.open_words(key, ADDRESS, page, form).title == new.title


def test_with_the_key_of_another_kind_of_page_opens_nothing(town: Town) -> None:
    new, given = invite(town)
    with pytest.raises(Tampered):
        INVITATIONS.open_words(
            REFERRALS.address_key(given.token, given.code),
            ADDRESS,
            new.page_id,
            bytes(column(new.page_id, "form")),
        )
    assert REFERRALS.address_hash(given.token) != INVITATIONS.address_hash(given.token)


def test_with_the_whole_database_after_it_was_opened_finds_no_word_for_the_old_code(town: Town) -> None:
    new, given = invite(town)
    code = read_answer_page(enter(given)).words.return_code
    form = bytes(column(new.page_id, "form"))
    with pytest.raises(Tampered):
        INVITATIONS.open_words(INVITATIONS.address_key(given.token, given.code), ADDRESS, new.page_id, form)
    key = INVITATIONS.address_key(given.token, code)
    left = INVITATIONS.open_words(key, ADDRESS, new.page_id, form)
    assert NAME.encode() not in dump(left)


def test_that_exchanges_the_key_the_answer_is_sealed_to_is_noticed(town: Town) -> None:
    new, given = invite(town)
    forged = AnswerWords("nl", "", "", (), (), "", new_encryption_pair().public.hex())
    key = SymmetricKey(new_key().reveal())
    harm(
        "UPDATE access.answer_page SET form = %s WHERE id = %s",
        INVITATIONS.seal_words(key, ADDRESS, new.page_id, forged),
        new.page_id,
    )
    with pytest.raises(Invalid):
        enter(given)


def test_that_moves_one_page_into_another_opens_neither(town: Town) -> None:
    one, given = invite(town)
    other, second = invite(town, an_invitation(town, items=(AnswerItem("Person", "Quite another."),)))
    harm(MOVE.format("form"), one.page_id, other.page_id)
    for code in (given.code, second.code):
        with pytest.raises(Invalid):
            enter(given, code)


def test_that_puts_the_answer_of_another_in_place_is_noticed_and_told(town: Town) -> None:
    """Two invitations of one dossier, so that the same key opens both answers."""
    one, given = invite(town)
    other, second = invite(
        town, an_invitation(town, dossier_id=one.dossier_id, compartment_id=one.compartment_id)
    )
    give_answer(enter(given), COMES)
    give_answer(enter(second), NOBODY)
    harm(MOVE.format("answer"), one.page_id, other.page_id)
    with town.centre.anna.acts() as anna:
        assert answer_pages_of(anna, [one.about_id])[one.about_id].reply is None
        assert anna.closed[one.page_id].is_damaged
    assert line_of(town, other.about_id).reply == NOBODY


def test_that_shows_a_visit_the_words_of_another_page_shows_nothing(town: Town) -> None:
    one, given = invite(town)
    other, second = invite(town)
    visit = enter(given)
    enter(second)
    harm(MOVE.format("entered"), one.page_id, other.page_id)
    with pytest.raises(NotFound):
        read_answer_page(visit)
    with pytest.raises(NotFound):
        give_answer(visit, COMES)


def test_with_a_guessed_visit_reads_and_writes_nothing(town: Town) -> None:
    _, given = invite(town)
    visit = enter(given)
    for guessed in ("", "x", visit[:-1] + ("A" if visit[-1] != "A" else "B")):
        for act in (read_answer_page, export_answer_date):
            with pytest.raises(NotFound):
                act(guessed)
        with pytest.raises(NotFound):
            give_answer(guessed, COMES)


def test_by_many_at_the_same_moment_opens_it_once(town: Town) -> None:
    _, given = invite(town)

    def entered() -> str:
        try:
            return enter(given) and "in"
        except HouvastError as error:
            return type(error).__name__
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as at_once:
        results = [each.result() for each in [at_once.submit(entered) for _ in range(4)]]
    assert results.count("in") == 1
    assert set(results) <= {"in", "NotFound", "Invalid"}


def test_by_a_flood_of_codes_is_over_after_ten_however_many_try_at_once(town: Town) -> None:
    new, given = invite(town)

    def tried(number: int) -> str:
        try:
            code = f"{(int(given.code) + number) % 10**6:06d}"
            return enter(given, code) and "in"
        except HouvastError as error:
            return type(error).__name__
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as at_once:
        results = list(at_once.map(tried, range(1, 41)))
    assert "in" not in results
    assert results.count("Invalid") == 9
    assert results.count("TooMany") == 31
    assert column(new.page_id, "tries") == 10
    assert tried(0) == "TooMany"


def test_with_the_code_to_come_back_is_over_after_ten_wrong_ones_too(town: Town) -> None:
    _, given = invite(town)
    code = read_answer_page(enter(given)).words.return_code
    for _ in range(10):
        with pytest.raises(HouvastError):
            enter(given, other_code(code))
    with pytest.raises(HouvastError, match="Too many tries"):
        enter(given, code)


def test_after_two_hours_finds_no_word_and_after_a_restore_no_open_page(town: Town) -> None:
    new, given = invite(town)
    visit = enter(given)
    code = read_answer_page(visit).words.return_code
    harm("UPDATE access.answer_page SET visit_until = now() WHERE id = %s", new.page_id)
    for act in (read_answer_page, export_answer_date):
        with pytest.raises(NotFound):
            act(visit)
    with pytest.raises(NotFound):
        give_answer(visit, COMES)
    assert lapse_answer_pages() >= 1
    assert column(new.page_id, "entered") is None
    give_answer(enter(given, code), COMES)
    _, other = invite(town)
    harm(END_ANSWERS)
    for page, used in ((other, other.code), (given, code)):
        with pytest.raises(NotFound):
            enter(page, used)
    assert line_of(town, new.about_id).state is AnswerPageState.CLOSED
    assert line_of(town, new.about_id).reply == COMES


def test_with_an_older_copy_opens_no_page_that_was_taken_back(town: Town) -> None:
    new, given = invite(town)
    before = bytes(column(new.page_id, "form"))
    with town.centre.anna.acts():
        withdraw_answer_pages(new.about_id)
    harm("UPDATE access.answer_page SET state = 'open', form = %s WHERE id = %s", before, new.page_id)
    lines = read_lines((settings.HOME / FILE).read_bytes())
    replay_register([line for line in lines if line.subject == new.page_id])
    assert line_of(town, new.about_id).state is AnswerPageState.WITHDRAWN
    assert column(new.page_id, "form") is None
    with pytest.raises(NotFound):
        enter(given)


def test_finds_no_word_of_it_in_any_row_before_and_after_the_answer(town: Town) -> None:
    new, given = invite(town, an_invitation(town, paragraphs=("vuurtoren",)))
    rows = [harm("SELECT a::text FROM access.answer_page a WHERE id = %s", new.page_id)]
    visit = enter(given)
    rows.append(harm("SELECT a::text FROM access.answer_page a WHERE id = %s", new.page_id))
    give_answer(visit, COMES)
    rows.append(harm("SELECT a::text FROM access.answer_page a WHERE id = %s", new.page_id))
    rows.append(harm("SELECT e::text FROM audit.entry e WHERE subject_id = %s", new.page_id))
    everything = "".join(row[0] for found in rows for row in found)
    for word in (NAME, WHY, "vuurtoren", "zeilwagen", "Lindebeek", given.token, given.code, visit):
        assert word not in everything
        assert word.encode().hex() not in everything


def test_does_not_tell_a_yes_from_a_no_by_length_or_state(town: Town) -> None:
    """Who reads the database sees that there was an answer, never which."""
    yes, first = invite(town)
    no, second = invite(town)
    give_answer(enter(first), replace(COMES, who="x" * 40))
    give_answer(enter(second), NOBODY)
    shown = "SELECT state, length(answer), length(form) FROM access.answer_page WHERE id = %s"
    assert harm(shown, yes.page_id) == harm(shown, no.page_id)
