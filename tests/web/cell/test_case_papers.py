"""The papers of a case …"""

import pytest
from django.utils import translation

from browsing import browsing
from cell.given import a_cell, proposed
from cell.given_cases import a_mayors_seat
from cell.test_ask_service import a_request, asked
from houvast.cell.selectors.print_service_letter import print_service_letter
from houvast.web.cell.case_papers import letter_words
from world import Town


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_hold_one_page_for_the_mayor_under_a_neutral_name(town: Town, language: str) -> None:
    cell = a_cell(town, "french_community")
    a_mayors_seat(town, cell)
    case = proposed(town, cell)
    answer = browsing(town.city.cas).get(f"/cell/cases/{case}/decision/print/?language={language}")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert "Haddad" not in answer.headers["Content-Disposition"]
    assert b"/Type/Pages/Count 1/" in answer.content


def test_are_not_for_the_mayor_police_or_others_to_print(town: Town) -> None:
    case = proposed(town, a_cell(town))
    for person in (town.city.mira, town.city.pol, town.centre.siham):
        assert browsing(person).get(f"/cell/cases/{case}/decision/print/").status_code == 404


@pytest.mark.parametrize("language", ["en", "nl", "fr"])
def test_never_ask_a_service_whether_it_knows_somebody(town: Town, language: str) -> None:
    """The letter's words are fixed and hold no question; it says that nothing need be answered."""
    case = proposed(town, a_cell(town))
    step = asked(town.city.mira, a_request(case, language="nl" if language == "en" else language))
    with town.city.cas.acts() as cas:
        letter = print_service_letter(cas, case, step)
    with translation.override(language):
        words = letter_words(letter)
    text = " ".join(
        part for value in words.values() for part in ([value] if isinstance(value, str) else flat(value))
    )
    assert "?" not in text
    assert len(words["rights"]) == 4  # type: ignore[arg-type]
    pdf = browsing(town.city.cas).get(f"/cell/cases/{case}/steps/{step}/letter/")
    assert (pdf.status_code, pdf.content[:5]) == (200, b"%PDF-")


def flat(value: object) -> list[str]:
    return [value] if isinstance(value, str) else [text for one in value for text in flat(one)]  # type: ignore[attr-defined]
