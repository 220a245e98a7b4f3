"""Offering the asker, or whom they named, a page: their question, what became of it, and room to answer.

An address, and a code to say aloud, as for every page without an account. It shows what stands now and
nothing later; it can be written to and not read back.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.fill_pages import NewFillPage, OfferedPage, offer_fill_page
from houvast.access.fill_values import Audience, FillQuestion, Shown, ShownPart
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.schools.selectors._lines import lines_of
from houvast.schools.services._supports import content_of, take_support
from houvast.schools.values.lines import Line
from houvast.schools.values.school_pages import LOOKING_BACK, WORD

LASTS: Final = timedelta(days=7)


@dataclass(frozen=True)
class NewSchoolPage:
    """A page to offer: to the asker or a contact of theirs; whether it asks to look back."""

    page_id: UUID
    support_id: UUID
    receiver_id: UUID
    looks_back: bool


def offer_school_page(actor: Actor, new: NewSchoolPage) -> OfferedPage:
    """Stores the page for a week and returns address and code, which are shown once and kept nowhere.

    Raises NotFound for anybody the asker did not name, Conflict when it was offered before.
    """
    must(actor, "schools.offer_school_page")
    support = take_support(new.support_id)
    content = content_of(actor, support)
    receiver = next((one for one in content.everybody if one.id == new.receiver_id), None)
    if receiver is None:
        raise NotFound(message("This does not exist, or not for you."))
    keys = (*(LOOKING_BACK if new.looks_back else ()), WORD)
    page = NewFillPage(
        new.page_id,
        support.dossier_id,
        support.compartment_id,
        content.language,
        receiver.name,
        tuple(FillQuestion(key) for key in keys),
        shown=_shown(lines_of(actor, support, content)),
        audience=Audience.SCHOOL,
        lasts=LASTS,
    )
    offered = offer_fill_page(actor, page)
    log.record("schools.offer_school_page", dossier=support.dossier_id)
    return offered


def _shown(lines: Sequence[Line]) -> tuple[Shown, ...]:
    return tuple(
        Shown(
            line.kind.value,
            line.on,
            line.title,
            tuple(ShownPart(part.key, part.words) for part in line.parts),
        )
        for line in lines
    )
