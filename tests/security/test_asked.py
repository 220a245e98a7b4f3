"""An attack on what somebody asked by the public form …"""

import sys
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from types import FrameType
from uuid import UUID

import pytest
from django.conf import settings
from django.db import DatabaseError, connection, connections, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from apart import harm
from desk.asked import (
    a_question,
    answered,
    ask,
    elsewhere,
    enter,
    newest,
    open_form,
    paid,
    read,
    taken_in,
    write_on,
)
from houvast.access.asked_codes import check_digit, is_slip
from houvast.access.asked_sealing import Spot, open_keys, open_word, seal_word
from houvast.access.asked_values import AskedOpening, AskedSaid, Author
from houvast.access.models.asked import AskedThread, AskedWord
from houvast.access.services.enter_asked import TypedCode, enter_asked
from houvast.access.services.read_asked import read_asked
from houvast.access.services.remove_member import remove_member
from houvast.access.services.send_asked import send_asked
from houvast.access.tolls import For, Paid
from houvast.access.values import Function, FunctionKeyKind
from houvast.desk.selectors.list_asked import list_asked
from houvast.desk.selectors.show_asked import show_asked
from houvast.kernel.errors import Conflict, HouvastError, Invalid, NotFound, Tampered, TooMany
from houvast.kernel.ids import new_id
from houvast.vault.pairs import new_encryption_pair
from houvast.vault.sealing import new_key
from world import Service, Town, found, hire, team

WRONG = "0" * 16


@pytest.fixture(scope="module")
def slug(town: Town) -> str:
    return open_form(town.desk)


def test_by_the_sign_in_login_reads_no_table(slug: str) -> None:
    assert ask(slug)
    for statement in (
        "SELECT for_desk FROM access.asked_word",
        "SELECT lookup FROM access.asked_thread",
        "UPDATE access.asked_thread SET state = 'open'",
        "SELECT access.lapse_asked()",
        "SELECT access.drop_asked(ARRAY[gen_random_uuid()])",
        "UPDATE access.ask_form SET is_open = true",
    ):
        with pytest.raises(DatabaseError), transaction.atomic(using="signin"):
            connections["signin"].cursor().execute(statement)


def test_by_a_statement_slipped_into_a_colleagues_page_calls_none_of_its_functions(
    town: Town, slug: str
) -> None:
    thread, _code = taken_in(town, slug)
    with town.centre.anna.acts():
        assert not AskedThread.objects.filter(id=thread).exists()
        assert not AskedWord.objects.filter(thread_id=thread).exists()
        for statement in (
            "SELECT * FROM access.find_asked(''::bytea)",
            "SELECT * FROM access.words_asked(''::bytea)",
            "SELECT access.erase_asked(''::bytea)",
        ):
            with pytest.raises(DatabaseError), transaction.atomic():
                connection.cursor().execute(statement)


def test_hangs_no_words_under_anothers_question_nor_in_the_askers_name(town: Town, slug: str) -> None:
    thread, code = taken_in(town, slug)
    foreign = {"thread_id": thread, "number": 2, "for_desk": b"x", "for_asker": b"x"}
    for person, author in ((town.centre.anna, "desk"), (town.desk.dina, "asker")):
        with person.acts(), pytest.raises(DatabaseError), transaction.atomic():
            AskedWord.objects.create(author=author, **foreign)
    assert not read(slug, code).lines


def test_that_exchanges_the_key_of_the_team_is_noticed_before_anything_is_stored(
    town: Town, slug: str
) -> None:
    team, mine = next(iter(town.desk.functions.values())), new_encryption_pair()
    kept = harm("SELECT encryption FROM keys.public_key WHERE owner_id = %s", team)[0][0]
    before = harm("SELECT count(*) FROM access.asked_thread")
    new = a_question(slug)
    harm("UPDATE keys.public_key SET encryption = %s WHERE owner_id = %s", mine.public, team)
    try:
        with pytest.raises(Tampered):
            send_asked(new)
    finally:
        harm("UPDATE keys.public_key SET encryption = %s WHERE owner_id = %s", kept, team)
    assert harm("SELECT count(*) FROM access.asked_thread") == before
    assert send_asked(new).code


def test_that_puts_a_newer_key_beside_it_or_another_signature_is_noticed(town: Town, slug: str) -> None:
    team, new = next(iter(town.desk.functions.values())), a_question(slug)
    slipped = new_id()
    harm(
        "INSERT INTO keys.public_key"
        " (id, created_at, owner_id, owner_kind, controller_id, version, encryption, signature)"
        " SELECT %s, now(), owner_id, owner_kind, controller_id, 9, %s, signature"
        " FROM keys.public_key WHERE owner_id = %s",
        slipped,
        new_encryption_pair().public,
        team,
    )
    try:
        with pytest.raises(Tampered):
            send_asked(new)
    finally:
        harm("DELETE FROM keys.public_key WHERE id = %s", slipped)
    assert send_asked(new).code


