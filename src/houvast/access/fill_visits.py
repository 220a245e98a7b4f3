"""What a visit to a page needs of the database, where nobody is signed in: one function a question."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import connections

from houvast.access.fill_pages import (
    VISIT,
    bound,
    open_form,
    visit_hash,
    visit_key,
)
from houvast.access.fill_values import FillAnswers, FillForm, FillState
from houvast.kernel.errors import NotFound, Tampered
from houvast.kernel.messages import message
from houvast.vault import content as contents
from houvast.vault.sealing import decrypt, encrypt


@dataclass(frozen=True)
class OpenVisit:
    """A visit with its page open."""

    page_id: UUID
    state: FillState
    form: FillForm | None
    answers: FillAnswers
    until: datetime


def open_visit(visit: str) -> OpenVisit:
    """Opens a visit by its cookie and gives it one more hour; the row stays locked in a transaction.

    Raises NotFound when there is none, it ended, or was too long ago.
    """
    with connections["signin"].cursor() as cursor:
        cursor.execute("SELECT * FROM access.visit_fill_page(%s)", [visit_hash(visit)])
        found = cursor.fetchone()
    if found is None:
        raise NotFound(message("This page is closed. Ask your worker for a new one."))
    page_id, _dossier, _compartment, state, entered, draft, until = found
    key = visit_key(visit)
    try:
        form = open_form(key, VISIT, page_id, bytes(entered)) if entered else None
        plain = decrypt(key, bound(VISIT, page_id), bytes(draft)) if draft else None
    except Tampered:
        raise NotFound(message("This page is closed. Ask your worker for a new one.")) from None
    answers = contents.load(FillAnswers, plain) if plain else FillAnswers()
    return OpenVisit(page_id, FillState(state), form, answers, until)


def recordings_of(visit: str) -> frozenset[tuple[str, str]]:
    """Returns which questions the page's own service recorded, by key and language."""
    with connections["signin"].cursor() as cursor:
        cursor.execute("SELECT * FROM access.recordings_of_visit(%s)", [visit_hash(visit)])
        return frozenset((str(key), str(language)) for key, language in cursor.fetchall())


def sealed_draft(visit: str, page_id: UUID, answers: FillAnswers) -> bytes:
    """Seals what was written so far, so that only this visit reads it."""
    return encrypt(visit_key(visit), bound(VISIT, page_id), contents.dump(answers))


def asked(function: str, *values: bytes) -> bool:
    """Calls one of the functions a visit may call; returns its yes or no."""
    marks = ", ".join(["%s"] * len(values))
    with connections["signin"].cursor() as cursor:
        cursor.execute(f"SELECT access.{function}({marks})", list(values))
        return bool(cursor.fetchone()[0])
