"""Arranging the questions of a draft …"""

from uuid import UUID

import pytest

from assessment.drafts import SMALL, begun, published, written
from houvast.access.actor import Actor
from houvast.assessment.finding.own_versions import own_version
from houvast.assessment.selectors.show_draft import show_draft
from houvast.assessment.services.arrange_draft import Arrangement, Arranging, arrange_draft
from houvast.assessment.services.publish_instrument import publish_instrument
from houvast.instruments.definition import Polarity
from houvast.instruments.editing import Part
from houvast.kernel.errors import Conflict, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town


def arranged(actor: Actor, draft: UUID, act: Arranging, name: str) -> None:
    """Does one move with a part."""
    arrange_draft(actor, Arrangement(draft, act, Part(name).number(draft)))


def order(actor: Actor, draft: UUID) -> list[str]:
    """The questions as they stand."""
    return [item.id for item in show_draft(actor, draft).definition.items]


def test_moves_a_question_up_and_down_and_stops_at_the_edge(town: Town) -> None:
    draft = begun(town.centre.coach)
    with town.centre.coach.acts() as coach:
        arranged(coach, draft, Arranging.UP, "items/school")
        assert order(coach, draft) == ["school", "home", "school_why"]
        arranged(coach, draft, Arranging.UP, "items/school")
        assert order(coach, draft) == ["school", "home", "school_why"]
        arranged(coach, draft, Arranging.DOWN, "items/school")
        assert order(coach, draft) == ["home", "school", "school_why"]


def test_takes_a_question_out_and_puts_it_back_where_it_stood(town: Town) -> None:
    draft = begun(town.centre.coach)
    with town.centre.coach.acts() as coach:
        before = show_draft(coach, draft).definition
        arranged(coach, draft, Arranging.TAKE_OUT, "items/school")
        arranged(coach, draft, Arranging.TAKE_OUT, "items/formulation")
        page = show_draft(coach, draft)
        assert [each.item.id for each in page.taken_out] == ["school", "formulation"]
        assert page.definition.closing == ()
        for name in ("items/school", "items/formulation"):
            arranged(coach, draft, Arranging.PUT_BACK, name)
        assert show_draft(coach, draft).definition == before
        assert show_draft(coach, draft).taken_out == ()


def test_puts_a_side_back_without_losing_what_was_written_since(town: Town) -> None:
    draft = begun(town.centre.coach)
    with town.centre.coach.acts() as coach:
        arranged(coach, draft, Arranging.TAKE_OUT, "items/home/strength")
        home = show_draft(coach, draft).definition.items[0]
        assert [side.polarity for side in home.sides] == [Polarity.BARRIER]
        arranged(coach, draft, Arranging.TAKE_OUT, "items/home")
        arranged(coach, draft, Arranging.PUT_BACK, "items/home")
        assert show_draft(coach, draft).definition.items[0] == SMALL.items[0]


def test_forgets_what_was_taken_out_when_it_is_published(town: Town) -> None:
    draft = begun(town.centre.coach)
    with town.centre.coach.acts() as coach:
        arranged(coach, draft, Arranging.TAKE_OUT, "items/school_why")
        publish_instrument(coach, draft, show_draft(coach, draft).digest)
        assert own_version(draft).set_aside == ""


def test_keeps_what_was_taken_out_while_somebody_writes_on(town: Town) -> None:
    draft = begun(town.centre.coach)
    with town.centre.coach.acts() as coach:
        arranged(coach, draft, Arranging.TAKE_OUT, "items/school_why")
        written(coach, draft, min_raters=4)
        assert [each.item.id for each in show_draft(coach, draft).taken_out] == ["school_why"]


def test_does_nothing_twice_and_nothing_to_what_is_not_there(town: Town) -> None:
    draft = begun(town.centre.coach)
    with town.centre.coach.acts() as coach:
        for _ in range(2):
            arranged(coach, draft, Arranging.TAKE_OUT, "items/school")
        arrange_draft(coach, Arrangement(draft, Arranging.PUT_BACK, new_id()))
        assert order(coach, draft) == ["home", "school_why"]
        with pytest.raises(NotFound):
            arranged(coach, draft, Arranging.UP, "licence")


def test_is_for_drafts_and_for_who_writes_them(town: Town) -> None:
    draft, number = begun(town.centre.coach), published(town.centre.coach)
    with town.centre.coach.acts() as coach, pytest.raises(Conflict):
        arranged(coach, number, Arranging.UP, "items/school")
    with town.centre.anna.acts() as anna, pytest.raises(NotAllowed):
        arranged(anna, draft, Arranging.UP, "items/school")
    with town.elsewhere.steward.acts() as actor, pytest.raises(NotFound):
        arranged(actor, draft, Arranging.UP, "items/school")
