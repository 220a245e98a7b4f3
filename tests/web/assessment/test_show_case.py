"""The page of one written case …"""

from uuid import UUID

import pytest

from assessment.exercising import begun, figured, practised
from assessment.given import a_sheet, kept, stated
from browsing import browsing
from houvast.access.functions import held_teams
from houvast.assessment.figures import kept_blocks
from houvast.assessment.selectors.show_sheet import show_sheet
from houvast.assessment.values.nameless import CaseKind
from houvast.journeys.offer_evidence import offer_evidence
from houvast.kernel.ids import new_id
from world import Town


@pytest.fixture(scope="module")
def case(town: Town) -> UUID:
    return begun(town)[1][0]


def test_lead_a_rater_through_a_case_step_by_step(town: Town) -> None:
    number, (case, *_) = begun(town)
    client = browsing(town.centre.bert)
    address = f"/assessment/cases/case/{case}/"
    page = client.get(address).content.decode()
    assert "A written case" in page
    assert "Your way through this case" in page
    if "A figure first" in page:
        answer = client.post(
            f"/assessment/cases/case/{case}/figure/", {"submission": str(new_id()), "points": "4"}
        )
        assert (answer.status_code, answer.url) == (303, address)
        assert "First impression in words" in client.get(address).content.decode()
    else:
        answer = client.post(
            f"/assessment/cases/case/{case}/figure/", {"submission": str(new_id()), "points": "4"}
        )
        assert answer.status_code == 409
        assert "after the items" in answer.content.decode()
    assert number


def test_offers_its_entries_as_what_supports_a_level(town: Town, case: UUID) -> None:
    """The same pages as for a dossier: what can be picked is what stands in the case, and how it is known."""
    figured(town.centre.bert, case, 4)
    stated(town.centre.bert, case)
    with town.centre.bert.acts() as bert:
        sheet = show_sheet(bert, case)
        offer = offer_evidence(bert, sheet.dossier_id, case=sheet.case)
        assert {option.entry_id for option in offer.options} == {entry.entry_id for entry in sheet.case}
    page = browsing(town.centre.bert).get(f"/assessment/rounds/{case}/sheet/1/").content.decode()
    assert str(offer.options[0].entry_id) in page
    assert f"/assessment/cases/case/{case}/" in page


def test_tells_what_kind_of_case_it_was_to_nobody_before_all_have_locked(town: Town) -> None:
    _, (case, *_) = begun(town)
    address = f"/assessment/cases/case/{case}/"
    practised(town.centre.anna, case)
    before = browsing(town.centre.anna).get(address).content.decode()
    assert "You locked your sheet" in before
    assert "What kind of case it was" not in before
    practised(town.centre.bert, case)
    assert "What kind of case it was" in browsing(town.centre.anna).get(address).content.decode()


def test_is_not_there_for_who_was_not_asked(town: Town, case: UUID) -> None:
    for stranger in (town.centre.coach, town.elsewhere.chloe):
        for page in ("", "figure/"):
            assert browsing(stranger).get(f"/assessment/cases/case/{case}/{page}").status_code == 404


def test_leads_to_what_each_saw_and_to_no_judgement(town: Town) -> None:
    exercise, (case, *_) = begun(town)
    for rater in (town.centre.anna, town.centre.bert):
        practised(rater, case)
    client = browsing(town.centre.bert)
    reveal = f"/assessment/rounds/{case}/reveal/"
    for address in (f"/assessment/cases/{exercise}/", f"/assessment/cases/case/{case}/"):
        assert reveal in client.get(address).content.decode()
    page = client.get(reveal).content.decode()
    assert "What each of us saw" in page
    assert "Come to a judgement" not in page
    assert f"/assessment/cases/case/{case}/" in page


def test_counts_among_the_practice_cases_of_the_team(town: Town) -> None:
    """Nameless, in the transaction that opened it: what a page of agreement counts (decision 0038)."""

    def kept() -> int:
        with town.centre.bert.acts() as bert:
            teams = [team.id for team in held_teams(bert, [town.centre.id])]
            blocks = kept_blocks(bert, teams).blocks
        return sum(len(block.content.cases) for block in blocks if block.kind is CaseKind.PRACTICE)

    before = kept()
    _, (case, *_) = begun(town)
    practised(town.centre.anna, case)
    assert kept() == before
    practised(town.centre.bert, case)
    assert kept() == before + 1


def test_is_named_by_the_lock_as_the_place_of_the_figure_that_is_missing(town: Town) -> None:
    _, (case, *_) = begun(town)
    figured(town.centre.bert, case, 4)
    stated(town.centre.bert, case)
    with town.centre.bert.acts() as bert:
        kept(bert, case, a_sheet())
    client, told = browsing(town.centre.bert), "One figure for the case as a whole"

    def missing() -> str:
        page = client.get(f"/assessment/rounds/{case}/lock/").content.decode()
        return page.split("Still missing")[1].split("</ul>")[0] if "Still missing" in page else ""

    assert told in missing()
    assert f"/assessment/cases/case/{case}/" in missing()
    figured(town.centre.bert, case, 5)
    assert told not in missing()
