"""Looking back on a support …"""

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.ids import new_id
from houvast.schools.services.evaluate_support import evaluate_support
from houvast.schools.values.lines import LineKind
from houvast.schools.values.supports import Evaluation, Reached, Side
from schools.given import opened, seen
from world import Service


def look_back(side: Side, helped: str = "", reached: Reached | None = None) -> Evaluation:
    return Evaluation(clock.today(), side, reached, helped, "", "")


def test_is_done_by_each_side(city: Service) -> None:
    support = opened(city.dina)
    with city.anna.acts() as anna:
        evaluate_support(anna, support, new_id(), look_back(Side.SCHOOL, "The second visit."))
        evaluate_support(anna, support, new_id(), look_back(Side.US, reached=Reached.PARTLY))
    kinds = {step.line.kind for step in seen(city.dina, support).steps}
    assert kinds == {LineKind.SCHOOL_LOOKS_BACK, LineKind.WE_LOOK_BACK}


@pytest.mark.parametrize("helped", [" ", "That Yassine left."])
def test_answers_something_and_names_no_pupil(city: Service, helped: str) -> None:
    support = opened(city.dina)
    with city.dina.acts() as dina, pytest.raises(Invalid):
        evaluate_support(dina, support, new_id(), look_back(Side.US, helped))
