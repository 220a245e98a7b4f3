"""Rounds for the tests, begun and rated as a team would."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from houvast.access.actor import Actor
from houvast.assessment.selectors.show_sheet import show_sheet
from houvast.assessment.services.begin_round import Asked, NewRound, begin_round
from houvast.assessment.services.keep_sheet import keep_sheet
from houvast.assessment.services.lock_sheet import lock_sheet
from houvast.assessment.services.state_impression import NewImpression, state_impression
from houvast.assessment.values.judging import Judged
from houvast.assessment.values.ratings import (
    Answered,
    Evidence,
    EvidenceKind,
    Impression,
    RatingContent,
    SideRating,
    Sureness,
    rated_sides,
)
from houvast.assessment.values.rounds import CriticalAnswer, SideConsensus
from houvast.instruments.definition import Polarity
from houvast.instruments.plain import as_text
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Person, Town

LIFE = shipped_definitions()["houvast.life_domains"]
IDEALS = shipped_definitions()["houvast.ideals"]


def an_impression(words: str = "He carries his sister and sleeps badly.") -> Impression:
    """An impression in a sentence."""
    return Impression(words, Sureness.RATHER, ("health", "family"))


def some_evidence(kind: EvidenceKind = EvidenceKind.OBSERVED, written: date | None = None) -> Evidence:
    """An entry that supports a rating."""
    return Evidence(new_id(), kind, written or clock.today())


def a_sheet(level: str = "1", *evidence: Evidence) -> RatingContent:
    """A sheet on which everything is answered, each side with this level."""
    supported = evidence or (some_evidence(),)
    sides = tuple(
        SideRating(item.id, side.polarity, level, None, Sureness.SURE, "Because.", supported)
        for item in LIFE.items
        for side in item.sides
    )
    words = tuple(Answered(item.id, f"Words on {item.id}.") for item in LIFE.closing)
    return RatingContent(sides, words, ("talks",), "")


def with_level(sheet: RatingContent, item: str, polarity: Polarity, level: str) -> RatingContent:
    """The sheet with another level on one side."""
    rating = sheet.side(item, polarity)
    assert rating
    return sheet.with_side(replace(rating, level=level))


def a_round(town: Town, dossier: UUID, *raters: Person, leader: Person | None = None) -> UUID:
    """A round that Anna begins; the coach leads it, Anna and Bert look along unless others are named."""
    centre, number = town.centre, new_id()
    people = raters or (centre.anna, centre.bert)
    new = NewRound(
        number,
        dossier,
        as_text(LIFE),
        "What holds him up?",
        (leader or centre.coach).user_id,
        clock.today() + timedelta(days=10),
        tuple(Asked(person.user_id, "Knows the neighbourhood.") for person in people),
    )
    with centre.anna.acts() as anna:
        begin_round(anna, new)
    return number


def a_round_alone(person: Person, dossier: UUID) -> UUID:
    """A round on ideals that somebody begins, leads and rates alone."""
    number, user = new_id(), person.user_id
    due = clock.today() + timedelta(days=10)
    asked = (Asked(user, "Knows her best."),)
    with person.acts() as actor:
        begin_round(
            actor, NewRound(number, dossier, as_text(IDEALS), "What does she stand for?", user, due, asked)
        )
    return number


def stated(rater: Person, round_id: UUID, words: str = "He carries his sister.") -> None:
    """States a first impression."""
    with rater.acts() as actor:
        state_impression(actor, NewImpression(new_id(), round_id, an_impression(words)))


def kept(actor: Actor, round_id: UUID, sheet: RatingContent) -> None:
    """Keeps a sheet as it is open on the rater's page."""
    keep_sheet(actor, round_id, sheet, show_sheet(actor, round_id).seen)


def rated(rater: Person, round_id: UUID, sheet: RatingContent | None = None) -> UUID:
    """States, rates and locks; returns the locked sheet's number."""
    stated(rater, round_id)
    with rater.acts() as actor:
        kept(actor, round_id, sheet or a_sheet())
    locked = new_id()
    with rater.acts() as actor:
        lock_sheet(actor, round_id, locked, an_impression("He sleeps badly, and his sister leans on him."))
    return locked


def a_judgement() -> Judged:
    """What a team comes to: its critical items at the lowest level, and all the same spoken of."""
    critical = [(item.id, side) for item, side in rated_sides(LIFE) if side.is_critical]
    return Judged(
        consensus=tuple(
            SideConsensus(item, side.polarity, side.levels[0].value, "") for item, side in critical
        ),
        formulation="He is tired, and he is needed.",
        best_scenario="He sleeps, and school waits for him.",
        other_scenario="He stays away from home.",
        plan="Ask his aunt.",
        moved="Bert saw more strength than before.",
        minority="",
        would_change="If he stopped coming.",
        own_view="I am just tired.",
        look_again_on=clock.today() + timedelta(days=180),
        critical=tuple(CriticalAnswer(item, None, "We speak of it on Friday.") for item, _side in critical),
    )
