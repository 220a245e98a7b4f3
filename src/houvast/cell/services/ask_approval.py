"""Asking everybody present for approval: frozen words open only when all agree (decision 0041)."""

from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from django.conf import settings

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.audit import log
from houvast.cell.models.sheets import Sheet, Voice
from houvast.cell.services._sheets import refuse_secrets, take_draft
from houvast.cell.services._voices import new_token, round_of
from houvast.cell.values.sheets import SheetState, SheetText, asked_of
from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message
from houvast.vault.content import dump
from houvast.vault.unanimity import Unanimous, new_codes, seal_until_all_agree


@dataclass(frozen=True)
class Asking:
    """What is printed once and kept nowhere: the frozen text, the address, a code for each of those there."""

    meeting_on: date
    text: SheetText
    token: str = field(repr=False)
    codes: tuple[str, ...] = field(repr=False)


def ask_approval(actor: Actor, sheet_id: UUID) -> Asking:
    """Freezes a draft and makes a code for each seat and organisation there; returns them, once.

    Who comes along and interpreters are not asked. From now on the words stand here under no key that anybody
    holds. Raises Invalid for words of an extract that was given meanwhile or when nobody is there, Conflict
    for a sheet that is no draft, NotFound (law of 30 July 2018, art. 4 §2).
    """
    must(actor, "cell.ask_approval")
    row, about, content = take_draft(actor, sheet_id)
    if content.text is None:
        raise Conflict(message("This sheet has no words."))
    # What others said was looked at when it was written; an extract may have come since.
    refuse_secrets(actor, about, content.text.words, looked=True)
    codes, token = new_codes(asked_of(about.content.attendance)), new_token()
    round_id = round_of(token)
    whole = seal_until_all_agree(settings.PEPPER, round_id, codes, dump(content.text))
    _make_places(row, whole)
    row.state, row.round_id, row.sealed, row.mask = SheetState.ASKED, round_id, whole.sealed, whole.mask
    seal_content(actor, row, replace(content, text=None, asked_at=clock.now()))
    row.save(update_fields=["state", "round_id", "sealed", "mask", "content"])
    log.record("cell.ask_approval", dossier=row.dossier_id)
    return Asking(content.meeting_on, content.text, token, codes)


def _make_places(row: Sheet, whole: Unanimous) -> None:
    """Puts all places down at one moment, in the random order they come in."""
    now = clock.now()
    for voice in whole.voices:
        Voice(created_at=now, sheet_id=row.id, found_by=voice.found_by, laid_down=voice.laid_down).save(
            force_insert=True
        )
