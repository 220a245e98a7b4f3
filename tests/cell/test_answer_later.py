"""Answering later …"""

from datetime import timedelta

import pytest

from cell.given import a_cell, listed
from cell.given_overviews import asked_for, asking, seen_by
from cell.kept import in_days
from houvast.cell.services.answer_later import LaterAnswer, answer_later
from houvast.cell.services.note_overview_asked import NewOverview, note_overview_asked
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.ids import new_id
from world import Town


def test_takes_reasons_and_two_months_more_in_the_french_community(town: Town) -> None:
    """F13, art. 21."""
    case = listed(town, a_cell(town, "french_community"))
    overview = asked_for(town, case)
    before = seen_by(town.city.cas, case, overview)
    with town.city.cas.acts() as cas, pytest.raises(Invalid):
        answer_later(cas, LaterAnswer(case, overview, " "))
    for _ in range(2):
        with town.city.cas.acts() as cas:
            answer_later(cas, LaterAnswer(case, overview, "The mayor is away."))
    after = seen_by(town.city.cas, case, overview)
    assert after.answer_by == before.may_be_later
    assert after.answer_by
    assert before.answer_by
    assert timedelta(days=59) <= after.answer_by - before.answer_by <= timedelta(days=62)
    assert after.may_be_later is None


def test_is_refused_where_no_text_gives_the_time_or_the_first_day_is_over(town: Town) -> None:
    case = listed(town, a_cell(town, "flanders"))
    overview = asked_for(town, case)
    with town.city.cas.acts() as cas, pytest.raises(Conflict):
        answer_later(cas, LaterAnswer(case, overview, "The mayor is away."))
    case, late = listed(town, a_cell(town, "french_community")), new_id()
    with town.city.cas.acts() as cas:
        note_overview_asked(cas, NewOverview(case, late, asking(on=in_days(-40))))
        with pytest.raises(Conflict):
            answer_later(cas, LaterAnswer(case, late, "The mayor is away."))
    assert seen_by(town.city.cas, case, late).is_late
