"""Noting that somebody asked for an overview …"""

from dataclasses import replace

import pytest

from cell.given import a_cell, listed, proposed
from cell.given_overviews import asked_for, asking, seen_by
from cell.kept import closed, discussed, in_days
from houvast.audit.models import Entry
from houvast.cell.services.note_overview_asked import NewOverview, note_overview_asked
from houvast.cell.values.overviews import Asker, OverviewAsked
from houvast.kernel.errors import Conflict, Invalid, NotAllowed
from houvast.kernel.ids import new_id
from world import Town


def test_is_kept_once_with_who_when_and_how_it_was_made_sure(town: Town) -> None:
    """F13: a record of its own, in the log with the case."""
    case, number = listed(town, a_cell(town)), new_id()
    for _ in range(2):
        with town.city.cas.acts() as cas:
            note_overview_asked(cas, NewOverview(case, number, asking()))
    found = seen_by(town.city.mira, case, number)
    assert found.asked == asking()
    assert Entry.objects.using("owner").filter(dossier_id=case, event="cell.note_overview_asked").count() == 1


@pytest.mark.parametrize(
    "said",
    [
        replace(asking(), who=" "),
        replace(asking(), checked=""),
        replace(asking(), on=in_days(1)),
        replace(asking(), language="de"),
        replace(asking(Asker.PARENT), why_may_know=" "),
    ],
)
def test_is_refused_when_it_is_not_sure_who_asks_or_why_a_parent_may_know(
    town: Town, said: OverviewAsked
) -> None:
    case = listed(town, a_cell(town))
    with town.city.cas.acts() as cas, pytest.raises(Invalid):
        note_overview_asked(cas, NewOverview(case, new_id(), said))


def test_is_for_who_is_or_was_on_the_list(town: Town) -> None:
    cell = a_cell(town, "french_community")
    case = proposed(town, cell)
    with town.city.cas.acts() as cas, pytest.raises(Conflict):
        note_overview_asked(cas, NewOverview(case, new_id(), asking()))
    case = listed(town, cell)
    discussed(case, in_days(-1))
    closed(town, case)
    assert seen_by(town.city.cas, case, asked_for(town, case)).asked.given is None


def test_is_no_work_of_the_other_seats_or_of_a_service(town: Town) -> None:
    """Police and prevention sit in the cell and hold no case; a superior answers for their own service."""
    case = listed(town, a_cell(town))
    for person in (town.city.pol, town.city.prisca, town.centre.siham):
        with person.acts() as actor, pytest.raises(NotAllowed):
            note_overview_asked(actor, NewOverview(case, new_id(), asking()))
