"""One service for the page tests; tests that change somebody's place hire somebody of their own."""

import pytest

from houvast.access.values import Function, FunctionKeyKind
from world import Service, found, hire, secure_recovery, team


@pytest.fixture(scope="session")
def centre() -> Service:
    """A guidance centre with a team, a coach, a duty and a data-protection officer."""
    service = found("Begeleidingscentrum")
    secure_recovery(service)
    for name in ("anna", "bert"):
        hire(service, name, Function.GUIDE)
    for name, function in (("coach", Function.COACH), ("dpo", Function.DPO), ("duty", Function.DUTY)):
        hire(service, name, function)
    team(service, FunctionKeyKind.TEAM, service.anna, service.bert)
    team(service, FunctionKeyKind.DUTY, service.duty)
    return service