def test_that_vouches_for_a_key_of_its_own_or_moves_the_form_opens_no_page(town: Town, slug: str) -> None:
    anchor = harm("SELECT anchor FROM access.ask_form WHERE slug = %s", slug)[0][0]
    try:
        harm("UPDATE access.ask_form SET function_key_id = %s WHERE slug = %s", new_id(), slug)
        with pytest.raises(Tampered):
            paid(slug, For.SEND)
        harm("UPDATE access.ask_form SET anchor = %s WHERE slug = %s", bytes(120), slug)
        with pytest.raises(Tampered):
            paid(slug, For.SEND)
    finally:
        team = next(iter(town.desk.functions.values()))
        harm(
            "UPDATE access.ask_form SET function_key_id = %s, anchor = %s WHERE slug = %s", team, anchor, slug
        )
    harm("UPDATE access.ask_form SET slug = 'taken-over' WHERE slug = %s", slug)
    try:
        with pytest.raises(Tampered):
            paid("taken-over", For.SEND)
    finally:
        harm("UPDATE access.ask_form SET slug = %s WHERE slug = 'taken-over'", slug)


def test_with_the_whole_database_and_no_code_or_no_pepper_opens_nothing(town: Town, slug: str) -> None:
    thread, code = taken_in(town, slug)
    row = harm("SELECT lookup, sealed FROM access.asked_thread WHERE id = %s", thread)[0]
    with pytest.raises(Tampered):
        open_keys(new_key(), thread, bytes(row[1]))
    usual = settings.PEPPER
    try:
        settings.PEPPER = bytes(range(32))
        with pytest.raises(HouvastError):
            enter(slug, code)
    finally:
        settings.PEPPER = usual
    assert read(slug, code)


def test_that_moves_one_question_into_another_opens_neither(town: Town, slug: str) -> None:
    one, code = taken_in(town, slug, "Van mij.")
    other, _second = taken_in(town, slug, "Van een ander.")
    swap = (
        "UPDATE access.asked_word a SET {0} = b.{0} FROM access.asked_word b"
        " WHERE a.thread_id = %s AND b.thread_id = %s"
    )
    harm(swap.format("for_asker"), one, other)
    with pytest.raises(Tampered):
        read(slug, code)
    harm(swap.format("for_desk"), one, other)
    with town.desk.dina.acts() as dina, pytest.raises(Tampered):
        show_asked(dina, one)
    harm(
        "UPDATE access.asked_thread a SET sealed = b.sealed FROM access.asked_thread b"
        " WHERE a.id = %s AND b.id = %s",
        one,
        other,
    )
    with pytest.raises(Invalid):
        enter(slug, code)


def test_that_slips_in_an_answer_or_words_of_the_asker_shows_neither(town: Town, slug: str) -> None:
    thread, code = taken_in(town, slug)
    answered(town, thread, "Echt antwoord.")
    with town.desk.dina.acts() as dina:
        talk = show_asked(dina, thread)
        assert talk
        public = bytes.fromhex(talk.opening.public)
        team = dina.keyring.public_keys(town.desk.functions.values())
    desk = next(iter(team.values())).encryption
    for number, author in ((3, Author.DESK), (4, Author.ASKER)):
        forged, spot = AskedSaid("Kom alleen, vanavond."), Spot(thread, number, author)
        harm(
            "INSERT INTO access.asked_word (id, created_at, thread_id, number, author, for_desk, for_asker)"
            " VALUES (%s, now(), %s, %s, %s, %s, %s)",
            new_id(),
            thread,
            number,
            author.value,
            seal_word(desk, new_key(), spot, forged),
            seal_word(public, new_key(), spot, forged),
        )
    assert [line.words for line in read(slug, code).lines] == ["Echt antwoord.", None, None]
    with town.desk.dina.acts() as dina:
        talk = show_asked(dina, thread)
        assert talk
        assert [line.words for line in talk.lines] == ["Echt antwoord.", None, None]


def test_that_gives_the_desk_another_key_for_its_answers_changes_the_question_itself(
    town: Town, slug: str
) -> None:
    """The asker's key lies in what only the team opens: who exchanges it exchanges every word with it."""
    thread, code = taken_in(town, slug, "Van mij.")
    forger = newest_of(town, slug, "Van de vervalser.")
    opening = harm("SELECT for_desk FROM access.asked_word WHERE thread_id = %s", forger)[0][0]
    harm("UPDATE access.asked_word SET for_desk = %s WHERE thread_id = %s", opening, thread)
    with town.desk.dina.acts() as dina, pytest.raises(Tampered):
        show_asked(dina, thread)
    with pytest.raises(Tampered):
        answered(town, thread, "Naar wie gaat dit?")
    assert read(slug, code).opening.answers[0].words == "Van mij."


def newest_of(town: Town, slug: str, words: str) -> UUID:
    ask(slug, words)
    return newest(town)


def test_with_a_guessed_visit_or_one_of_another_desk_reads_nothing(town: Town, slug: str) -> None:
    visit = enter(slug, taken_in(town, slug)[1])
    for guessed in ("", "x", visit[:-6] + "AAAAAA", visit[2:]):
        with pytest.raises(NotFound):
            read_asked(slug, guessed)
    with pytest.raises(NotFound):
        read_asked(open_form(a_desk("dina")), visit)
    assert read_asked(slug, visit)


