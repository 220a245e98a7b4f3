"""Plays an exercise of a team: three written cases, two of which lie open; the sheets are made up by rule.

What a rater chose follows from names alone, so that the same town tells the same each time; no sheet is
anybody's opinion, and none is a panel's.
"""

from datetime import date, timedelta
from typing import Final
from uuid import UUID, uuid5
from zlib import crc32

from houvast.access.actor import Actor
from houvast.assessment.selectors.show_case import CasePage, show_case
from houvast.assessment.selectors.show_sheet import show_sheet
from houvast.assessment.services.begin_exercise import NewExercise, begin_exercise
from houvast.assessment.services.give_overall import NewOverall, give_overall
from houvast.assessment.services.keep_sheet import keep_sheet
from houvast.assessment.services.lock_sheet import lock_sheet
from houvast.assessment.services.state_impression import NewImpression, state_impression
from houvast.assessment.values.ratings import (
    HEARSAY,
    Answered,
    Evidence,
    Impression,
    RatingContent,
    SideRating,
    Sureness,
    rated_sides,
)
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.stage import Stage
from houvast.instruments.definition import Answer, Item, Polarity, Side
from houvast.instruments.plain import as_text
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel import clock

EXERCISES: Final = "exercises"
RATERS: Final = ("griet", "anna", "dounia")
LEADER: Final = "griet"
OPEN_CASES: Final = ("noor", "lander")
CASES: Final = (*OPEN_CASES, "tibo")
INSTRUMENT: Final = "houvast.life_domains"
FIRST: Final = "Er is meer houvast dan het eerst lijkt."
LAST: Final = "Wat helpt, staat er al; wat knelt, kan besproken worden."
BECAUSE: Final = "Zo lees ik wat er staat."


def play_exercises(stage: Stage, ledger: Ledger) -> None:
    """Plays it once: the coach begins, all three rate two cases, and the third waits for everybody."""
    exercise = ledger.row(EXERCISES, "first")
    with stage.acts(LEADER) as griet:
        # Today: before the team was founded, in this town a minute ago, nobody belonged to it.
        begin_exercise(griet, _new(ledger, exercise, clock.today()))
    for name in OPEN_CASES:
        for rater in RATERS:
            _rate(stage, ledger, rater, uuid5(exercise, name))
    ledger.played.append(EXERCISES)
    ledger.save()


def _new(ledger: Ledger, exercise: UUID, day: date) -> NewExercise:
    people = tuple(ledger.people[rater] for rater in RATERS)
    instrument = as_text(shipped_definitions()[INSTRUMENT])
    due = day + timedelta(days=30)
    return NewExercise(exercise, instrument, CASES, people, ledger.people[LEADER], due)


def _rate(stage: Stage, ledger: Ledger, rater: str, case: UUID) -> None:
    """One rater from the first figure to the lock; what was done already is not done again."""
    with stage.acts(rater) as actor:
        page = show_case(actor, case)
        if page.own.is_locked or not page.is_open:
            return
        points = 3 + _chosen(rater, case.hex) % 4
        if page.own.asks_figure and not page.own.is_rating:
            give_overall(actor, NewOverall(ledger.row(EXERCISES, rater, case, "first"), case, points))
        if not page.own.is_rating:
            first = NewImpression(ledger.row(EXERCISES, rater, case), case, _impression(FIRST))
            state_impression(actor, first)
        keep_sheet(actor, case, _sheet(actor, rater, page), show_sheet(actor, case).seen)
        if page.own.last is None:
            give_overall(actor, NewOverall(ledger.row(EXERCISES, rater, case, "last"), case, points + 1))
        lock_sheet(actor, case, ledger.row(EXERCISES, rater, case, "locked"), _impression(LAST))


def _sheet(actor: Actor, rater: str, page: CasePage) -> RatingContent:
    evidence = next(entry for entry in page.entries if entry.kind not in HEARSAY)
    support = Evidence(evidence.entry_id, evidence.kind, evidence.written_on, still_true=True)
    sides = tuple(
        _side(rater, page.round_id, item, side, support) for item, side in rated_sides(page.definition)
    )
    asked = (item for item in page.definition.every_item() if item.answer is Answer.WORDS)
    return RatingContent(sides, tuple(Answered(item.id, f"{BECAUSE} {actor.name}.") for item in asked))


def _side(rater: str, case: UUID, item: Item, side: Side, support: Evidence) -> SideRating:
    """A level that follows from names; a strength is always found, for without one nobody locks."""
    common, own = _chosen(case.hex, item.id, side.polarity), _chosen(rater, case.hex, item.id)
    last = len(side.levels) - 1
    place = min(last, common % len(side.levels) + (0, 0, 0, 1, 2)[own % 5])
    if side.polarity is Polarity.STRENGTH:
        place = max(1, place)
    evidence = (support,) if place else ()
    return SideRating(
        item.id, side.polarity, side.levels[place].value, None, Sureness.RATHER, BECAUSE, evidence
    )


def _impression(words: str) -> Impression:
    return Impression(words, Sureness.RATHER, ())


def _chosen(*names: str) -> int:
    return crc32("/".join(names).encode())
