"""That a closing was told to an organisation that took part, and whether it confirmed; never why not yet."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from houvast.cell.values.invitations import Way
from houvast.vault.content import content

TOLD_FOR: Final = timedelta(days=60)
"""How long the slip or the page of a closing lies there; ours, told on the page."""


@content("cell.closing_told", version=1)
@dataclass(frozen=True)
class ClosingTold:
    """To whom it was told and how; ``tags`` are the items it took part in, ``controller_id`` of an account.

    ``page_id`` is the page it answers on, ``confirmed_on`` what was noted of a letter or a call.
    """

    on: date
    organisation_id: UUID
    name: str
    way: Way
    tags: tuple[UUID, ...]
    controller_id: UUID | None = None
    page_id: UUID | None = None
    confirmed_on: date | None = None