def test_by_a_challenge_that_was_used_stores_nothing_even_at_the_same_moment(slug: str) -> None:
    new = a_question(slug, "Acht keer tegelijk.")
    before = harm("SELECT count(*) FROM access.asked_thread")[0][0]

    def sent() -> str:
        try:
            return send_asked(replace(new, from_address=elsewhere())).code
        except HouvastError as error:
            return type(error).__name__
        finally:
            connections.close_all()

    with ThreadPoolExecutor(8) as at_once:
        answers = [each.result() for each in [at_once.submit(sent) for _ in range(8)]]
    codes = {answer for answer in answers if answer.isdigit()}
    assert len(codes) == 1
    assert set(answers) <= codes | {"Busy"}
    assert harm("SELECT count(*) FROM access.asked_thread")[0][0] == before + 1


def test_with_a_challenge_of_another_page_or_made_up_gets_nowhere(slug: str) -> None:
    new, other = a_question(slug), paid(slug, For.ENTER)
    for toll in (
        other,
        Paid("s.0.99999999999.00.00"),
        Paid("s.1.0.aa." + "0" * 32),
        Paid(new.paid.token + "0"),
    ):
        with pytest.raises(Conflict):
            send_asked(replace(new, paid=toll))


def work_of(act: Callable[[], object]) -> tuple[int, int]:
    """How many stretchings an act cost, and how many statements."""
    calls: Counter[str] = Counter()

    def heard(frame: FrameType, event: str, _what: object) -> None:
        if event == "call":
            calls[frame.f_code.co_name] += 1

    with CaptureQueriesContext(connections["signin"]) as statements:
        sys.setprofile(heard)
        try:
            act()
        except Invalid:
            pass
        finally:
            sys.setprofile(None)
    return calls["crypto_pwhash_alg"], len(statements)


def test_learns_nothing_from_the_time_a_code_takes(town: Town, slug: str) -> None:
    """The same work for a code that exists and for one that does not: one stretching, the same statements."""
    _thread, code = taken_in(town, slug)
    known, wrong = (
        work_of(lambda: enter_asked(TypedCode(slug, typed, toll, elsewhere())))  # noqa: B023 - called at once
        for typed, toll in ((code, paid(slug, For.ENTER)), (WRONG, paid(slug, For.ENTER)))
    )
    assert known == wrong
    assert known[0] == 1


def test_by_guessing_is_slowed_and_locked_where_it_comes_from_alone(town: Town, slug: str) -> None:
    _thread, code = taken_in(town, slug)
    guesser, answers = elsewhere(), Counter[str]()
    for _ in range(60):
        try:
            enter(slug, WRONG, guesser)
        except (Invalid, TooMany) as error:
            answers[type(error).__name__] += 1
    assert answers == {"Invalid": 30, "TooMany": 30}
    assert enter(slug, code)
    with pytest.raises(TooMany):
        enter(slug, code, guesser)


def test_of_somebody_who_left_the_team_reads_nothing_that_comes_after() -> None:
    """Each message is sealed to the team's newest key: who left keeps what they held, and no more."""
    desk = a_desk("dina", "fien")
    address = open_form(desk)
    code = ask(address, "Eerst.").code
    team = next(iter(desk.functions.values()))
    with desk.fien.acts() as fien:
        thread = list_asked(fien).lines[0].id
        kept = fien.keyring.function_pairs(team)[1]
    with desk.steward.acts() as steward:
        remove_member(steward, team, desk.fien.user_id)
    write_on(address, code, "Later.")
    sealed = [
        bytes(row[0])
        for row in harm("SELECT for_desk FROM access.asked_word WHERE thread_id = %s ORDER BY number", thread)
    ]
    assert open_word(kept, Spot(thread, 1, Author.ASKER), sealed[0], AskedOpening, None).answers
    with pytest.raises(Tampered):
        open_word(kept, Spot(thread, 2, Author.ASKER), sealed[1], AskedSaid, None)
    with desk.dina.acts() as dina:
        talk = show_asked(dina, thread)
        assert talk
        assert [line.words for line in talk.lines] == ["Later."]


def a_desk(*names: str) -> Service:
    desk = found("Another desk")
    team(desk, FunctionKeyKind.TEAM, *(hire(desk, name, Function.DESK) for name in names))
    return desk


@given(st.from_regex(r"\A[0-9]{15}\Z"), st.integers(0, 15), st.integers(1, 9))
def test_a_slip_of_one_digit_or_two_swapped_is_always_seen(digits: str, at: int, by: int) -> None:
    code = digits + check_digit(digits)
    assert not is_slip(code)
    assert is_slip(code[:at] + str((int(code[at]) + by) % 10) + code[at + 1 :])
    if at and code[at - 1] != code[at]:
        assert is_slip(code[: at - 1] + code[at] + code[at - 1] + code[at + 1 :])
