"""An attack on the page of a service without an account …"""

import pytest
from django.conf import settings
from django.db import DatabaseError, connection, connections, transaction

from apart import harm
from desk.referrals import NEED, composed, enter, send, standing
from houvast.access.coded_pages import ADDRESS, ANSWER
from houvast.access.models.referral_pages import ReferralPage
from houvast.access.referral_lapsing import END_REFERRALS, lapse_referral_pages
from houvast.access.referral_pages import REFERRALS, WORD
from houvast.access.referral_values import (
    Hears,
    HowItWent,
    ItemKind,
    ReferralItem,
    ReferralReply,
    ReferralWords,
    WordBack,
)
from houvast.access.services.answer_referral_page import answer_referral_page
from houvast.access.services.read_referral_page import read_referral_page
from houvast.access.services.tell_referral_page import tell_referral_page
from houvast.desk.selectors.follow_referral import follow_referral
from houvast.desk.values.referrals import Standing
from houvast.kernel.errors import Invalid, NotFound, Tampered
from houvast.vault.pairs import new_encryption_pair
from houvast.vault.sealing import SymmetricKey, new_key
from world import Town

YES = ReferralReply(is_accepted=True)


def column(referral: object, name: str) -> object:
    return harm(f"SELECT {name} FROM access.referral_page WHERE about_id = %s", referral)[0][0]


def test_by_the_sign_in_login_reads_no_table_and_writes_no_log(town: Town) -> None:
    send(town)
    for statement in (
        "SELECT answer FROM access.referral_page",
        "UPDATE access.referral_page SET tries = 0",
        "SELECT access.log_referral_page('access.tell_referral_page', gen_random_uuid(), gen_random_uuid())",
        "SELECT access.lapse_referral_pages()",
        "INSERT INTO audit.entry (at, event, xid) VALUES (now(), 'access.tell_referral_page', 0)",
    ):
        with pytest.raises(DatabaseError), transaction.atomic(using="signin"):
            connections["signin"].cursor().execute(statement)


def test_by_a_statement_slipped_into_a_colleagues_page_calls_none_of_its_functions(town: Town) -> None:
    referral, _ = send(town)
    with town.centre.bert.acts():
        assert not ReferralPage.objects.filter(about_id=referral).exists()
        for statement in (
            "SELECT * FROM access.knock_referral_page(''::bytea)",
            "SELECT * FROM access.visit_referral_page(''::bytea)",
            "SELECT access.answer_referral_page(''::bytea, ''::bytea, NULL, true)",
        ):
            with pytest.raises(DatabaseError), transaction.atomic():
                connection.cursor().execute(statement)


def test_by_the_application_itself_changes_no_answer_and_counts_no_try_anew(town: Town) -> None:
    send(town)
    with town.desk.dina.acts():
        for name, value in (("answer", "NULL"), ("word", "NULL"), ("tries", "0"), ("lookup", "''")):
            with pytest.raises(DatabaseError), transaction.atomic():
                connection.cursor().execute(f"UPDATE access.referral_page SET {name} = {value}")


def test_with_the_whole_database_and_the_address_but_no_code_opens_nothing(town: Town) -> None:
    referral, given = send(town)
    page, form = column(referral, "id"), bytes(column(referral, "form"))
    wrong = f"{(int(given.code) + 1) % 10**6:06d}"
    for token, code in ((given.token, wrong), ("another-address", given.code)):
        with pytest.raises(Tampered):
            REFERRALS.open_words(REFERRALS.address_key(token, code), ADDRESS, page, form)
    pepper = settings.PEPPER
    try:
        settings.PEPPER = bytes(range(32))
        with pytest.raises(Tampered):
            REFERRALS.open_words(REFERRALS.address_key(given.token, given.code), ADDRESS, page, form)
    finally:
        settings.PEPPER = pepper
    assert (
        REFERRALS.open_words(REFERRALS.address_key(given.token, given.code), ADDRESS, page, form).language
        == "nl"
    )


def test_with_the_whole_database_after_it_was_opened_finds_no_word_for_the_old_code(town: Town) -> None:
    referral, given = send(town)
    enter(given)
    page, form = column(referral, "id"), bytes(column(referral, "form"))
    with pytest.raises(Tampered):
        REFERRALS.open_words(REFERRALS.address_key(given.token, given.code), ADDRESS, page, form)


def test_that_exchanges_the_key_answers_are_sealed_to_is_noticed(town: Town) -> None:
    referral, given = send(town)
    mine = new_encryption_pair()
    forged = ReferralWords("nl", "", (), Hears.WORD, mine.public.hex())
    key = SymmetricKey(new_key().reveal())
    harm(
        "UPDATE access.referral_page SET form = %s WHERE about_id = %s",
        REFERRALS.seal_words(key, ADDRESS, column(referral, "id"), forged),
        referral,
    )
    with pytest.raises(Invalid):
        enter(given)


