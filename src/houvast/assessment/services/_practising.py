"""What a round on a fictional case asks besides: a figure before the items or after, and what remains."""

from houvast.access.actor import Actor
from houvast.access.dossiers import main_compartment_of
from houvast.access.sealing import seal_content
from houvast.assessment.figures import keep_nameless
from houvast.assessment.finding.exercises import is_asked_first
from houvast.assessment.finding.rounds import definition_of, locked_sheets
from houvast.assessment.models.exercises import Overall, Practised
from houvast.assessment.models.rounds import Round
from houvast.assessment.values.exercises import Moment, practised
from houvast.assessment.values.ratings import RatingContent
from houvast.assessment.values.rounds import RoundContent, RoundState
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def check_first_figure(actor: Actor, row: Round, about: RoundContent) -> None:
    """Raises Invalid on a fictional case when the draw asks for a figure first and there is none."""
    if about.vignette and is_asked_first(actor, row) and not _has(actor, row, Moment.FIRST):
        raise Invalid(
            message("On this case you are asked for a figure first. Give it on the page of the case.")
        )


def keep_practised(actor: Actor, row: Round, about: RoundContent, sheet: RatingContent) -> None:
    """Keeps what was chosen on a fictional case; raises Invalid without an overall figure."""
    if not about.vignette:
        return
    if not _has(actor, row, Moment.LAST):
        raise Invalid(message("Give an overall figure on the page of the case before you lock."))
    kept = Practised(dossier_id=row.dossier_id, round_id=row.id, user_id=actor.user_id)
    kept.compartment_id = main_compartment_of(row.dossier_id)
    seal_content(actor, kept, practised(about.vignette, sheet))
    kept.save(force_insert=True)


def keep_agreement(actor: Actor, row: Round, about: RoundContent) -> None:
    """Adds a fictional case to the team's nameless ones once it lies open; nothing is settled about it."""
    if not about.vignette or Round.objects.filter(id=row.id, state=RoundState.OPEN).exists():
        return
    keep_nameless(actor, row.dossier_id, definition_of(about), locked_sheets(actor, row.id))


def _has(actor: Actor, row: Round, moment: Moment) -> bool:
    return Overall.objects.filter(round_id=row.id, user_id=actor.user_id, moment=moment).exists()
