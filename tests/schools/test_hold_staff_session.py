"""Keeping a session with staff …"""

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.ids import new_id
from houvast.schools.services.hold_staff_session import hold_staff_session
from houvast.schools.values.lines import LineKind, Part
from houvast.schools.values.supports import StaffSession
from schools.given import opened, seen
from world import Service


def test_keeps_theme_method_number_and_what_was_agreed(city: Service) -> None:
    support = opened(city.dina)
    said = StaffSession(clock.today(), "Talking about war", "a round", 14, "every class has an anchor")
    with city.anna.acts() as anna:
        hold_staff_session(anna, support, new_id(), said)
    (step,) = seen(city.dina, support).steps
    assert (step.line.kind, step.line.title) == (LineKind.SESSION, "Talking about war")
    assert Part("staff", "14") in step.line.parts


@pytest.mark.parametrize(("theme", "agreed"), [("", "x"), ("Talk", "Yassine wordt overgeplaatst.")])
def test_needs_a_theme_and_no_pupil(city: Service, theme: str, agreed: str) -> None:
    support = opened(city.dina)
    with city.dina.acts() as dina, pytest.raises(Invalid):
        hold_staff_session(dina, support, new_id(), StaffSession(clock.today(), theme, "", 0, agreed))
