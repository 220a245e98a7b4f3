"""Two versions side by side on the page …"""

from dataclasses import replace
from uuid import UUID

import pytest

from assessment.drafts import SMALL, begun
from browsing import browsing
from houvast.instruments.definition import Definition, Kind, Polarity, Words
from houvast.instruments.shipped import shipped_definitions
from instruments.defined import a_side, said
from web.assessment.filling import words_of
from world import Town

COMPARE = "/assessment/instruments/compare/"
LIFE = shipped_definitions()["houvast.life_domains"]


def with_anchor(definition: Definition, words: str) -> Definition:
    """Returns the definition with another French anchor on the first level of its first side."""
    item = definition.items[0]
    side = item.sides[0]
    anchor = Words({**side.levels[0].anchor.by_language, "fr": words})
    levels = (replace(side.levels[0], anchor=anchor), *side.levels[1:])
    return replace(
        definition,
        items=(replace(item, sides=(replace(side, levels=levels), *item.sides[1:])), *definition.items[1:]),
    )


def compared(town: Town, before: object, after: object, language: str = "en") -> str:
    """Returns the words of the comparison."""
    return words_of(browsing(town.centre.coach, language), f"{COMPARE}?before={before}&after={after}")


def test_tells_what_a_service_changed_in_what_comes_along(town: Town) -> None:
    own = begun(town.centre.coach, with_anchor(LIFE, "Un canapé chez une tante."))
    words = compared(town, "houvast.life_domains", own)
    assert "A place to live" in words
    assert f"Strengths · level {LIFE.items[0].sides[0].levels[0].label.said('en')}" in words
    assert "What it looks like (French)" in words
    assert "Un canapé chez une tante." in words
    assert "It was changed from the original" in words


def test_says_so_when_two_versions_ask_the_same(town: Town) -> None:
    one, other = begun(town.centre.coach), begun(town.centre.coach)
    assert "These two versions ask exactly the same." in compared(town, one, other)


def test_tells_what_came_in_what_went_and_what_moved(town: Town) -> None:
    home, school, why = SMALL.items
    need = replace(home, sides=(a_side(Polarity.NEED), *home.sides[1:]))
    changed = replace(
        SMALL,
        kind=Kind.GOAL,
        reassess_days=None,
        items=(replace(school, is_required=True), need, replace(why, id="new", label=said("Dreams"))),
        closing=(),
        sections=(),
    )
    words = compared(town, begun(town.centre.coach), own(town, changed))
    for told in ("This came in.", "This went out.", "This stands in another place.", "Dreams (nl)", "Goals"):
        assert told in words
    assert "Must be answered Before: No Now: Yes" in words


def own(town: Town, definition: Definition) -> UUID:
    """Begins a draft of this."""
    return begun(town.centre.coach, replace(definition, id="own.compared"))


def test_waits_until_two_were_chosen_and_knows_only_what_is_there(town: Town) -> None:
    anna = browsing(town.centre.anna)
    assert "Choose two versions" in words_of(anna, COMPARE)
    assert "Choose two versions" in words_of(anna, f"{COMPARE}?before=houvast.ideals")
    assert anna.get(COMPARE, {"before": "x", "after": "houvast.ideals"}).status_code == 404


@pytest.mark.parametrize("person", ["chloe", "steward"])
def test_offers_nobody_the_drafts_of_another_service(town: Town, person: str) -> None:
    draft = begun(town.centre.coach)
    stranger = browsing(getattr(town.elsewhere, person))
    assert str(draft) not in stranger.get(COMPARE).content.decode()
    assert stranger.get(COMPARE, {"before": str(draft), "after": "houvast.ideals"}).status_code == 404
