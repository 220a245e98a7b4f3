"""Moving a question of a draft, taking it or a side of it out, and putting back what was taken out."""

from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.finding.own_versions import version_definition, version_to_change
from houvast.assessment.models.own_versions import OwnVersion
from houvast.assessment.services._drafts import keep_text
from houvast.assessment.values.own_versions import (
    TakenOut,
    set_aside_from,
    set_aside_text,
    taken_out,
    with_sides_of,
    without,
)
from houvast.audit import log
from houvast.instruments.definition import Definition, Status
from houvast.instruments.editing import Part, moved, parts_of, with_item, without_side
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


class Arranging(StrEnum):
    """What is done with a question."""

    UP = "up"
    DOWN = "down"
    TAKE_OUT = "take_out"
    PUT_BACK = "put_back"


@dataclass(frozen=True)
class Arrangement:
    """One move: of which draft, what, and the number of the part it is done with."""

    version_id: UUID
    act: Arranging
    part: UUID


def arrange_draft(actor: Actor, asked: Arrangement) -> None:
    """Does one move; what is done already, or at the edge, stays as it is.

    What is taken out is kept beside the draft until it is published. Raises NotFound, Conflict for a version
    that was published.
    """
    must(actor, "assessment.arrange_draft")
    row = version_to_change(actor, asked.version_id, Status.DRAFT)
    definition = version_definition(row)
    if asked.act is Arranging.PUT_BACK:
        after = _put_back(row, definition, asked.part)
    else:
        part = next((each for each in parts_of(definition) if each.number(row.id) == asked.part), None)
        after = definition if part is None else _moved(row, definition, part, asked.act)
    if after == definition:
        return
    keep_text(row, after)
    log.record("assessment.arrange_draft", subject=row.id)


def _moved(row: OwnVersion, definition: Definition, part: Part, act: Arranging) -> Definition:
    item = part.item
    if item is None:
        raise NotFound(message("This does not exist, or not for you."))
    if act is not Arranging.TAKE_OUT:
        return moved(definition, item.id, -1 if act is Arranging.UP else 1)
    gone, earlier = taken_out(definition, item.id), set_aside_from(row.set_aside)
    for each in earlier:
        if each.item.id == item.id:
            gone = replace(gone, item=with_sides_of(gone.item, each.item))
    kept = (each for each in earlier if each.item.id != item.id)
    row.set_aside = set_aside_text((*kept, gone), definition)
    if part.side is None:
        return without(definition, gone)
    return with_item(definition, without_side(item, part.side.polarity))


def _put_back(row: OwnVersion, definition: Definition, number: UUID) -> Definition:
    aside = set_aside_from(row.set_aside)
    wanted: TakenOut | None = next(
        (each for each in aside if Part(f"items/{each.item.id}").number(row.id) == number), None
    )
    if wanted is None:
        return definition
    row.set_aside = set_aside_text(tuple(each for each in aside if each != wanted), definition)
    return wanted.put_back(definition)
