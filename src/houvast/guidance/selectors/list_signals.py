"""Signals to policy of the actor's services: quarters that are over, newest first, in no order within one."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.audit import log
from houvast.guidance.models.plan import PolicySignal
from houvast.guidance.selectors._domains import domains_of
from houvast.guidance.values.domains import DomainChoice
from houvast.guidance.values.policy_signals import BarrierKind, ServiceKind
from houvast.kernel import clock
from houvast.kernel.quarters import quarter_of


@dataclass(frozen=True)
class SignalLine:
    """A signal in words of the service it is of."""

    id: UUID
    service: str
    quarter: str
    domain: DomainChoice
    kind: BarrierKind
    where: ServiceKind
    sentence: str
    may_remove: bool


def list_signals(actor: Actor) -> tuple[SignalLine, ...]:
    """Returns the signals of all quarters but the one that runs; queries grow with services, not signals."""
    must(actor, "guidance.list_signals")
    log.record("guidance.list_signals")
    rows = list(PolicySignal.objects.exclude(quarter=quarter_of(clock.today())).order_by("-quarter", "id"))
    services = {row.controller_id for row in rows}
    names = controller_names(services)
    domains = {service: {one.key: one for one in domains_of(service)} for service in services}
    stewarded = actor.serves_as(Function.STEWARD)
    return tuple(
        SignalLine(
            row.id,
            names.get(row.controller_id, ""),
            row.quarter,
            domains[row.controller_id].get(row.domain, DomainChoice(row.domain)),
            BarrierKind(row.kind),
            ServiceKind(row.service),
            row.sentence,
            row.controller_id in stewarded,
        )
        for row in rows
    )
