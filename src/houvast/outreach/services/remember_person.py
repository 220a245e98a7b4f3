"""Remembering somebody: a first name or nickname of the worker's own, sealed to them alone, with its day.

The day it goes is set here and moves only when the young person agrees to it.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import IntegrityError, transaction

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message
from houvast.outreach.finding import opened_note, own_keeping
from houvast.outreach.models.remembered import Remembered
from houvast.outreach.services._notes import check_talk, seal_note
from houvast.outreach.values.remembered import RememberedContent, Talk, lapse_day


@dataclass(frozen=True)
class NewRemembered:
    """Somebody to remember; the number comes with the form."""

    note_id: UUID
    name: str
    talk: Talk


def remember_person(actor: Actor, new: NewRemembered) -> date:
    """Keeps a name with what was talked about; returns the last day it is kept.

    Raises Invalid without a name or a word of the talk, Conflict for a number with other words.
    """
    must(actor, "outreach.remember_person")
    if not new.name.strip():
        raise Invalid(message("Write what you call them: a first name or a nickname is enough."))
    check_talk(new.talk)
    content = RememberedContent(new.name, (new.talk,))
    row = Remembered(
        id=new.note_id, user_id=actor.user_id, lapses_on=lapse_day(clock.today(), own_keeping(actor).days)
    )
    seal_note(actor, row, content)
    try:
        with transaction.atomic():
            row.save(force_insert=True)
    except IntegrityError:
        return _kept_before(actor, new.note_id, content)
    log.record("outreach.remember_person")
    return row.lapses_on


def _kept_before(actor: Actor, note_id: UUID, content: RememberedContent) -> date:
    """A second click finds the note of the first; the same number with other words is refused."""
    kept = Remembered.objects.filter(id=note_id, user_id=actor.user_id).first()
    if kept is None or opened_note(actor, kept) != content:
        raise Conflict(
            message(
                "This page was saved before, with other words. Your text is still here: save it once more."
            )
        )
    return kept.lapses_on
