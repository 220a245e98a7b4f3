"""Plays how two services came to speak one language: terms adopted, one reworded, one talked about now."""

from datetime import datetime, time
from typing import Final

from houvast.assessment.services._language import Proposed
from houvast.assessment.services.adopt_term import adopt_term
from houvast.assessment.services.discuss_term import NewRemark, discuss_term
from houvast.assessment.services.propose_change import propose_change
from houvast.assessment.services.propose_term import propose_term
from houvast.assessment.values.language import Change, Stance, Wording
from houvast.assessment.values.shipped_terms import shipped_id
from houvast.cli.demo.calendar import Calendar
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.stage import Stage
from houvast.kernel import clock

LANGUAGE: Final = "language"
TAKEN: Final = (
    ("person", "anna", "griet", "nl", 410, "Zo spreken wij over wie bij ons komt."),
    ("radical", "anna", "griet", "nl", 200, "Dit onderscheid hebben we elke week nodig."),
    ("concern", "bert", "griet", "nl", 200, "Hier beginnen onze gesprekken."),
    ("radical", "chloe", "luc", "fr", 90, "Nous faisons cette distinction chaque semaine."),
)
"""What was taken as it stands: the term, who proposed and adopted it, in which language, days ago, why."""
REWORDED: Final = Wording(
    "polarisatie",
    ("polarisatie", "polarisering", "polariseren", "polariseert", "wij-zij-denken"),
    "Groepen in een klas, een buurt of een team spreken over elkaar en niet meer met elkaar. Het zit tussen"
    " mensen, nooit in één mens.",
    (
        "In de refter zitten twee groepen elk aan hun kant, en wie oversteekt hoort daar iets over.",
        "Op een ouderavond spreekt niemand meer na het woord vrijheid.",
    ),
    (
        "Twee vriendinnen zeggen een week niets tegen elkaar.",
        "Een stevig debat waarin iedereen aan bod komt.",
    ),
    "Wie zwijgt, is daarom niet neutraal en niet akkoord.",
)
NEW: Final = Wording(
    "onrust",
    ("onrust", "onrustig", "onrustige"),
    "Een gevoel in de groep of bij onszelf dat er iets schuurt, terwijl nog niemand kan zeggen wat. We zeggen"
    " dat we het voelen en zoeken samen waar het vandaan komt.",
    ("Na de vakantie is de groep stiller dan voordien, en niemand weet waarom.",),
    ("Een bezorgdheid: die heeft iemand en die steunt op iets.",),
    "Onrust komt in geen verslag over een persoon.",
)
REMARKS: Final = (
    ("dounia", Stance.ASKS, "Mag het ook over ons eigen team gaan? Bij mij begint het vaak daar."),
    (
        "griet",
        Stance.DISAGREES,
        "Ik vrees dat het woord in verslagen sluipt. Kunnen we een ander woord zoeken?",
    ),
)


def play_language(stage: Stage, ledger: Ledger) -> None:
    """Plays it once; each term on its own day."""
    for key, proposer, adopter, language, ago, why in TAKEN:
        said = Proposed(ledger.row(LANGUAGE, key, language), language, None, why)
        with stage.acts(proposer) as actor, clock.frozen_at(_moment(ledger, ago)):
            propose_change(actor, shipped_id(key), Change.KEEP, said)
        with stage.acts(adopter) as actor, clock.frozen_at(_moment(ledger, ago - 6)):
            adopt_term(actor, said.proposal_id)
    words = Proposed(
        ledger.row(LANGUAGE, "reworded"), "nl", REWORDED, "De scholen herkenden zich er niet in."
    )
    with stage.acts("dounia") as dounia, clock.frozen_at(_moment(ledger, 45)):
        propose_change(dounia, shipped_id("polarisation"), Change.REWORD, words)
    with stage.acts("griet") as griet, clock.frozen_at(_moment(ledger, 30)):
        adopt_term(griet, words.proposal_id, "Na een gesprek met twee scholen.")
    _discuss(stage, ledger)
    ledger.played.append(LANGUAGE)
    ledger.save()


def _discuss(stage: Stage, ledger: Ledger) -> None:
    """A new term that not everybody wants."""
    new = Proposed(
        ledger.row(LANGUAGE, "new"), "nl", NEW, "We zeggen het elke week en bedoelen elk iets anders."
    )
    with stage.acts("bert") as bert, clock.frozen_at(_moment(ledger, 9)):
        propose_term(bert, new)
    for ago, (who, stance, words) in zip((7, 3), REMARKS, strict=True):
        with stage.acts(who) as actor, clock.frozen_at(_moment(ledger, ago)):
            discuss_term(
                actor, NewRemark(ledger.row(LANGUAGE, "remark", who), new.proposal_id, stance, words)
            )


def _moment(ledger: Ledger, ago: int) -> datetime:
    at = datetime.combine(Calendar(ledger.day).day(ago), time(11, 20), clock.BELGIUM)
    return min(at, clock.now())
