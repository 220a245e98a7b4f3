"""Locking a sheet: the second impression, and then it is shown when everybody who was asked has locked."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rounds import reveal_when_all_locked
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.services.close_compartment import close_compartment
from houvast.access.writing import taken_for_change
from houvast.assessment.finding.rounds import definition_of, first_impression, open_round_asked, own_sheet
from houvast.assessment.models.rounds import LockedRating, Rating
from houvast.assessment.services._checking import check_impression
from houvast.assessment.services._practising import keep_agreement, keep_practised
from houvast.assessment.services._rounds import alone_with
from houvast.assessment.values.ratings import Impression, LockedContent, RatingContent, lacks_of
from houvast.assessment.values.rounds import RoundContent
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def lock_sheet(actor: Actor, round_id: UUID, locked_id: UUID, after: Impression) -> None:
    """Moves the sheet into the round's part, destroys the rater's own part, and reveals when all have locked.

    Says nothing of whether anybody else has. Raises NotFound, Invalid for what is still missing, Conflict.
    """
    must(actor, "assessment.lock_sheet")
    check_impression(after)
    alone_with(round_id)
    if _is_done(locked_id):
        return
    asked = open_round_asked(actor, round_id)
    sheet = taken_for_change(Rating, own_sheet(actor, round_id).id)
    content = unseal_content(actor, sheet, RatingContent)
    about = unseal_content(actor, asked, RoundContent)
    if lacks_of(definition_of(about), content, clock.today()):
        raise Invalid(message("Something is still missing on your sheet. Look at what is marked."))
    keep_practised(actor, asked, about, content)
    before = first_impression(actor, sheet)
    row = LockedRating(id=locked_id, dossier_id=asked.dossier_id, compartment_id=asked.compartment_id)
    row.round_id, row.user_id = asked.id, actor.user_id
    seal_content(actor, row, LockedContent(actor.user_id, actor.name, before, content, after))
    row.save(force_insert=True)
    sheet.delete()
    close_compartment(actor, sheet.compartment_id)
    reveal_when_all_locked(asked.id)
    keep_agreement(actor, asked, about)
    log.record("assessment.lock_sheet")  # no dossier: its log would tell the others who rates


def _is_done(locked_id: UUID) -> bool:
    """Whether this very form was sent before; a second click finds its row and does nothing."""
    return LockedRating.objects.filter(id=locked_id).exists()
