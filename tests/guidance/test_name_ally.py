"""Naming an ally …"""

import pytest

from guidance.stories import an_ally
from guidance.trajectories import trajectory_of
from houvast.guidance.selectors.show_ideals import IdealsPage, show_ideals
from houvast.guidance.services.change_ally import AllyChange, change_ally
from houvast.guidance.services.name_ally import NewAlly, name_ally
from houvast.guidance.values.story import Involvement, Wish
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.ids import new_id
from houvast.people.services.add_person import NewPerson, add_person
from houvast.people.values import Part, PersonContent
from world import Town


def page_with(town: Town, *allies: tuple[str, Wish, Involvement]) -> IdealsPage:
    """The page of a trajectory with these allies."""
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna:
        for who, wish, involvement in allies:
            name_ally(anna, NewAlly(new_id(), trajectory, an_ally(who, wish, involvement)))
        return show_ideals(anna, trajectory)


def test_shows_whom_we_forgot_and_never_whom_the_person_refused(town: Town) -> None:
    page = page_with(
        town,
        ("coach", Wish.YES, Involvement.NOT_YET),
        ("imam", Wish.NOT_ASKED, Involvement.NOT_YET),
        ("uncle", Wish.NO, Involvement.NOT_YET),
        ("aunt", Wish.YES, Involvement.IN_PLAN),
        ("teacher", Wish.YES, Involvement.NO_MORE),
    )
    assert [now.ally.who for now in page.forgotten] == ["coach", "imam"]


def test_never_puts_somebody_in_the_plan_against_the_young_persons_wish(town: Town) -> None:
    with pytest.raises(Invalid, match="does not agree"):
        page_with(town, ("uncle", Wish.NO, Involvement.IN_PLAN))
    with pytest.raises(Invalid, match="who it is"):
        page_with(town, (" ", Wish.YES, Involvement.NOT_YET))


def test_takes_somebody_of_the_dossier_off_the_list_of_the_unthought(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna:
        aunt = PersonContent(Part.FAMILY, "", "aunt", "", "")
        person = add_person(anna, NewPerson(new_id(), trajectory, aunt))
        assert [one.id for one in show_ideals(anna, trajectory).unthought] == [person]
        name_ally(anna, NewAlly(new_id(), trajectory, an_ally("aunt", person_id=person)))
        assert show_ideals(anna, trajectory).unthought == ()


def test_is_followed_by_newer_versions_of_this_trajectory_only(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    elsewhere = trajectory_of(town.centre.anna, town.centre.coach)
    ally = new_id()
    with town.centre.anna.acts() as anna:
        name_ally(anna, NewAlly(ally, trajectory, an_ally()))
        newer = an_ally("coach of the second team", Wish.YES, Involvement.IN_PLAN)
        change_ally(anna, AllyChange(new_id(), trajectory, ally, newer))
        (now,) = show_ideals(anna, trajectory).allies
    assert now.ally == newer
    assert now.earlier == (an_ally(),)
    with town.centre.anna.acts() as anna, pytest.raises(NotFound):
        change_ally(anna, AllyChange(new_id(), elsewhere, ally, newer))
