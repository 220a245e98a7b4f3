"""Sending a referral to a service without an account …"""

import pytest

from apart import harm
from desk.given import rows_left
from desk.referrals import NEED, agree, compose, composed, enter, other_code, send, standing
from houvast.access.referral_values import Hears, HowItWent, ReferralPageState, ReferralReply, WordBack
from houvast.access.services.answer_referral_page import answer_referral_page
from houvast.access.services.leave_referral_page import leave_referral_page
from houvast.access.services.read_referral_page import read_referral_page
from houvast.access.services.tell_referral_page import tell_referral_page
from houvast.desk.retention import lapse_questions
from houvast.desk.selectors.follow_referral import follow_referral
from houvast.desk.selectors.show_figures import show_figures
from houvast.desk.services.decide_outcome import decide_outcome
from houvast.desk.services.erase_question import erase_question
from houvast.desk.services.send_referral import send_referral
from houvast.desk.services.stop_referral import stop_referral
from houvast.desk.values.outcomes import Outcome, OutcomeContent
from houvast.desk.values.referrals import Standing, StepKind, Way
from houvast.kernel.clock import today
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound, TooMany
from houvast.kernel.ids import new_id
from world import Town

YES = ReferralReply(is_accepted=True, proposed="Tuesday at two")


def test_waits_for_the_person(town: Town) -> None:
    """F14: nothing leaves before who is referred has agreed to exactly this."""
    referral = compose(town)
    with town.desk.dina.acts() as dina, pytest.raises(Conflict):
        send_referral(dina, referral, new_id())


def test_does_not_leave_a_question_that_was_closed_meanwhile(town: Town) -> None:
    referral = agree(town)
    with town.desk.dina.acts() as dina:
        question = follow_referral(dina, referral).life.question_id
        decide_outcome(dina, question, new_id(), OutcomeContent(Outcome.NOT_GROUNDED, "Nothing to follow."))
    with town.desk.dina.acts() as dina, pytest.raises(Conflict, match="closed"):
        send_referral(dina, referral, new_id())


def test_counts_once_however_the_question_ends(town: Town) -> None:
    referral, _ = send(town)
    with town.desk.dina.acts() as dina:
        before = show_figures(dina).own[0].counts.totals
        question = follow_referral(dina, referral).life.question_id
        said = OutcomeContent(Outcome.REFERRAL_TO_SERVICE, "Handed over.")
        decide_outcome(dina, question, new_id(), said)
    with town.desk.dina.acts() as dina:
        assert show_figures(dina).own[0].counts.totals == before


def test_is_read_with_address_and_code_and_holds_what_was_composed(town: Town) -> None:
    _, offered = send(town)
    seen = read_referral_page(enter(offered))
    assert seen.words
    assert [item.words for item in seen.words.items] == [NEED, "Griet Claes", "0470, after four"]


def test_leaves_the_desk_neither_the_name_nor_the_way_to_reach_them(town: Town) -> None:
    referral, _ = send(town)
    with town.desk.dina.acts() as dina:
        items = follow_referral(dina, referral).life.content.items
    assert [item.words for item in items] == [NEED, "", ""]


def test_uses_the_code_up_when_it_is_right(town: Town) -> None:
    _, offered = send(town)
    enter(offered)
    with pytest.raises(Invalid):
        enter(offered)


def test_refuses_the_right_code_after_ten_wrong_ones(town: Town) -> None:
    referral, offered = send(town)
    for left in range(9, 0, -1):
        with pytest.raises(Invalid) as refused:
            enter(offered, other_code(offered.code))
        assert refused.value.facts["left"] == left
    for code in (other_code(offered.code), offered.code):
        with pytest.raises(TooMany):
            enter(offered, code)
    assert standing(town, referral) is Standing.SENT


def test_lets_the_receiver_come_back_with_a_code_of_their_own_to_no_word_of_the_person(town: Town) -> None:
    _, offered = send(town)
    words = read_referral_page(enter(offered)).words
    assert words
    back = read_referral_page(enter(offered, words.return_code)).words
    assert back
    assert (back.items, back.return_code) == ((), "")


def test_tells_the_sender_each_step_as_it_comes(town: Town) -> None:
    referral, offered = send(town)
    visit = enter(offered)
    assert standing(town, referral) is Standing.SEEN
    answer_referral_page(visit, YES)
    assert standing(town, referral) is Standing.ACCEPTED
    tell_referral_page(visit, WordBack(has_arrived=True))
    assert standing(town, referral) is Standing.ARRIVED
    tell_referral_page(visit, WordBack(has_arrived=True, word=HowItWent.HELPED))
    with town.desk.dina.acts() as dina:
        life = follow_referral(dina, referral).life
    assert life.standing is Standing.ENDED
    assert life.steps[-1].content.word is HowItWent.HELPED
    assert "Tuesday at two" in [step.content.words for step in life.steps]
    assert read_referral_page(visit).state is ReferralPageState.CLOSED


