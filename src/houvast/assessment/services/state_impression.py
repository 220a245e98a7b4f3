"""Stating a first impression: in words, before any item, and then nobody changes it, its writer neither."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.services.open_compartment import NewCompartment, open_compartment
from houvast.access.values import CompartmentKind
from houvast.access.writing import was_written
from houvast.assessment.finding.rounds import open_round_asked
from houvast.assessment.models.rounds import Rating, StatedImpression
from houvast.assessment.services._checking import check_impression
from houvast.assessment.services._practising import check_first_figure
from houvast.assessment.values.ratings import Impression, RatingContent
from houvast.assessment.values.rounds import RoundContent
from houvast.audit import log
from houvast.kernel import ids
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewImpression:
    """A first impression to state; its number comes with the form."""

    impression_id: UUID
    round_id: UUID
    impression: Impression


def state_impression(actor: Actor, new: NewImpression) -> None:
    """Opens the rater's own part, keeps the impression there and begins an empty sheet.

    Raises NotFound, Invalid, Conflict when the round is over or an impression stands already.
    """
    must(actor, "assessment.state_impression")
    check_impression(new.impression)
    if was_written(actor, StatedImpression, new.impression_id, Impression, new.impression):
        return
    asked = open_round_asked(actor, new.round_id)
    if Rating.objects.filter(round_id=asked.id, user_id=actor.user_id).exists():
        raise Conflict(message("Your first impression stands already. It stays as it was."))
    check_first_figure(actor, asked, unseal_content(actor, asked, RoundContent))
    compartment = ids.new_id()
    open_compartment(actor, NewCompartment(compartment, asked.dossier_id, CompartmentKind.RATING))
    sheet = Rating(dossier_id=asked.dossier_id, compartment_id=compartment, round_id=asked.id)
    sheet.user_id = actor.user_id
    seal_content(actor, sheet, RatingContent())
    sheet.save(force_insert=True)
    row = StatedImpression(id=new.impression_id, dossier_id=asked.dossier_id, compartment_id=compartment)
    row.rating_id = sheet.id
    seal_content(actor, row, new.impression)
    row.save(force_insert=True)
    log.record("assessment.state_impression")  # no dossier: its log would tell the others who rates
