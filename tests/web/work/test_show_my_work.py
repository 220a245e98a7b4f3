"""My work …"""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from assessment.exercising import begun, practised
from assessment.given import a_round, rated
from browsing import browsing
from cell.given import a_cell, proposed
from guidance.appointments import a_plan, at_noon, planned
from guidance.outings import a_service, in_minutes, out
from guidance.trajectories import agree, trajectory_of
from houvast.instruments.vignettes import shipped_vignettes
from houvast.journeys.show_my_work import show_my_work
from houvast.kernel import clock
from schools.given import a_school_team, answered, offered, opened, visited
from world import Person, Service, Town, found


def shown(person: Person | None, language: str = "en") -> str:
    answer = browsing(person, language).get("/work/")
    assert answer.status_code == 200
    return answer.content.decode()


def test_begins_with_todays_appointments_and_what_is_due(town: Town) -> None:
    trajectory = trajectory_of(town.centre.bert, town.centre.anna, "Ghalia")
    planned(town.centre.bert, trajectory, a_plan(at_noon(0), what_for="Look at rooms"))
    planned(town.centre.bert, trajectory, a_plan(at_noon(-3)))
    agree(town.centre.bert, trajectory, "Call the landlord", 2)
    page = shown(town.centre.bert)
    assert "Ghalia: Look at rooms" in page
    assert "What became of it? Ghalia" in page
    assert f'href="/guidance/{trajectory}/"' in page
    assert "Ghalia" not in page.split("</title>")[0]


def test_shows_nothing_of_a_colleague_without_a_grant(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach, "Ghaliasister")
    planned(town.centre.anna, trajectory, a_plan(at_noon(0)))
    assert "Ghaliasister" not in shown(town.centre.bert)
    assert "Ghaliasister" not in shown(town.elsewhere.chloe)
    assert "Ghaliasister" in shown(town.centre.coach)


def test_offers_the_safe_button_while_somebody_is_out() -> None:
    service = a_service(with_duty=True)
    assert "I am safe and back" not in shown(service.amal)
    out(service.amal)
    assert "I am safe and back" in shown(service.amal)
    assert "Not back yet" not in shown(service.dirk)
    with clock.frozen_at(in_minutes(61)), service.dirk.acts() as dirk:
        assert [line.is_late for line in show_my_work(dirk).watched] == [True]


def test_is_kind_when_nothing_waits() -> None:
    service = a_service(with_duty=True)
    assert "Nothing waits for you" in shown(service.boris)


@pytest.mark.parametrize(
    ("who", "words"),
    [("dina", "New question"), ("dpo", "Data protection"), ("holder1", "Recovery of"), ("emil", "The desk")],
)
def test_fits_what_somebody_does(town: Town, who: str, words: str) -> None:
    assert words in shown(getattr(town.desk, who))


def test_leads_a_steward_through_the_first_day(town: Town) -> None:
    new: Service = found("Brand new service")
    page = shown(new.steward)
    assert "The first day of Brand new service" in page
    for step in ("Invite your colleagues", "Choose three recovery holders", "Let two holders practise"):
        assert step in page
    with town.centre.steward.acts() as steward:
        step = show_my_work(steward).first_steps[0]
    assert (step.has_colleagues, step.has_dpo, step.has_recovery, step.has_rehearsed) == (True,) * 4
    assert not step.has_duty


@pytest.mark.parametrize(
    ("language", "words"), [("nl", "Zoeken in mijn trajecten"), ("fr", "Chercher dans mes parcours")]
)
def test_speaks_the_readers_language(town: Town, language: str, words: str) -> None:
    assert words in shown(town.centre.anna, language)


def test_costs_no_query_more_on_a_full_day(town: Town) -> None:
    coach, counts = town.elsewhere.chloe, []
    for _ in range(2):
        for _ in range(3):
            planned(coach, trajectory_of(coach, town.elsewhere.steward), a_plan(at_noon(0)))
        with coach.acts() as actor, CaptureQueriesContext(connection) as queries:
            show_my_work(actor)
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_is_asked_of_nobody_who_is_not_signed_in() -> None:
    answer = browsing(None).get("/work/")
    assert answer.status_code == 303
    assert "/sign-in/" in answer.headers["location"]


def test_shows_a_school_that_is_due_or_that_wrote() -> None:
    city = a_school_team()
    due, wrote = opened(city.dina), opened(city.dina)
    visited(city.dina, wrote)
    answered(offered(city.dina, wrote))
    for worker in (city.dina, city.anna):
        page = browsing(worker).get("/work/").content.decode()
        assert f"/schools/{due}/" in page
        assert f"/schools/{wrote}/" in page
        assert "The school wrote" in page
    assert f"/schools/{due}/" not in browsing(city.bert).get("/work/").content.decode()


def test_shows_a_round_to_rate_in_and_one_to_talk_about(town: Town) -> None:
    centre = town.centre
    number = a_round(town, trajectory_of(centre.anna, centre.holder1, "Idris"))
    page = shown(centre.bert)
    assert f"/assessment/rounds/{number}/" in page
    assert "To look along: Idris" in page
    rated(centre.anna, number)
    rated(centre.bert, number)
    page = shown(centre.coach)
    (mine,) = [one for one in page.split("<li>") if f"/assessment/rounds/{number}/" in one]
    assert "A round is over, to talk about:" in mine, "whoever leads alone cannot write a judgement down"
    assert "Idris" not in page, "whoever leads alone may not open the dossier"
    assert "A round is over and waits for a judgement: Idris" in shown(centre.anna)


def test_names_the_written_cases_that_wait(town: Town) -> None:
    number, (first, *_) = begun(town)
    page = shown(town.centre.bert)
    link = page.split(f"/assessment/cases/{number}/")[1].split("</a>")[0]
    assert shipped_vignettes()["lander"].title.said("en") in link
    assert "and 2 more" in link
    practised(town.centre.bert, first)
    link = shown(town.centre.bert).split(f"/assessment/cases/{number}/")[1].split("</a>")[0]
    assert "and 1 more" in link


def test_says_what_waits_around_a_cell_and_names_nobody(town: Town) -> None:
    """F27: the first page of a mayor is open on a desk."""
    proposed(town, a_cell(town))
    page = shown(town.city.mira, "nl")
    assert "Rond de cel" in page
    assert "wacht op uw beslissing" in page or "wachten op uw beslissing" in page
    assert 'href="/cell/cases/?show=proposed"' in page
    assert "Younes" not in page
    assert "Rond de cel" not in shown(town.centre.anna, "nl")
