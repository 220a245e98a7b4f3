"""The page of what each rater saw …"""

import re
from datetime import timedelta
from uuid import UUID

import pytest
from django.utils.formats import date_format

from assessment.given import LIFE, a_judgement, a_round, a_sheet, rated, with_level
from assessment.judged import VIOLENCE, revealed, settled
from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.assessment.models.rounds import Round
from houvast.assessment.retention import lapse_rounds
from houvast.assessment.values.ratings import SideRating
from houvast.instruments.definition import Missing, Polarity
from houvast.kernel import clock
from world import Person, Town


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.holder1, "Wannes")


def address(number: UUID) -> str:
    return f"/assessment/rounds/{number}/reveal/"


def read(who: Person, number: UUID, language: str = "en") -> str:
    answer = browsing(who, language).get(address(number))
    assert answer.status_code == 200
    return answer.content.decode()


def test_begins_with_what_lies_two_levels_apart_and_then_the_rest_by_domain(
    town: Town, dossier: UUID
) -> None:
    page = read(town.centre.anna, revealed(town, dossier))
    first, violence, rest = (
        page.index(part) for part in ("Speak of these first", "violence", "The rest, by")
    )
    assert first < violence < rest
    assert page.index("Housing") > rest
    assert "not seen" in page


def test_shows_level_sureness_reason_and_evidence_of_each_side_by_side(town: Town, dossier: UUID) -> None:
    page = read(town.centre.anna, revealed(town, dossier))
    wide = page[page.index("Speak of these first") : page.index("The rest, by")]
    for there in ("Anna", "Bert", "Sure", "Because.", "Seen by a worker"):
        assert there in wide


def test_shows_what_is_not_known_as_such_and_never_as_the_lowest_level(town: Town, dossier: UUID) -> None:
    number, item = a_round(town, dossier), LIFE.items[0]
    unknown = a_sheet("0").with_side(SideRating(item.id, Polarity.STRENGTH, missing=Missing.NO_INFO))
    seeing = with_level(a_sheet("0"), item.id, Polarity.STRENGTH, "2")
    rated(town.centre.anna, number, with_level(unknown, VIOLENCE, Polarity.STRENGTH, "1"))
    rated(town.centre.bert, number, seeing)
    page = read(town.centre.anna, number)
    assert "<em>No information</em>" in page
    assert "Nowhere do you lie two levels apart" in page, "what is not known is no level"


def test_shows_a_first_impression_to_its_writer_alone(town: Town, dossier: UUID) -> None:
    number = revealed(town, dossier)
    for who in (town.centre.anna, town.centre.bert):
        page = read(who, number)
        assert page.count("He carries his sister.") == 1
        assert "hv-screen" in page[: page.index("Your own two impressions")][-120:], "and never on paper"
    page = read(town.centre.coach, number)
    assert "He carries his sister." not in page
    assert "Your own two impressions" not in page
    assert "He sleeps badly, and his sister leans on him." in page


def test_says_nothing_before_the_round_is_over(town: Town, dossier: UUID) -> None:
    number = a_round(town, dossier)
    before = browsing(town.centre.bert).get(address(number))
    assert before.status_code == 409
    rated(town.centre.anna, number)
    after = browsing(town.centre.bert).get(address(number))
    assert after.status_code == 409
    assert "Anna" not in after.content.decode()
    assert "The round is not over yet." in after.content.decode()


def test_does_not_exist_for_who_was_not_asked(town: Town, dossier: UUID) -> None:
    number = a_round(town, dossier, town.centre.anna, town.centre.coach)
    rated(town.centre.anna, number)
    rated(town.centre.coach, number)
    for stranger in (town.centre.bert, town.elsewhere.chloe):
        assert browsing(stranger).get(address(number)).status_code == 404


def test_has_no_name_in_its_title_and_no_person_for_who_only_leads(town: Town, dossier: UUID) -> None:
    number = revealed(town, dossier)
    assert "Wannes" in read(town.centre.anna, number)
    assert "Wannes" not in read(town.centre.coach, number)
    (title,) = re.findall(r"<title>(.*?)</title>", read(town.centre.anna, number))
    assert "Wannes" not in title


def test_leads_to_the_judgement_or_to_coming_to_one(town: Town, dossier: UUID) -> None:
    number = revealed(town, dossier)
    assert f"/assessment/rounds/{number}/judgement/" in read(town.centre.anna, number)
    judgement = settled(town, number)
    assert f"/assessment/judgements/{judgement}/" in read(town.centre.anna, number)


def test_offers_whoever_leads_without_the_dossier_no_way_that_ends_in_nothing(
    town: Town, dossier: UUID
) -> None:
    number, coach = revealed(town, dossier), town.centre.coach
    page = read(coach, number)
    assert "You lead the talk. Whoever holds the dossier writes the judgement down meanwhile" in page
    assert f"/assessment/rounds/{number}/judgement/" not in page
    assert_every_way_opens(coach, page)
    assert_every_way_opens(coach, browsing(coach).get(f"/assessment/rounds/{number}/").content.decode())
    settled(town, number)
    page = read(coach, number)
    assert "There is a judgement; it is kept in the dossier" in page
    assert_every_way_opens(coach, page)


def assert_every_way_opens(who: Person, page: str) -> None:
    """Follows what the page itself offers; the row of the frame is tested elsewhere."""
    main = page[page.index("<main") : page.index("</main>")]
    for way in set(re.findall(r'href="(/[^"#]+)"', main)):
        assert browsing(who).get(way).status_code == 200, way


def test_is_in_dutch_and_french(town: Town, dossier: UUID) -> None:
    number = revealed(town, dossier)
    assert "Wat ieder van ons zag" in read(town.centre.anna, number, "nl")
    assert "Ce que chacun de nous a vu" in read(town.centre.anna, number, "fr")


def test_says_by_which_day_a_judgement_must_be_kept_until_one_is(town: Town, dossier: UUID) -> None:
    number = revealed(town, dossier)
    day = date_format(clock.today() + timedelta(days=31), "j F Y")
    words = f"They go on {day} with the first impressions, judgement or not; keep a judgement before."
    for place in (address(number), f"/assessment/rounds/{number}/judgement/"):
        assert words in browsing(town.centre.anna, "en").get(place).content.decode()
    settled(town, number, a_judgement())
    assert "The sheets do not stay" not in read(town.centre.anna, number)


def test_gives_back_what_was_typed_when_the_sheets_are_gone(town: Town, dossier: UUID) -> None:
    number = revealed(town, dossier)
    Round.objects.using("owner").filter(id=number).update(revealed_on=clock.today() - timedelta(days=31))
    lapse_rounds()
    typed = {"formulation": "He is tired, and he is needed."}
    answer = browsing(town.centre.anna, "en").post(f"/assessment/rounds/{number}/judgement/", typed)
    assert answer.status_code == 404
    assert typed["formulation"] in answer.content.decode()
    assert "Thirty days after a round is over they are destroyed" in answer.content.decode()
