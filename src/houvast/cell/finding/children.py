"""Whether a case is a child's, by a birth date that is known and the age of the regime (F14)."""

from houvast.cell.finding.frames import Frame
from houvast.cell.values.ages import MAJORITY, age_on
from houvast.cell.values.cases import PersonDiscussed
from houvast.kernel import clock
from houvast.legal.values import AgeKind


def is_child(person: PersonDiscussed, frame: Frame) -> bool:
    """Returns whether a birth date that is known says that it is about a child."""
    if person.born_on is None:
        return False
    return age_on(person.born_on, clock.today()) < (frame.under(AgeKind.BEST_INTERESTS) or MAJORITY)
