"""One page of a school, with what it wrote, before anything of it stands in the trajectory."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.fill_pages import fill_page
from houvast.access.fill_values import FillState
from houvast.access.rules import must
from houvast.audit import log
from houvast.schools.finding import support_row


@dataclass(frozen=True)
class SchoolPage:
    """A page: to whom, where it stands, and keys with words in the order in which they were asked."""

    id: UUID
    to: str
    language: str
    offered_at: datetime
    expires_at: datetime
    state: FillState
    answers: tuple[tuple[str, str], ...]


def show_school_page(actor: Actor, support_id: UUID, page_id: UUID) -> SchoolPage:
    """Returns a page with its answers, empty unless they wait. Raises NotFound."""
    must(actor, "schools.show_school_page")
    support = support_row(support_id)
    log.record_reading("schools.show_school_page", dossier=support.dossier_id)
    page, answers = fill_page(actor, support.dossier_id, page_id)
    told = tuple((asked.key, answers.to(asked.key).words) for asked in page.content.questions)
    content = page.content
    return SchoolPage(
        page.id, content.greeting, content.language, page.offered_at, page.expires_at, page.state, told
    )