def test_brings_a_no_back_with_its_reason_and_leaves_nothing_on_the_page(town: Town) -> None:
    referral, offered = send(town)
    visit = enter(offered)
    with pytest.raises(Invalid):
        answer_referral_page(visit, ReferralReply(is_accepted=False, reason=" "))
    answer_referral_page(visit, ReferralReply(is_accepted=False, reason="A waiting list of a year."))
    assert read_referral_page(visit).words is None
    with town.desk.dina.acts() as dina:
        life = follow_referral(dina, referral).life
    assert (life.standing, life.steps[-1].content.words) == (Standing.DECLINED, "A waiting list of a year.")
    with pytest.raises(Conflict):
        answer_referral_page(visit, YES)


def test_keeps_no_key_to_tell_anything_to_where_the_person_wants_nothing_told(town: Town) -> None:
    referral, offered = send(town, composed(hears=Hears.NOTHING))
    visit = enter(offered)
    answer_referral_page(visit, YES)
    words = read_referral_page(visit).words
    assert words
    assert (words.public, words.return_code) == ("", "")
    with pytest.raises(Invalid):
        tell_referral_page(visit, WordBack(has_arrived=True))
    assert standing(town, referral) is Standing.ACCEPTED


def test_lets_no_word_back_where_only_the_arrival_was_agreed_to(town: Town) -> None:
    referral, offered = send(town, composed(hears=Hears.ARRIVAL))
    visit = enter(offered)
    with pytest.raises(Conflict):
        tell_referral_page(visit, WordBack(has_arrived=True))
    answer_referral_page(visit, YES)
    with pytest.raises(Invalid):
        tell_referral_page(visit, WordBack(has_arrived=True, word=HowItWent.STOPPED))
    tell_referral_page(visit, WordBack(has_arrived=False))
    assert standing(town, referral) is Standing.NOT_ARRIVED


def test_is_taken_back_before_it_is_opened_and_also_afterwards(town: Town) -> None:
    for is_open in (False, True):
        referral, offered = send(town)
        visit = enter(offered) if is_open else ""
        with town.desk.dina.acts() as dina:
            stop_referral(dina, referral, new_id(), "She called and would rather wait.")
        with pytest.raises(NotFound):
            enter(offered)
        with pytest.raises(NotFound):
            read_referral_page(visit)
        assert standing(town, referral) is Standing.STOPPED


def test_takes_the_words_from_the_device_when_the_receiver_is_done(town: Town) -> None:
    _, offered = send(town)
    visit = enter(offered)
    words = read_referral_page(visit).words
    assert words
    assert leave_referral_page(visit)
    with pytest.raises(NotFound):
        read_referral_page(visit)
    answer_referral_page(enter(offered, words.return_code), YES)


def test_of_a_letter_gives_no_address_and_is_noted(town: Town) -> None:
    referral = agree(town, composed(way=Way.LETTER))
    with town.desk.dina.acts() as dina:
        assert send_referral(dina, referral, new_id()) is None
        found = follow_referral(dina, referral)
    assert found.life.standing is Standing.SENT
    assert StepKind.ACCEPTED in found.possible
    with town.desk.dina.acts() as dina, pytest.raises(Conflict):
        send_referral(dina, referral, new_id())


def test_is_for_who_holds_the_question_alone(town: Town) -> None:
    referral, _ = send(town)
    with town.centre.anna.acts() as anna, pytest.raises(NotAllowed):
        follow_referral(anna, referral)


@pytest.mark.parametrize("by_its_day", [True, False])
def test_ends_with_its_question_whoever_lets_that_go(town: Town, by_its_day: object) -> None:
    referral, offered = send(town)
    with town.desk.dina.acts() as dina:
        question = follow_referral(dina, referral).life.question_id
    harm("UPDATE access.dossier SET state = 'closed', due_on = %s WHERE id = %s", today(), question)
    if by_its_day:
        assert lapse_questions() >= 1
    else:
        with town.desk.dina.acts() as dina:
            erase_question(dina, question)
    assert rows_left(question) == {}
    assert harm("SELECT count(*) FROM access.referral_page WHERE about_id = %s", referral) == [(0,)]
    with pytest.raises(NotFound):
        enter(offered)