def test_that_moves_one_page_into_another_opens_neither(town: Town) -> None:
    one, given = send(town)
    other, second = send(town, composed(items=(ReferralItem(ItemKind.NEED, "Quite another."),)))
    harm(
        "UPDATE access.referral_page a SET form = b.form FROM access.referral_page b"
        " WHERE a.about_id = %s AND b.about_id = %s",
        one,
        other,
    )
    for code in (given.code, second.code):
        with pytest.raises(Invalid):
            enter(given, code)


def test_that_puts_the_answer_of_another_in_place_is_noticed_and_told(town: Town) -> None:
    one, given = send(town)
    other, second = send(town)
    answer_referral_page(enter(given), YES)
    answer_referral_page(enter(second), ReferralReply(is_accepted=False, reason="Full."))
    harm(
        "UPDATE access.referral_page a SET answer = b.answer FROM access.referral_page b"
        " WHERE a.about_id = %s AND b.about_id = %s",
        one,
        other,
    )
    with town.desk.dina.acts() as dina:
        assert follow_referral(dina, one).life.standing is Standing.SEEN
        assert any(closed.is_damaged for closed in dina.closed.values())


def test_that_writes_more_than_was_agreed_to_tells_the_sender_no_more(town: Town) -> None:
    """Whoever writes the database can seal to a public key: what was not agreed to is left out."""
    referral, given = send(town, composed(hears=Hears.ARRIVAL))
    answer_referral_page(enter(given), YES)
    page = column(referral, "id")
    public = harm(
        "SELECT c.public FROM access.compartment c JOIN access.referral_page r ON r.compartment_id = c.id"
        " WHERE r.id = %s",
        page,
    )[0][0]
    words = ReferralWords("nl", "", (), Hears.WORD, bytes(public).hex())
    told = REFERRALS.seal_back(words.public, WORD, page, WordBack(has_arrived=True, word=HowItWent.STOPPED))
    harm("UPDATE access.referral_page SET word = %s, told_at = now() WHERE id = %s", told, page)
    assert standing(town, referral) is Standing.ACCEPTED


def test_with_a_guessed_visit_reads_and_writes_nothing(town: Town) -> None:
    _, given = send(town)
    visit = enter(given)
    for guessed in ("", "x", visit[:-1] + ("A" if visit[-1] != "A" else "B")):
        with pytest.raises(NotFound):
            read_referral_page(guessed)
        with pytest.raises(NotFound):
            answer_referral_page(guessed, YES)
        with pytest.raises(NotFound):
            tell_referral_page(guessed, WordBack(has_arrived=True))


def test_after_two_hours_finds_no_word_and_after_a_restore_no_open_page(town: Town) -> None:
    referral, given = send(town)
    visit = enter(given)
    words = read_referral_page(visit).words
    assert words
    harm("UPDATE access.referral_page SET visit_until = now() WHERE about_id = %s", referral)
    with pytest.raises(NotFound):
        read_referral_page(visit)
    assert lapse_referral_pages() >= 1
    assert column(referral, "entered") is None
    answer_referral_page(enter(given, words.return_code), YES)
    _, other = send(town)
    harm(END_REFERRALS)
    for code in (other.code, words.return_code):
        with pytest.raises(NotFound):
            enter(other if code == other.code else given, code)


def test_lapses_unread_after_fourteen_days(town: Town) -> None:
    referral, given = send(town)
    harm("UPDATE access.referral_page SET expires_at = now() WHERE about_id = %s", referral)
    with pytest.raises(NotFound):
        enter(given)
    with town.desk.dina.acts() as dina:
        assert follow_referral(dina, referral).life.has_lapsed
    lapse_referral_pages()
    assert column(referral, "form") is None


def test_finds_no_word_of_it_in_any_row(town: Town) -> None:
    referral, given = send(town)
    visit = enter(given)
    answer_referral_page(visit, ReferralReply(is_accepted=True, reason="zeilwagen", proposed="vuurtoren"))
    told = harm("SELECT r::text FROM access.referral_page r WHERE about_id = %s", referral)
    told += harm("SELECT s::text FROM desk.referral_step s WHERE about_id = %s", referral)
    told += harm("SELECT f::text FROM desk.referral f WHERE id = %s", referral)
    everything = "".join(row[0] for row in told)
    for word in (NEED, "Griet", "Wijkgezondheid", "zeilwagen", "vuurtoren"):
        assert word not in everything
        assert word.encode().hex() not in everything
    assert ANSWER
