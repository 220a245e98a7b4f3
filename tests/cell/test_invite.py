"""Inviting organisations for one case …"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from cell.given_meetings import NO_MANDATE, Planned, an_organisation, in_days, parcels, planned
from houvast.cell.services.invite import NewInvitations, invite
from houvast.cell.values.invitations import Way
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, HouvastError, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Person, Town


def test_holds_all_that_is_mandatory_and_nothing_that_leads_to_the_case(town: Town) -> None:
    """F5: objective, day and hour, place, the person, those invited, the decree (FWB decree art. 6)."""
    given = planned(town)
    north = an_organisation(town, given.cell)
    centre = an_organisation(town, given.cell, "Centre", seat_of="centre")
    given.invited(north, centre)
    (parcel,) = [one for one in parcels(town.centre.siham) if one.person.startswith("Younes")][-1:]
    assert parcel.person == "Younes Haddad (°17.05.2004)"
    assert parcel.objective == "To agree who keeps in touch."
    assert parcel.place == "Town hall, room 2"
    assert parcel.held_at > clock.now()
    assert [one.name for one in parcel.invited] == ["Mayor", "Police", "Prevention", "Centre", "PMS North"]
    assert "8 juin 2023" in parcel.citation
    assert "30 juillet 2018" in parcel.citation
    assert parcel.regime == "french_community"
    assert {given.case, given.item, given.meeting, given.cell}.isdisjoint({parcel.tag})


def test_goes_to_the_management_and_never_to_a_worker(town: Town) -> None:
    """F5: to the superior, who passes it on inside (FWB decree art. 4)."""
    given = planned(town)
    given.invited(an_organisation(town, given.cell, "Elsewhere", seat_of="elsewhere"))
    assert parcels(town.elsewhere.solange)
    assert not parcels(town.elsewhere.chloe)
    assert not parcels(town.centre.anna)


def test_by_account_where_there_is_one_else_as_chosen(town: Town) -> None:
    given = planned(town)
    sent = given.invited(
        an_organisation(town, given.cell, "A", seat_of="centre"),
        an_organisation(town, given.cell, "B"),
        way=Way.VOICE,
    )
    assert [(one.content.name, one.content.way) for one in sent] == [("A", Way.ACCOUNT), ("B", Way.VOICE)]
    assert sent[0].content.handover_id is not None
    assert sent[1].content.handover_id is None


def test_happens_once_however_often_it_is_sent(town: Town) -> None:
    given = planned(town)
    north = an_organisation(town, given.cell)
    new = NewInvitations(new_id(), given.item, (north,), Way.LETTER)
    for _ in range(2):
        with town.city.cas.acts() as cas:
            invite(cas, new)
    assert len(given.invitations()) == 1
    with pytest.raises(Conflict):
        given.invited(north)


@pytest.mark.parametrize("days", [13, 1])
def test_is_refused_within_fourteen_days_without_reasons(town: Town, days: int) -> None:
    """F5: fourteen days, except reasoned urgency (FWB decree art. 5)."""
    given = planned(town, held_at=in_days(days))
    north = an_organisation(town, given.cell)
    with pytest.raises(Invalid, match="urgent"):
        given.invited(north)
    (sent,) = given.invited(north, urgency="The judge decides on Friday.")
    assert sent.content.urgency == "The judge decides on Friday."


def test_needs_no_reasons_on_the_fourteenth_day_and_keeps_none(town: Town) -> None:
    given = planned(town, held_at=in_days(14))
    (sent,) = given.invited(an_organisation(town, given.cell), urgency="Not asked.")
    assert not sent.content.urgency


def test_asks_the_local_decision_or_reasons_where_no_period_is_known(town: Town) -> None:
    """F17: no period of another text stands in for one that nobody read."""
    given = planned(town, "flanders", held_at=in_days(60))
    north = an_organisation(town, given.cell)
    with pytest.raises(Invalid, match="No period is known"):
        given.invited(north)
    assert given.invited(north, urgency="Two months is enough.")


def test_asks_special_reasons_for_a_child_under_twelve(town: Town) -> None:
    """F14: under twelve the special reasons stand in the invitation (FWB decree art. 6)."""
    eleven = clock.today() - timedelta(days=11 * 365)
    given = planned(town, born_on=eleven)
    north = an_organisation(town, given.cell)
    with pytest.raises(Invalid, match="special reasons"):
        given.invited(north)
    (sent,) = given.invited(north, special_reasons="He was taken along by his brother.")
    assert sent.content.special_reasons == "He was taken along by his brother."


def test_asks_none_of_an_adult(town: Town) -> None:
    given = planned(town, born_on=date(1990, 1, 1))
    (sent,) = given.invited(an_organisation(town, given.cell), special_reasons="Not asked.")
    assert not sent.content.special_reasons


def test_without_a_mandate_only_when_the_mayor_wants_them_and_then_without_sharing(town: Town) -> None:
    """A1 art. 3 §1: a Community's services need a mandate; without one they may at most be there."""
    given = planned(town)
    silent = an_organisation(town, given.cell, "Aid", mandate=NO_MANDATE, seat_of="centre")
    with pytest.raises(Invalid, match="no mandate"):
        given.invited(silent)
    given.invited(silent, silent=True)
    parcel = parcels(town.centre.siham)[-1]
    assert [one.may_share for one in parcel.invited] == [True, True, True, False]


ENDED = {"until_on": date(2026, 1, 31)}
NOBODY: dict[str, Any] = {"superior": " "}
NOWHERE: dict[str, Any] = {"address": ""}


@pytest.mark.parametrize(("facts", "error"), [(ENDED, NotFound), (NOBODY, Invalid), (NOWHERE, Invalid)])
def test_is_refused_to_who_left_or_cannot_be_addressed(
    town: Town, facts: dict[str, Any], error: type[HouvastError]
) -> None:
    given = planned(town)
    with pytest.raises(error):
        given.invited(an_organisation(town, given.cell, **facts))


def test_is_refused_once_the_meeting_is_over(town: Town) -> None:
    given = planned(town)
    north = an_organisation(town, given.cell)
    with clock.frozen_at(clock.now() + timedelta(days=22)), pytest.raises(Conflict):
        given.invited(north)


def test_belongs_to_the_mayor_and_the_coordinator(town: Town) -> None:
    """F4, A1 art. 3 §1: on the mayor's invitation; neither police nor prevention nor guidance invites."""
    given = planned(town)
    north = an_organisation(town, given.cell)

    def asked(person: Person) -> Callable[[], None]:
        def ask() -> None:
            with person.acts() as actor:
                invite(actor, NewInvitations(new_id(), given.item, (north,), Way.LETTER))

        return ask

    for person in (town.city.pol, town.city.prisca, town.centre.anna, town.centre.bert, town.elsewhere.chloe):
        with pytest.raises(NotAllowed):
            asked(person)()
    asked(town.city.mira)()
    assert len(given.invitations()) == 1


def test_of_two_cases_tells_neither_of_the_other(town: Town) -> None:
    """F27: each sees only the case it is invited for."""
    first, second = planned(town), planned(town)
    first.invited(an_organisation(town, first.cell, "Elsewhere", seat_of="elsewhere"))
    before = len(parcels(town.centre.siham))
    second.invited(an_organisation(town, second.cell, "Centre", seat_of="centre"))
    assert len(parcels(town.centre.siham)) == before + 1
    assert isinstance(first, Planned)
