"""Keeping a sheet under way: whole or in part, as often as one likes, for its rater's eyes alone."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import state_of, taken_for_change
from houvast.assessment.finding.rounds import definition_of, open_round_asked, own_sheet
from houvast.assessment.models.rounds import Rating, Round
from houvast.assessment.values.ratings import RatingContent, rated_sides
from houvast.assessment.values.rounds import RoundContent
from houvast.audit import log
from houvast.instruments.definition import Definition
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


def keep_sheet(actor: Actor, round_id: UUID, sheet: RatingContent, seen: str) -> None:
    """Keeps a sheet in the place of the one whose mark was ``seen``.

    Raises NotFound, Conflict when it was changed on another device, when it is locked or the round is over;
    Invalid for a level or a question that the instrument does not have.
    """
    must(actor, "assessment.keep_sheet")
    asked = open_round_asked(actor, round_id)
    _check(_definition(actor, asked), sheet)
    row = taken_for_change(Rating, own_sheet(actor, round_id).id)
    if unseal_content(actor, row, RatingContent) == sheet:
        return
    if state_of(row) != seen:
        raise Conflict(message("You changed this sheet on another device. Look at it again first."))
    seal_content(actor, row, sheet)
    row.save(update_fields=["content"])
    log.record("assessment.keep_sheet")  # no dossier: its log would tell the others who rates


def _definition(actor: Actor, row: Round) -> Definition:
    return definition_of(unseal_content(actor, row, RoundContent))


def _check(definition: Definition, sheet: RatingContent) -> None:
    sides = {(item.id, side.polarity): (item, side) for item, side in rated_sides(definition)}
    for rating in sheet.sides:
        if (rating.item, rating.polarity) not in sides:
            raise Invalid(message("This instrument does not ask that."))
        item, side = sides[rating.item, rating.polarity]
        levels = {level.value for level in side.levels}
        if rating.level not in levels | {""} or (rating.missing and rating.missing not in item.missing):
            raise Invalid(message("This level is not one of those you can choose."))
        if rating.level and rating.missing:
            raise Invalid(message("Choose a level, or say why there is none; not both."))
    _check_once(sheet)
    asked = {item.id for item in definition.every_item()}
    if any(answered.item not in asked for answered in sheet.words):
        raise Invalid(message("This instrument does not ask that."))


def _check_once(sheet: RatingContent) -> None:
    sides = {(rating.item, rating.polarity) for rating in sheet.sides}
    items = {answered.item for answered in sheet.words}
    if len(sides) != len(sheet.sides) or len(items) != len(sheet.words):
        raise Invalid(message("This instrument does not ask that."))
