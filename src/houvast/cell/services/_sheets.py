"""What the acts on a feedback sheet share: taking one, and what may stand in its words (F7, F8)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.sealing import unseal_content
from houvast.access.writing import taken_for_change
from houvast.cell.finding.items import AboutItem
from houvast.cell.finding.sheets import about_discussed, origins_of
from houvast.cell.models.sheets import Sheet
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.sheets import OriginKind, Overlap, SheetContent, SheetState, SheetText, overlaps
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message

MOVED = message("This sheet is no longer a draft.")


@dataclass(frozen=True)
class Written:
    """What a coordinator writes: words, and chosen recipients by their numbers.

    ``looked`` says that runs of words that others said were looked at; ``not_ter`` that what looks like the
    T.E.R. database is something else.
    """

    words: str
    recipients: tuple[UUID, ...]
    looked: bool = False
    not_ter: bool = False


def take_sheet(actor: Actor, sheet_id: UUID, state: SheetState, otherwise: str) -> tuple[Sheet, AboutItem]:
    """Returns a sheet that only this act changes. Raises NotFound, Conflict when it stands elsewhere."""
    row = taken_for_change(Sheet, sheet_id)
    if row.state != state:
        raise Conflict(otherwise)
    return row, about_discussed(actor, row.item_id)


def take_draft(actor: Actor, sheet_id: UUID) -> tuple[Sheet, AboutItem, SheetContent]:
    """Returns a draft that only this act changes. Raises NotFound, Conflict once people were asked."""
    row, about = take_sheet(actor, sheet_id, SheetState.DRAFT, MOVED)
    return row, about, unseal_content(actor, row, SheetContent)


def text_of(actor: Actor, about: AboutItem, written: Written) -> SheetText:
    """Returns what a draft says, when it may. Raises Invalid."""
    known = {one.id: one for one in about.cell.content.recipients}
    if not known:
        raise Invalid(
            message("This cell has no recipients. Name one on the page of the cell, with its source.")
        )
    if not written.words.strip():
        raise Invalid(message("Write how the follow-up went."))
    if not written.recipients:
        raise Invalid(message("Choose to whom the police seat may send it."))
    if not set(written.recipients) <= set(known):
        raise Invalid(message("Somebody of these is no longer a recipient. Choose again."))
    refuse_secrets(actor, about, written.words, looked=written.looked)
    refuse_ter((written.words,), written.not_ter, about.item.dossier_id)
    return SheetText(
        written.words, tuple(one for number, one in known.items() if number in written.recipients)
    )


def refuse_secrets(actor: Actor, about: AboutItem, words: str, *, looked: bool) -> None:
    """Raises Invalid for words of words from an extract, whatever is ticked; from others until looked at."""
    found = overlaps(words, origins_of(actor, about))
    from_extracts = _of(found, {OriginKind.EXTRACT})
    if from_extracts:
        raise Invalid(
            message(
                "This was given in confidence for the consultation: %(what)s."
                " It may not stand in a sheet. Leave it out, or say only how the follow-up went."
            ),
            what=_listed(from_extracts),
        )
    others = _of(found, {OriginKind.OTHER})
    if others and not looked:
        raise Invalid(
            message(
                "Others said this: %(what)s. Leave it out if you can."
                " Must it stand here? Tick the box at the foot of the form and save once more."
            ),
            what=_listed(others),
        )
    police = _of(found, {OriginKind.POLICE})
    if police and not looked:
        raise Invalid(
            message(
                "This came from police, justice or intelligence: %(what)s. They may have it already."
                " Look at it, tick the box at the foot of the form and save once more."
            ),
            what=_listed(police),
        )


def _of(found: Sequence[Overlap], kinds: Collection[OriginKind]) -> tuple[Overlap, ...]:
    return tuple(one for one in found if one.kind in kinds)


def _listed(found: Sequence[Overlap]) -> str:
    return ", ".join(f"“{one.run}” ({one.whose})" for one in found)
