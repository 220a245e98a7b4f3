"""Overall figures on the team's page and in its report …"""

import re

import pytest
from django.utils import translation

from assessment.exercising import begun, practised
from assessment.nameless import OVER, a_case, a_locked
from browsing import browsing
from desk.duties import build_old_town
from houvast.assessment.selectors.print_agreement import print_agreement
from houvast.assessment.selectors.show_agreement import show_agreement
from houvast.assessment.values.counted import Agreement
from houvast.assessment.values.nameless import CaseKind
from houvast.web.assessment.agreement_pdf import agreement_pdf
from web.assessment.test_print_agreement import plain
from world import Person, Town

ADDRESS = "/assessment/agreement/"
POINTS = ((2, 4), (5, 6), (9, 8))


@pytest.fixture(scope="module")
def town() -> Town:
    """Three real cases of a quarter that is over, and three practice cases that Anna and Bert rated."""
    town = build_old_town()
    for _ in range(3):
        a_case(town.centre.anna, town.centre, OVER, a_locked(["1"]), a_locked(["2"]))
    _, cases = begun(town)
    for case, points in zip(cases, POINTS, strict=True):
        for person, given in zip((town.centre.anna, town.centre.bert), points, strict=True):
            practised(person, case, points=given)
    return town


def practice_key(person: Person) -> str:
    with person.acts() as actor:
        choices = show_agreement(actor).choices
    return next(each.key for each in choices if each.kind is CaseKind.PRACTICE)


def shown(person: Person, key: str = "") -> str:
    page = browsing(person).get(ADDRESS, {"of": key} if key else {}).content.decode()
    return re.sub(r"\s+", " ", page[page.index("<main") : page.index("</main")])


def counted(person: Person, key: str) -> Agreement:
    with person.acts() as actor:
        return print_agreement(actor, key)


def test_stand_last_of_all_with_their_interval(town: Town) -> None:
    page = shown(town.centre.bert, practice_key(town.centre.bert))
    order = ("Coefficients, last", "One figure for a whole case", "ICC(A,1)", "The same 2 colleagues")
    assert [page.index(words) for words in order] == sorted(page.index(words) for words in order)
    row = page[page.index("The same 2 colleagues") :]
    assert len(re.findall(r"0\.\d\d \(-?\d\.\d\d to \d\.\d\d\)", row[: row.index("</tr>")])) == 2
    for name in ("Anna", "Bert"):
        assert name not in page


def test_are_of_practice_alone(town: Town) -> None:
    page = shown(town.centre.bert)
    assert "real cases" in page
    for words in ("ICC", "One figure for a whole case"):
        assert words not in page


def test_are_not_there_for_a_colleague_who_took_no_part(town: Town) -> None:
    page = shown(town.centre.coach, practice_key(town.centre.coach))
    assert "ICC" not in page


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_stand_in_the_report_as_well(town: Town, language: str) -> None:
    key = practice_key(town.centre.anna)
    of_practice, of_nobody = counted(town.centre.anna, key), counted(town.centre.coach, key)
    assert of_practice.overalls
    assert not of_nobody.overalls
    with translation.override(language):
        found = [plain(agreement_pdf(each)) for each in (of_practice, of_nobody)]
        tables = [len(re.findall(rb"/S ?/Table\b", pdf)) for pdf in found]
    assert tables[0] == tables[1] + 1
