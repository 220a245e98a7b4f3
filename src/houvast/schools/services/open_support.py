"""Opening the support of a school: its question, who asks, and what was tried; no pupil in it."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import set_state
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.services.open_dossier import NewDossier, open_dossier
from houvast.access.values import Track
from houvast.access.writing import was_written
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.schools.figures import count_support
from houvast.schools.finding import own_team, protocol_row
from houvast.schools.models.supports import Support
from houvast.schools.services._pupils import refuse_pupils
from houvast.schools.values.supports import SupportContent, SupportState, due_of, kept_until

GROUND = "schools.own_task"


@dataclass(frozen=True)
class NewSupport:
    """A support to open; its number comes with the form. Without a team it is the actor's first.

    ``looked`` says that the writer looked through the text and that what looks like a pupil is none.
    """

    support_id: UUID
    content: SupportContent
    team_id: UUID | None = None
    looked: bool = False


def open_support(actor: Actor, new: NewSupport) -> UUID:
    """Opens a dossier for the actor's team with the question sealed in it; returns its number.

    Raises Invalid without a question, a school or somebody who asks, or where a pupil stands in the text;
    Conflict without a team, NotFound for a team or a protocol of others.
    """
    must(actor, "schools.open_support")
    content = new.content
    if not all(part.strip() for part in (content.question, content.organisation, content.asker.name)):
        raise Invalid(message("Write which school it is, who asks, and what the question is."))
    texts = (content.question, content.tried, content.asker.function)
    refuse_pupils(actor, texts, content.known_names, looked=new.looked)
    if content.protocol_id is not None:
        protocol_row(content.protocol_id)
    if was_written(actor, Support, new.support_id, SupportContent, content):
        return new.support_id
    team = own_team(actor, new.team_id)
    opened = open_dossier(
        actor, NewDossier(team.controller_id, Track.SCHOOL, GROUND, team.id, dossier_id=new.support_id)
    )
    today = clock.today()
    row = Support(
        id=opened.id,
        dossier_id=opened.id,
        compartment_id=opened.compartment_id,
        lapses_on=kept_until(today),
    )
    seal_content(actor, row, content)
    row.save(force_insert=True)
    set_state(opened.id, SupportState.OPEN, due_of(today, (), is_open=True))
    count_support(team.controller_id, content.organisation_kind, content.kind)
    log.record("schools.open_support", dossier=opened.id)
    return opened.id
