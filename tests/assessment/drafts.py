"""Drafts for the tests, begun and written on as a coach would."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.assessment.finding.own_versions import own_version
from houvast.assessment.selectors.show_draft import show_draft
from houvast.assessment.services.draft_instrument import NewDraft, draft_instrument
from houvast.assessment.services.keep_draft import ChangedDraft, keep_draft
from houvast.assessment.services.publish_instrument import publish_instrument
from houvast.instruments.definition import Definition
from houvast.instruments.plain import as_text
from houvast.kernel.ids import new_id
from instruments.defined import a_definition
from world import Person

SMALL = a_definition()


def begun(writer: Person, definition: Definition | None = None) -> UUID:
    """Begins a draft; a small sound one under a name of its own unless another is given."""
    number = new_id()
    small = replace(SMALL, id=f"own.{number.hex[:12]}")
    with writer.acts() as actor:
        draft_instrument(actor, NewDraft(number, as_text(definition or small)))
    return number


def written(actor: Actor, draft: UUID, **changes: object) -> None:
    """Changes the head of a draft as it stands."""
    shown = show_draft(actor, draft)
    keep_draft(actor, ChangedDraft(draft, replace(shown.definition, **changes), shown.digest))


def published(writer: Person, definition: Definition | None = None) -> UUID:
    """Begins a draft and publishes it."""
    number = begun(writer, definition)
    with writer.acts() as actor:
        publish_instrument(actor, number, own_version(number).digest)
    return number
