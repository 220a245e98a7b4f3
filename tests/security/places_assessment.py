"""Something of looking together behind every kind of address, made as Anna's team would make it."""

from uuid import UUID

from assessment.nameless import a_case, a_locked
from houvast.assessment.values.nameless import CaseKind
from houvast.kernel import clock
from world import Town


def assessment_places(town: Town, trajectory: UUID) -> dict[str, UUID]:
    """Builds what the addresses of assessment name, in Anna's trajectory and at her service."""
    assert trajectory
    practised = (a_locked(["1"]), a_locked(["2"]))
    a_case(town.centre.anna, town.centre, clock.today(), *practised, kind=CaseKind.PRACTICE)
    return {}
