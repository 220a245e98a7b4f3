"""Asking after an agreement: how it stands, and when to ask again."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message
from houvast.tables.services._persons import refuse_persons
from houvast.tables.services._tables import change_entry, take_entry, take_open_table
from houvast.tables.values.entries import Agreement, Followed


def follow_agreement(
    actor: Actor, table_id: UUID, agreement_id: UUID, words: str, by: date, *, looked: bool = False
) -> None:
    """Keeps how an open agreement stands and its next day; the same twice is kept once.

    Raises NotFound, Conflict when it was settled, Invalid without words or for a day gone by.
    """
    must(actor, "tables.follow_agreement")
    table, content = take_open_table(actor, table_id)
    row, _kept, before = take_entry(actor, table, agreement_id, Agreement)
    if before.settled is not None:
        raise Conflict(message("This agreement was settled."))
    if not words.strip():
        raise Invalid(message("Write how it stands."))
    if by < clock.today():
        raise Invalid(message("The day it is due has gone by. Choose one from today on."))
    followed = Followed(clock.today(), words)
    if before.by == by and followed in before.followed:
        return
    refuse_persons(actor, content, (words,), looked=looked)
    change_entry(actor, table, row, replace(before, by=by, followed=(*before.followed, followed)))
    log.record("tables.follow_agreement", dossier=table.dossier_id)
