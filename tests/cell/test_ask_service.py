"""Asking a service for the list …"""

from dataclasses import replace
from uuid import UUID

import pytest

from cell.given import a_cell, proposed
from cell.given_cases import refused, seen
from houvast.cell.services.ask_service import ServiceRequest, ask_service
from houvast.cell.values.case_steps import AskedFor
from houvast.kernel.errors import Conflict, Invalid, NotAllowed
from houvast.kernel.ids import new_id
from world import Person, Town


def a_request(case: UUID, **more: object) -> ServiceRequest:
    wanted = (AskedFor.STRENGTHS, AskedFor.HELPS)
    told = ServiceRequest(case, new_id(), "CAW De Kade", "The list needs what goes well.", wanted, "nl")
    return replace(told, **more)  # type: ignore[arg-type]


def asked(person: Person, request: ServiceRequest) -> UUID:
    with person.acts() as actor:
        ask_service(actor, request)
    return request.step_id


def test_keeps_to_whom_why_and_how_little_once(town: Town) -> None:
    """FWB decree art. 11: for the list, reasoned, logged."""
    case = proposed(town, a_cell(town))
    request = a_request(case)
    for person in (town.city.mira, town.city.cas):
        asked(person, request)
    page = seen(town.city.mira, case)
    assert page.asked(request.step_id).asked_for == (AskedFor.STRENGTHS, AskedFor.HELPS)
    assert page.asked(request.step_id).answer is None


@pytest.mark.parametrize(
    "lame",
    [
        {"service": ""},
        {"why": " "},
        {"asked_for": ()},
        {"language": "xx"},
        {"why": "Do you work with this person?"},
        {"why": "Hij is FTF."},
    ],
)
def test_takes_reasons_and_no_question(town: Town, lame: dict[str, object]) -> None:
    """Whether a service knows somebody is never asked."""
    case = proposed(town, a_cell(town))
    with pytest.raises(Invalid):
        asked(town.city.mira, a_request(case, **lame))


def test_is_not_for_a_refused_case_nor_for_the_police(town: Town) -> None:
    case = proposed(town, a_cell(town))
    with pytest.raises(NotAllowed):
        asked(town.city.pol, a_request(case))
    refused(town.city.mira, case)
    with pytest.raises(Conflict):
        asked(town.city.mira, a_request(case))
