"""Rounds that are over and what came of them, for the tests."""

from uuid import UUID

from assessment.given import a_judgement, a_round, a_sheet, rated, with_level
from houvast.assessment.services.settle_round import NewJudgement, settle_round
from houvast.assessment.values.judging import Judged
from houvast.instruments.definition import Polarity
from houvast.kernel.ids import new_id
from world import Person, Town

VIOLENCE = "meaning_violence"


def revealed(town: Town, dossier: UUID, raters: tuple[Person, Person] | None = None) -> UUID:
    """A round in which two raters, else Anna and Bert, lie two levels apart on one side."""
    first, second = raters or (town.centre.anna, town.centre.bert)
    number = a_round(town, dossier, first, second)
    rated(first, number, with_level(a_sheet(), VIOLENCE, Polarity.BARRIER, "0"))
    rated(second, number, with_level(a_sheet(), VIOLENCE, Polarity.BARRIER, "2"))
    return number


def settled(town: Town, number: UUID, judged: Judged | None = None) -> UUID:
    """Keeps a judgement as Anna would."""
    judgement = new_id()
    with town.centre.anna.acts() as anna:
        settle_round(anna, NewJudgement(judgement, number, judged or a_judgement()))
    return judgement
