"""A regime: gives a value with its article, or none and the sentence that says whom to ask (F12, F17)."""

import pytest

from houvast.kernel.errors import NotFound
from houvast.legal.selectors.regime import regime, regimes, regimes_of_track
from houvast.legal.values import LANGUAGES, AgeKind, PeriodKind, Regime, Unit


@pytest.mark.parametrize(
    ("kind", "amount", "unit", "article"),
    [
        (PeriodKind.INVITATION_NOTICE, 14, Unit.DAY, "fwb_decree.5"),
        (PeriodKind.RETENTION_AFTER_LAST_DISCUSSION, 1, Unit.YEAR, "fwb_decree.20"),
        (PeriodKind.RETENTION_EXTENDED, 5, Unit.YEAR, "fwb_decree.20"),
        (PeriodKind.REQUEST_ANSWER, 1, Unit.MONTH, "fwb_decree.21"),
        (PeriodKind.REQUEST_EXTENSION, 2, Unit.MONTH, "fwb_decree.21"),
    ],
)
def test_of_the_french_community_has_every_period(
    kind: PeriodKind, amount: int, unit: Unit, article: str
) -> None:
    """F5, F12, F13: the periods of the decree of 8 June 2023."""
    period = regime("french_community").period(kind)
    assert (period.amount, period.unit, period.citation, period.unknown) == (amount, unit, article, None)


def test_of_the_french_community_asks_more_for_a_child() -> None:
    """F14: under 12 special reasons, under 18 the best interests of the child."""
    held = regime("french_community")
    assert held.age(AgeKind.SPECIAL_REASONS).under == 12
    assert held.age(AgeKind.BEST_INTERESTS).under == 18


def test_of_the_french_community_keeps_the_reasons_inside_the_service() -> None:
    """F5: the mayor hears that a service does not take part, never why."""
    reasons = regime("french_community").reasons
    assert reasons.must_be_given
    assert reasons.heard_by is not None
    assert "mayor" in reasons.heard_by.en


def test_of_the_french_community_never_invents_a_service() -> None:
    """F17: 25 kinds of services in the decree, 13 confirmed, the others said to be missing."""
    services = regime("french_community").list_of("services")
    assert (services.total, len(services.entries), services.missing) == (25, 13, 12)
    assert services.unknown is not None


def test_of_the_french_community_closes_the_categories() -> None:
    """F11: nine categories of data and three special ones, no others."""
    held = regime("french_community")
    assert len(held.list_of("categories").entries) == 9
    assert [entry.id for entry in held.list_of("special_categories").entries] == [
        "health",
        "origin",
        "belief",
    ]


@pytest.mark.parametrize("kind", list(PeriodKind))
def test_of_flanders_has_no_period_and_says_so_in_every_language(kind: PeriodKind) -> None:
    """F12: the Flemish value stays empty until the decree itself was read."""
    period = regime("flanders").period(kind)
    assert period.amount is None
    assert period.unit is None
    assert period.unknown is not None
    for language, asks in zip(LANGUAGES, ("vraag", "demandez", "Fragen Sie", "ask for"), strict=True):
        assert asks in period.unknown.in_language(language)


def test_of_flanders_cannot_be_switched_on() -> None:
    assert [held.id for held in regimes() if held.ready] == ["french_community"]


def test_of_flanders_asks_for_reasons_and_does_not_know_who_hears_them() -> None:
    reasons = regime("flanders").reasons
    assert reasons.must_be_given
    assert reasons.heard_by is None
    assert reasons.unknown is not None


@pytest.mark.parametrize("held", regimes(), ids=lambda held: held.id)
def test_answers_every_question_once(held: Regime) -> None:
    """F17: a value or the sentence that says it is unknown, never both and never neither."""
    for period in (held.period(kind) for kind in PeriodKind):
        assert (period.amount is None) == (period.unknown is not None) == (period.citation is None)
    for age in (held.age(kind) for kind in AgeKind):
        assert (age.under is None) == (age.unknown is not None)
    assert held.gaps


def test_exists_for_every_community_and_region() -> None:
    """F17: six frames around the cell, and social work outside it."""
    assert {held.id for held in regimes()} == {
        *(
            "federal",
            "french_community",
            "flanders",
            "wallonia",
            "brussels",
            "german_community",
            "social_work",
        )
    }


def test_is_not_found_under_another_name() -> None:
    with pytest.raises(NotFound):
        regime("atlantis")


def test_of_a_consultation_is_no_regime_of_social_work() -> None:
    """F3, F17: a cell is founded in what frames it, never in the rules of a guidance file."""
    assert {held.id for held in regimes()} - {held.id for held in regimes_of_track("consultation")} == {
        "social_work"
    }
