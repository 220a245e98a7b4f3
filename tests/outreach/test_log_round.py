"""Logging a round …"""

from datetime import timedelta

import pytest
from django.db import connections

from houvast.access.values import Function, FunctionKeyKind, Track
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from houvast.outreach.selectors.show_rounds import RoundsPage, show_rounds
from houvast.outreach.selectors.start_round import start_round
from houvast.outreach.services.log_round import NewRound, log_round
from houvast.outreach.values.rounds import Atmosphere, Initiative, Theme, kept_until
from outreach.given import a_street_team, logged, said
from world import Person, Service, team


def lines_of(page: RoundsPage) -> dict[object, object]:
    """The rounds of a page by their numbers."""
    return {line.id: line.said for week in page.weeks for line in week.rounds}


def seen_by(person: Person) -> dict[object, object]:
    with person.acts() as actor:
        return lines_of(show_rounds(actor))


def test_needs_a_place_and_a_number_and_nothing_else(street: Service) -> None:
    told = said("Skate park", 4)
    number = logged(street.anna, told)
    assert seen_by(street.anna)[number] == told


def test_keeps_all_that_may_be_said(street: Service) -> None:
    told = said(
        "a game server",
        12,
        is_online=True,
        themes=(Theme.IDEALS, Theme.INJUSTICE),
        other_theme="the new tram line",
        atmosphere=(Atmosphere.CHEERFUL,),
        initiative=Initiative.BROUGHT,
        follow_up="Bring the folder of the summer work.",
        words="They asked why nobody asks them anything.",
    )
    number = logged(street.bert, told)
    assert seen_by(street.anna)[number] == told


def test_is_for_the_whole_team_and_for_nobody_else(street: Service) -> None:
    """F2: colleagues of the same service who are not in the team, the officer and the duty see none."""
    number = logged(street.anna)
    assert all(number in seen_by(person) for person in (street.anna, street.bert, street.coach))
    assert seen_by(street.cas) == {}
    for person in (street.dpo, street.dirk):
        with pytest.raises(NotAllowed):
            seen_by(person)


@pytest.mark.parametrize("told", [said(" ", 3), said("Square", -1), said("Square", 1000)])
def test_refuses_what_cannot_be(street: Service, told: object) -> None:
    with street.anna.acts() as anna, pytest.raises(Invalid):
        log_round(anna, NewRound(new_id(), told))  # type: ignore[arg-type]


@pytest.mark.parametrize("hours", [-1, 32 * 24])
def test_is_told_afterwards_and_within_a_month(street: Service, hours: int) -> None:
    with street.anna.acts() as anna, pytest.raises(Invalid):
        log_round(anna, NewRound(new_id(), said(hours=hours)))


def test_says_that_nobody_was_there_as_well(street: Service) -> None:
    told = said("Youth club", 0)
    number = logged(street.anna, told)
    assert seen_by(street.anna)[number] == told


def test_does_nothing_twice_and_refuses_other_words_under_the_same_number(street: Service) -> None:
    number, told = new_id(), said("Twice lane", 2)
    for _ in range(2):
        with street.anna.acts() as anna:
            log_round(anna, NewRound(number, told))
    assert [one for one in seen_by(street.anna).values() if one == told] == [told]
    with street.anna.acts() as anna, pytest.raises(Conflict):
        log_round(anna, NewRound(number, said("Elsewhere", 3)))


def test_needs_a_team(street: Service) -> None:
    with street.cas.acts() as cas, pytest.raises(Conflict):
        log_round(cas, NewRound(new_id(), said()))
    with street.anna.acts() as anna, pytest.raises(NotFound):
        log_round(anna, NewRound(new_id(), said(), new_id()))


def test_opens_one_dossier_a_team_and_a_year_that_ends_with_the_next_year(street: Service) -> None:
    logged(street.anna)
    logged(street.bert)
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT track, state, due_on, legal_ground FROM access.dossier WHERE controller_id = %s",
            [street.id],
        )
        found = cursor.fetchall()
    ends = kept_until(clock.today().year)
    assert found == [(Track.OUTREACH, "open", ends, "outreach.own_task")]


def test_gives_the_duty_no_key(street: Service) -> None:
    logged(street.anna)
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM keys.wrap WHERE kind = 'compartment' AND receiver_id = %s",
            [street.functions[FunctionKeyKind.DUTY]],
        )
        assert cursor.fetchone() == (0,)


def test_offers_the_places_where_one_was_last(street: Service) -> None:
    for hours, place in enumerate(("Quay", "quay ", "Library", "Pier", "Kiosk"), start=1):
        logged(street.coach, said(place, 1, hours))
    logged(street.anna, said("Somebody else's corner", 1, 0))
    with street.coach.acts() as coach:
        start = start_round(coach)
    assert [one.place for one in start.places] == ["Quay", "Library", "Pier"]
    assert [name for _, name in start.teams] == ["Team"]


def test_shows_four_weeks_a_page(street: Service) -> None:
    old = clock.now() - timedelta(days=29)
    with clock.frozen_at(old):
        number = logged(street.bert, said("Long ago", 2))
    with street.bert.acts() as bert:
        first, second = show_rounds(bert), show_rounds(bert, None, 2)
    assert number not in lines_of(first)
    assert number in lines_of(second)
    assert first.pages >= 2


def test_belongs_to_an_inbox_where_there_is_no_team(street: Service) -> None:
    assert Function.GUIDE
    team(street, FunctionKeyKind.INBOX, street.cas)
    number = logged(street.cas)
    assert set(seen_by(street.cas)) == {number}
    assert number not in seen_by(street.anna)


def test_costs_only_itself_when_it_is_damaged() -> None:
    street = a_street_team()
    whole, damaged = logged(street.anna), logged(street.anna)
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "UPDATE outreach.round SET content ="
            " (SELECT content FROM outreach.round WHERE id = %s) WHERE id = %s",
            [whole, damaged],
        )
    assert set(seen_by(street.bert)) == {whole}
    with street.bert.acts() as bert:
        show_rounds(bert)
        assert [one.is_damaged for one in bert.closed.values()] == [True]
