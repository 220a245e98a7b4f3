"""Whoever looks along is never at a dead end …"""

import re
from uuid import UUID

import pytest

from assessment.exercising import begun, practised
from assessment.given import a_round, rated, stated
from assessment.judged import revealed, settled
from browsing import browsing
from guidance.trajectories import trajectory_of
from web.assessment.rating import address
from world import Person, Town


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.holder1)


def main(who: Person, page: str) -> str:
    """What stands in the middle of a page."""
    answer = browsing(who).get(page)
    assert answer.status_code == 200
    return answer.content.decode().split("<main")[1].split("</main>")[0]


def rounds_of(dossier: UUID) -> str:
    return f"/assessment/dossiers/{dossier}/rounds/"


def current(page: str) -> list[str]:
    """The addresses that the rows of a trajectory mark as where one is."""
    row = page.split('class="hv-sections ')[1].split("</nav>", maxsplit=1)[0]
    return re.findall(r'href="([^"]+)" aria-current', row)


def test_from_the_round_and_the_reveal_for_who_leads_alone(town: Town, dossier: UUID) -> None:
    number = a_round(town, dossier)
    assert 'href="/work/"' in main(town.centre.coach, address(number))
    for rater in (town.centre.anna, town.centre.bert):
        rated(rater, number)
    page = main(town.centre.coach, address(number, "reveal/"))
    assert 'href="/work/"' in page
    assert rounds_of(dossier) not in page, "the dossier is not theirs to open"


def test_from_each_page_of_the_sheet(town: Town, dossier: UUID) -> None:
    number, back = a_round(town, dossier), 'href="%s"'
    assert back % address(number) in main(town.centre.bert, address(number, "impression/"))
    stated(town.centre.bert, number)
    for page in ("sheet/1/", "lock/"):
        assert back % address(number) in main(town.centre.bert, address(number, page))


def test_from_reveal_and_judgement_with_their_place_in_the_trajectory_marked(
    town: Town, dossier: UUID
) -> None:
    number = revealed(town, dossier)
    judgement = settled(town, number)
    for page in (address(number, "reveal/"), f"/assessment/judgements/{judgement}/"):
        text = main(town.centre.anna, page)
        assert current(text) == [rounds_of(dossier)] * 2, "the group and its page"
        assert f"/assessment/dossiers/{dossier}/forms/" in text
    assert "hv-sections" not in main(town.centre.coach, address(number, "reveal/")), "not theirs to open"


def test_from_a_case_to_its_exercise(town: Town) -> None:
    exercise, (case, *_) = begun(town)
    back = f"/assessment/cases/{exercise}/"
    for rater in (town.centre.anna, town.centre.bert):
        assert back in main(rater, address(case))
        practised(rater, case)
    assert back in main(town.centre.anna, address(case, "reveal/"))
