"""Giving an overall figure about a fictional case: before the items for a drawn half, after them for all.

It exists on fictional cases alone; the database refuses it in every other dossier.
"""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import main_compartment_of
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import was_written
from houvast.assessment.finding.exercises import case_of, is_asked_first
from houvast.assessment.finding.rounds import open_round_asked
from houvast.assessment.models.exercises import Overall
from houvast.assessment.models.rounds import Rating
from houvast.assessment.values.exercises import HIGHEST_POINT, LOWEST_POINT, Moment, OverallContent
from houvast.assessment.values.ratings import RatingContent, lacks_of
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewOverall:
    """An overall figure to give; its number comes with the form."""

    overall_id: UUID
    round_id: UUID
    points: int


def give_overall(actor: Actor, new: NewOverall) -> None:
    """Keeps the figure that is asked now: the first one before a first impression in words, else the last.

    Raises NotFound outside an exercise, Invalid for what is no figure from 0 to 10, Conflict when none is
    asked now or one stands already.
    """
    must(actor, "assessment.give_overall")
    if not LOWEST_POINT <= new.points <= HIGHEST_POINT:
        raise Invalid(message("Choose a figure from 0 to 10."))
    content = OverallContent(new.points)
    if was_written(actor, Overall, new.overall_id, OverallContent, content):
        return
    case = case_of(actor, new.round_id)
    asked = open_round_asked(actor, new.round_id)
    sheet = Rating.objects.filter(round_id=asked.id, user_id=actor.user_id).first()
    moment = Moment.LAST if sheet else Moment.FIRST
    if sheet and lacks_of(case.definition, unseal_content(actor, sheet, RatingContent), clock.today()):
        raise Invalid(message("Finish your sheet first; the figure comes after the items."))
    if moment is Moment.FIRST and not is_asked_first(actor, asked):
        raise Conflict(message("You are asked for a figure after the items, not before."))
    if Overall.objects.filter(round_id=asked.id, user_id=actor.user_id, moment=moment).exists():
        raise Conflict(message("Your figure stands already. It stays as it was."))
    row = Overall(id=new.overall_id, dossier_id=asked.dossier_id, round_id=asked.id, moment=moment)
    row.user_id = actor.user_id
    # The first goes with the round's keys, like a first impression; the last stays for the rater's own eye.
    first = moment is Moment.FIRST
    row.compartment_id = asked.compartment_id if first else main_compartment_of(asked.dossier_id)
    seal_content(actor, row, content)
    row.save(force_insert=True)
    log.record("assessment.give_overall")  # no dossier: its log would tell the others who rates
