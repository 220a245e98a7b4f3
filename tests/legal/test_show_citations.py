"""The legal texts page: shows every text held with how we know it, in one language (F16, F17)."""

from datetime import date

import pytest

from houvast.legal.loading import library
from houvast.legal.selectors.show_citations import show_citations
from houvast.legal.values import LANGUAGES

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize("language", LANGUAGES)
def test_shows_everything_in_each_language(language: str) -> None:
    shown = show_citations(language, TODAY)
    assert sum(len(act.citations) for act in shown.acts) == len(library().citations)
    assert len({act.id for act in shown.acts}) == len(shown.acts)
    for act in shown.acts:
        assert act.title
        assert act.kind
        assert all(
            citation.note and citation.reading_text and citation.standing_text for citation in act.citations
        )


def test_says_what_is_in_force_what_ended_and_what_is_to_come() -> None:
    def standing(named: str, on: date) -> str:
        acts = show_citations("en", on).acts
        return next(held.standing for act in acts for held in act.citations if held.id == named)

    assert standing("penal_old.458ter", date(2026, 4, 7)) == "in_force"
    assert standing("penal_old.458ter", date(2026, 4, 8)) == "ended"
    assert standing("penal.353.2", date(2026, 4, 7)) == "to_come"


def test_writes_periods_in_words() -> None:
    held = next(regime for regime in show_citations("nl", TODAY).regimes if regime.id == "french_community")
    values = {value.name: value.value for value in held.values}
    assert values["Tijd tussen uitnodiging en bijeenkomst"] == "14 dagen"
    assert values["Antwoord op een verzoek van de persoon"] == "1 maand"
    assert values["Bijzondere redenen nodig onder"] == "12 jaar"


def test_shows_no_value_where_none_is_known() -> None:
    """F12: Flanders shows a sentence where a figure would stand."""
    held = next(regime for regime in show_citations("fr", TODAY).regimes if regime.id == "flanders")
    assert not held.ready
    assert all(value.value == "" and "demandez" in value.unknown for value in held.values)
