"""What is sealed to one user alone: nobody who shares a dossier with them can open it.

Sealing needs only the public key, so that words can be kept for somebody whose session has just ended.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final, TypeVar
from uuid import UUID

from houvast.access.actor import Actor
from houvast.vault import content as contents
from houvast.vault.content import content
from houvast.vault.pairs import open_from, seal_to

Content = TypeVar("Content")

PERSONAL = b"houvast personal 1"
DRAFTS_KEPT: Final = timedelta(days=30)
"""How long a draft is kept that nobody goes on writing; the database's own rule says the same."""


@content("access.typed_field", version=1)
@dataclass(frozen=True)
class TypedField:
    """A field of a form and what was typed or chosen in it."""

    name: str
    values: tuple[str, ...]


@content("access.draft", version=1)
@dataclass(frozen=True)
class DraftContent:
    """A form as somebody left it. ``submission`` is the form's hidden number, which only that page had.

    A draft that ``is_done`` was saved for good: it only remembers its number, so that a draft of the same
    page that arrives late (the connection was slow) does not come back.
    """

    fields: tuple[TypedField, ...]
    submission: str = ""
    is_done: bool = False


def seal_for(public: bytes, user_id: UUID, place: str, content: object) -> bytes:
    """Seals content so that only this user opens it, and only in this place."""
    return seal_to(public, contents.dump(content), _context(user_id, place))


def seal_for_self(actor: Actor, place: str, content: object) -> bytes:
    """Seals content to the actor."""
    return seal_for(actor.keyring.bundle.encryption.public, actor.user_id, place, content)


def open_for_self(actor: Actor, place: str, sealed: bytes, content_class: type[Content]) -> Content:
    """Opens what was sealed to the actor; raises Tampered for anything else, or for keys since replaced."""
    context = _context(actor.user_id, place)
    return contents.load(content_class, open_from(actor.keyring.bundle.encryption, sealed, context))


def draft_place(form: str, subject_id: UUID) -> str:
    """Returns the place of a draft: a form and what it is about."""
    return f"draft {form} {subject_id}"


def _context(user_id: UUID, place: str) -> bytes:
    return PERSONAL + user_id.bytes + place.encode()
