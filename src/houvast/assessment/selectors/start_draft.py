"""What a version can begin with: an earlier one, or nothing, and for which services somebody writes."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.access.rules import must
from houvast.assessment.finding.own_versions import writing_services
from houvast.assessment.selectors._versions import Version, version_named


@dataclass(frozen=True)
class DraftStart:
    """The version to make one from, if any, and the services to choose from, one's own first."""

    source: Version | None
    services: tuple[tuple[UUID, str], ...]

    @property
    def based_on(self) -> str:
        """How the draft says what it was made from."""
        if self.source is None:
            return ""
        return self.source.name if self.source.own else f"{self.source.name}@{self.source.definition.version}"


def start_draft(actor: Actor, source: str) -> DraftStart:
    """Returns what a version begins with; an empty name is nothing. Raises NotFound."""
    must(actor, "assessment.draft_instrument")
    services = writing_services(actor)
    names = controller_names(services)
    found = version_named(actor, source) if source else None
    return DraftStart(found, tuple((service, names.get(service, "")) for service in services))
