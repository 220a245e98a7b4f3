"""Postponing to tell the person …"""

import pytest

from cell.given import a_cell, listed
from cell.kept import in_days, stands
from houvast.cell.selectors.show_case import show_case
from houvast.cell.services.postpone_telling import Postponement, postpone_telling
from houvast.cell.values.keeping import TellingPostponed
from houvast.kernel.errors import Invalid
from houvast.kernel.ids import new_id
from world import Town


def test_is_a_decision_with_an_end(town: Town) -> None:
    """F13: never a default."""
    case = listed(town, a_cell(town))
    with town.city.cas.acts() as cas:
        postpone_telling(cas, Postponement(case, new_id(), "It would end the talks.", in_days(30)))
        said = show_case(cas, case).steps[-1].said
    assert said == TellingPostponed(in_days(0), "It would end the talks.", in_days(30))


def test_lasts_no_longer_than_the_next_review_and_has_reasons(town: Town) -> None:
    case = listed(town, a_cell(town))
    review = stands(case)[1]
    assert review
    for reasons, day in (
        ("Why.", in_days(0)),
        (" ", in_days(30)),
        ("Why.", review.replace(year=review.year + 1)),
    ):
        with town.city.cas.acts() as cas, pytest.raises(Invalid):
            postpone_telling(cas, Postponement(case, new_id(), reasons, day))
