"""Offering a page to fill in …"""

from datetime import timedelta

import pytest
from django.db import connections

from guidance.fills import BOTH, NEEDS, enter, fill_in, offer
from guidance.trajectories import trajectory_of
from houvast.access.fill_lapsing import lapse_fill_pages
from houvast.access.fill_pages import address_hash
from houvast.access.fill_values import FillAnswer, FillState
from houvast.access.models.fill_pages import FillPage
from houvast.access.services.enter_fill_page import TypedFillCode, enter_fill_page
from houvast.access.services.keep_fill_page import keep_fill_page
from houvast.access.services.leave_fill_page import leave_fill_page
from houvast.access.services.read_fill_page import read_fill_page
from houvast.access.services.send_fill_page import send_fill_page
from houvast.guidance.selectors.show_self_fills import show_self_fills
from houvast.guidance.services._self_fill import NewSelfFill
from houvast.guidance.services.offer_self_fill import offer_self_fill
from houvast.guidance.services.withdraw_self_fill import withdraw_self_fill
from houvast.kernel.errors import Conflict, Invalid, NotFound, TooMany
from houvast.kernel.ids import new_id
from world import Town

HOURS_48 = timedelta(hours=48)


def age(token: str, hours: int) -> None:
    """Lets time pass for one page."""
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "UPDATE access.fill_page SET expires_at = expires_at - %s, visit_until = visit_until - %s"
            " WHERE lookup = %s",
            [timedelta(hours=hours), timedelta(hours=hours), address_hash(token)],
        )


def test_gives_an_address_and_a_code_that_only_together_open_it(town: Town) -> None:
    offered = offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach))
    visit = read_fill_page(enter(offered))
    assert visit.form
    assert (visit.form.language, visit.form.greeting) == ("nl", "Neem je tijd.")
    assert visit.form.questions[0].key == NEEDS
    assert len(visit.form.questions) == 7


def test_refuses_a_wrong_code_ten_times_and_then_even_the_right_one(town: Town) -> None:
    offered = offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach))
    wrong = f"{(int(offered.code) + 1) % 10**6:06d}"
    for left in range(9, 0, -1):
        with pytest.raises(Invalid, match=f"try {left} more") as refused:
            enter_fill_page(TypedFillCode(offered.token, wrong))
        assert refused.value.facts == {"left": left}
    for code in (wrong, offered.code, offered.code):
        with pytest.raises(TooMany):
            enter_fill_page(TypedFillCode(offered.token, code))


def test_does_not_count_what_is_no_code(town: Town) -> None:
    offered = offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach))
    for typed in ("", "12345", "1234567", "abcdef", "١٢٣٤٥٦") * 3:
        with pytest.raises(Invalid, match="six digits"):
            enter_fill_page(TypedFillCode(offered.token, typed))
    assert enter_fill_page(TypedFillCode(offered.token, f" {offered.code[:3]} {offered.code[3:]} "))


def test_lets_one_device_in_and_tells_the_second_that_the_code_was_used(town: Town) -> None:
    offered = offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach))
    first = enter(offered)
    with pytest.raises(Conflict, match="used before"):
        enter(offered)
    assert read_fill_page(first).state is FillState.ENTERED


def test_lasts_two_days(town: Town) -> None:
    offered = offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach))
    age(offered.token, 49)
    with pytest.raises(NotFound, match="closed"):
        enter(offered)


def test_keeps_what_is_written_for_its_visit_alone_and_for_an_hour(town: Town) -> None:
    offered = offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach))
    visit = enter(offered)
    keep_fill_page(visit, FillAnswer(NEEDS, "Rust."))
    keep_fill_page(visit, FillAnswer("story.story", "Later."))
    keep_fill_page(visit, FillAnswer(NEEDS, "Rust, en werk."))
    kept = read_fill_page(visit).answers
    assert (kept.to(NEEDS).words, kept.to("story.story").words) == ("Rust, en werk.", "Later.")
    age(offered.token, 2)
    with pytest.raises(NotFound):
        read_fill_page(visit)


def test_takes_answers_to_its_own_questions_only(town: Town) -> None:
    visit = enter(offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach)))
    with pytest.raises(Invalid):
        keep_fill_page(visit, FillAnswer("story.unasked", "x"))


def test_sends_once_and_cannot_be_read_by_the_page_after(town: Town) -> None:
    offered = offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach))
    visit = fill_in(offered, "Een plek om te slapen.")
    send_fill_page(visit)
    after = read_fill_page(visit)
    assert (after.state, after.form, after.answers.answers) == (FillState.SENT, None, ())
    with pytest.raises(Conflict):
        keep_fill_page(visit, FillAnswer(NEEDS, "Te laat."))


def test_without_a_word_is_not_sent(town: Town) -> None:
    visit = enter(offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach)))
    keep_fill_page(visit, FillAnswer(NEEDS, "  "))
    with pytest.raises(Invalid, match="One word"):
        send_fill_page(visit)


def test_left_without_sending_leaves_nothing(town: Town) -> None:
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    visit = enter(offer(town.centre.anna, trajectory, page))
    keep_fill_page(visit, FillAnswer(NEEDS, "Toch niet."))
    assert leave_fill_page(visit)
    with pytest.raises(NotFound):
        read_fill_page(visit)
    with town.centre.anna.acts():
        row = FillPage.objects.get(id=page)
    assert (row.state, row.draft, row.entered, row.visit) == ("left", None, None, None)


def test_taken_back_opens_nothing_any_more(town: Town) -> None:
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    offered = offer(town.centre.anna, trajectory, page)
    with town.centre.anna.acts() as anna:
        withdraw_self_fill(anna, trajectory, page)
        withdraw_self_fill(anna, trajectory, page)
    with pytest.raises(NotFound):
        enter(offered)


def test_taken_back_after_answers_came_in_is_refused(town: Town) -> None:
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    fill_in(offer(town.centre.anna, trajectory, page), "Luister eerst.")
    with town.centre.anna.acts() as anna, pytest.raises(Conflict):
        withdraw_self_fill(anna, trajectory, page)


def test_ends_by_date_without_any_key(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    unused, written, sent = (offer(town.centre.anna, trajectory) for _ in range(3))
    keep_fill_page(enter(written), FillAnswer(NEEDS, "Half."))
    fill_in(sent, "Heel.")
    for page in (unused, written, sent):
        age(page.token, 49)
    assert lapse_fill_pages() >= 2
    with town.centre.anna.acts() as anna:
        rows = {bytes(row.lookup): row for row in FillPage.objects.filter(dossier_id=trajectory)}
        states = [line.state for line in show_self_fills(anna, trajectory)]
    assert sorted(states) == sorted([FillState.LAPSED, FillState.LAPSED, FillState.SENT])
    gone = [rows[address_hash(page.token)] for page in (unused, written)]
    assert all((row.form, row.entered, row.draft, row.visit) == (None, None, None, None) for row in gone)


def test_is_refused_to_who_may_not_know_the_dossier(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    for other in (town.centre.bert, town.elsewhere.chloe):
        with pytest.raises(NotFound):
            offer(other, trajectory)


def test_twice_under_one_number_or_without_questions_is_refused(town: Town) -> None:
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    offer(town.centre.anna, trajectory, page)
    with pytest.raises(Conflict):
        offer(town.centre.anna, trajectory, page)
    with town.centre.anna.acts() as anna, pytest.raises(Invalid):
        offer_self_fill(anna, NewSelfFill(new_id(), trajectory, "nl", ()))
    assert len(BOTH) == 2
