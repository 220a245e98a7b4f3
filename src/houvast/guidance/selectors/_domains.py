"""The domains of a service: the shipped ones under its own words, and those it added."""

from uuid import UUID

from houvast.guidance.models.plan import ServiceDomain
from houvast.guidance.values.domains import SHIPPED, DomainChoice, DomainName


def domains_of(controller_id: UUID) -> tuple[DomainChoice, ...]:
    """Returns every domain of a service, hidden ones included, the shipped ones first; one query."""
    changed = {
        row.key: DomainChoice(row.key, DomainName(row.nl, row.fr) if row.nl else None, row.is_hidden)
        for row in ServiceDomain.objects.filter(controller_id=controller_id).order_by("place", "id")
    }
    own = (choice for choice in changed.values() if choice.is_own)
    return (*(changed.get(shipped.key, shipped) for shipped in SHIPPED), *own)
