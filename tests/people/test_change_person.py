"""Changing a person …"""

import pytest

from guidance.trajectories import trajectory_of
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from houvast.people.selectors.list_people import list_people
from houvast.people.selectors.show_person import show_person
from houvast.people.services.add_person import NewPerson, add_person
from houvast.people.services.change_person import PersonChange, change_person
from houvast.people.values import Part, PersonContent
from world import Town

AUNT = PersonContent(Part.FAMILY, "", "aunt", "0470 00 00 01", "Tarifit")


def test_keeps_third_persons_by_their_role(town: Town) -> None:
    dossier = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna:
        add_person(anna, NewPerson(new_id(), dossier, AUNT))
        assert [person.role for person in list_people(anna, dossier)] == ["", "aunt"]
        with pytest.raises(Invalid):
            add_person(anna, NewPerson(new_id(), dossier, PersonContent(Part.FAMILY, " ", "", "", "")))


def test_notices_that_a_colleague_was_faster(town: Town) -> None:
    dossier, person = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    with town.centre.anna.acts() as anna:
        add_person(anna, NewPerson(person, dossier, AUNT))
        seen = show_person(anna, dossier, person).seen
        uncle = PersonContent(Part.FAMILY, "", "uncle", "", "")
        change_person(anna, PersonChange(person, uncle, seen))
    with town.centre.coach.acts() as coach, pytest.raises(Conflict):
        change_person(coach, PersonChange(person, AUNT, seen))
    with town.centre.coach.acts() as coach:
        change_person(coach, PersonChange(person, AUNT, show_person(coach, dossier, person).seen))


def test_is_refused_to_who_may_not_know_the_dossier(town: Town) -> None:
    dossier, person = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    with town.centre.anna.acts() as anna:
        add_person(anna, NewPerson(person, dossier, AUNT))
    for other in (town.centre.bert, town.elsewhere.chloe):
        with other.acts() as somebody:
            with pytest.raises(NotFound):
                change_person(somebody, PersonChange(person, AUNT, ""))
            with pytest.raises(NotFound):
                add_person(somebody, NewPerson(new_id(), dossier, AUNT))
            with pytest.raises(NotFound):
                show_person(somebody, dossier, person)
            assert list_people(somebody, dossier) == ()
