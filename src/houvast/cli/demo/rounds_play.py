"""Plays a round of looking together that waits for one colleague: Bert was asked, Anna is done.

Whoever sits in Bert's place finds it in My work. When Bert locks, the round is over.
"""

from datetime import datetime, time, timedelta
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.assessment.selectors.show_round import show_round
from houvast.assessment.selectors.show_sheet import show_sheet
from houvast.assessment.services.begin_round import Asked, NewRound, begin_round
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
from houvast.assessment.values.rounds import OwnPart
from houvast.cli.demo.calendar import Calendar
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.stage import Stage
from houvast.instruments.definition import Missing, Polarity
from houvast.instruments.plain import as_text
from houvast.instruments.shipped import shipped_definitions
from houvast.journeys.offer_evidence import offer_evidence
from houvast.kernel import clock

ROUNDS: Final = "rounds"
STORY: Final = "twee-werelden"
LIFE: Final = shipped_definitions()["houvast.life_domains"]
BEGUN, TIME_TO_RATE = 3, timedelta(days=13)
QUESTION: Final = "Wat houdt haar recht, en wat doen we eerst: de stage of de studiegroep?"
ASKED: Final = (
    ("anna", "Voert de gesprekken."),
    ("bert", "Kent de universiteit en de wijk, en heeft haar nog niet ontmoet."),
)
BEFORE: Final = Impression(
    "Ze denkt hardop en scherp. Ik ben bang dat ze alleen valt als de groep dichtgaat.",
    Sureness.RATHER,
    ("friends", "work"),
)
AFTER: Final = Impression(
    "Wat haar geweigerd werd, weegt zwaarder dan wat er in de groep gezegd wordt.",
    Sureness.RATHER,
    ("work", "identity", "friends"),
)
SEEN: Final = {
    ("school_going", Polarity.STRENGTH): ("2", "Ze haalt haar jaar en geeft bijles."),
    ("work_prospect", Polarity.BARRIER): ("2", "De stage is geweigerd en niemand zei waarom."),
    ("friends_company", Polarity.BARRIER): ("1", "De groep laat steeds minder mensen toe."),
    ("friends_adult", Polarity.STRENGTH): ("1", "Een docente, een beetje. De stoel van haar grootvader."),
    ("meaning_doubt", Polarity.STRENGTH): ("2", "Ze zoekt tegenspraak op."),
    ("identity_fair", Polarity.BARRIER): ("2", "Ze denkt te weten waarom, en kan het niet bewijzen."),
    ("family_talk", Polarity.STRENGTH): ("0", "Thuis mag het niemand weten."),
}
WORDS: Final = {
    "formulation": "Ze kan denken en dragen. Een onverklaarde weigering maakt de smalle groep aantrekkelijk.",
    "another_explanation": "Een rechtenstudent die alles op de weegschaal legt: dat hoort erbij.",
    "best_scenario": "Een leesgroep met de docente, en een antwoord op de weigering.",
    "plan": "Samen naar de dienst voor gelijke kansen, als zij dat wil.",
    "own_view": "Ik wil niet van gedachten veranderen, maar van gezelschap.",
}


def play_rounds(stage: Stage, ledger: Ledger) -> None:
    """Begins the round a few days ago, and lets Anna rate and lock."""
    if STORY in ledger.stories:
        day = Calendar(ledger.day).day(BEGUN)
        began = datetime.combine(day, time(9, 20), clock.BELGIUM)
        with stage.acts("anna") as anna, clock.frozen_at(min(began, clock.now())):
            _begin(anna, ledger, _number(ledger))
        with stage.acts("anna") as anna:
            _rate(anna, ledger, _number(ledger))
    ledger.played.append(ROUNDS)
    ledger.save()


def _number(ledger: Ledger) -> UUID:
    return ledger.row(ROUNDS, STORY)


def _begin(anna: Actor, ledger: Ledger, number: UUID) -> None:
    asked = tuple(Asked(ledger.people[who], why) for who, why in ASKED)
    due = Calendar(ledger.day).due(BEGUN - TIME_TO_RATE.days)
    new = NewRound(
        number,
        ledger.row(STORY, "trajectory"),
        as_text(LIFE),
        QUESTION,
        ledger.people["griet"],
        due,
        asked,
    )
    begin_round(anna, new)


def _rate(anna: Actor, ledger: Ledger, number: UUID) -> None:
    if show_round(anna, number).line.own is OwnPart.ASKED:
        state_impression(anna, NewImpression(ledger.row(ROUNDS, STORY, "before"), number, BEFORE))
    if show_round(anna, number).line.own is OwnPart.RATING:
        keep_sheet(anna, number, _sheet(anna, ledger), show_sheet(anna, number).seen)
        lock_sheet(anna, number, ledger.row(ROUNDS, STORY, "locked"), AFTER)


def _sheet(anna: Actor, ledger: Ledger) -> RatingContent:
    offered = offer_evidence(anna, ledger.row(STORY, "trajectory")).options
    known = next(option for option in offered if option.kind not in HEARSAY)
    evidence = known.chosen(still_true=False)
    sides = tuple(_side(item.id, side.polarity, evidence) for item, side in rated_sides(LIFE))
    words = tuple(Answered(item, text) for item, text in WORDS.items())
    return RatingContent(sides, words, ("talks", "seen"), "Eén gesprek, en haar eigen map met tabbladen.")


def _side(item: str, polarity: Polarity, evidence: Evidence) -> SideRating:
    """What she saw has a level; of the rest one talk told nothing."""
    if (item, polarity) not in SEEN:
        return SideRating(item, polarity, missing=Missing.NO_INFO)
    level, because = SEEN[item, polarity]
    supported = () if level == "0" else (evidence,)
    return SideRating(item, polarity, level, None, Sureness.RATHER, because, supported)
