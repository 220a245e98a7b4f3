"""Looking at the overviews that wait …"""

from pathlib import Path

import pytest
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext

import houvast.cell.migrations
from cell.given import a_cell, a_proposal, listed
from cell.given_overviews import asked_for, asking, gave, seen_by
from cell.kept import closed, discussed, in_days
from houvast.audit.models import Entry
from houvast.cell.models.cases import Step
from houvast.cell.selectors.list_overviews import AwaitedLine, list_overviews
from houvast.cell.selectors.list_waiting import list_waiting
from houvast.cell.services.answer_later import LaterAnswer, answer_later
from houvast.cell.services.decide_period import decide_period
from houvast.cell.services.note_overview_asked import NewOverview, note_overview_asked
from houvast.cell.services.word_entry import Wording, word_entry
from houvast.cell.values.cells import LocalPeriod
from houvast.cell.values.waiting import Waiting, WaitingKind
from houvast.kernel.errors import NotAllowed
from houvast.kernel.ids import new_id
from houvast.legal.values import PeriodKind, Unit
from world import Person, Town, build_town

FRENCH = "french_community"


@pytest.fixture
def own() -> Town:
    return build_town()


def lines(person: Person) -> tuple[AwaitedLine, ...]:
    with person.acts() as actor:
        return list_overviews(actor)


def waiting(person: Person) -> dict[WaitingKind, Waiting]:
    with person.acts() as actor:
        return {one.kind: one for one in list_waiting(actor)}


def test_says_who_waits_and_whose_day_comes_first_until_it_is_given(own: Town) -> None:
    """F13: one month, counted from the day it was asked."""
    cell, late = a_cell(own, FRENCH), new_id()
    first, second = listed(own, cell), listed(own, cell, a_proposal("Sara Peeters"))
    new = asked_for(own, first)
    with own.city.cas.acts() as cas:
        note_overview_asked(cas, NewOverview(second, late, asking(on=in_days(-40))))
    found = lines(own.city.mira)
    assert [one.id for one in found] == [late, new]
    assert [one.person for one in found] == ["Sara Peeters", "Younes Haddad"]
    assert [one.is_late for one in found] == [True, False]
    assert [one.answer_by for one in found] == [
        seen_by(own.city.cas, second, late).answer_by,
        seen_by(own.city.cas, first, new).answer_by,
    ]
    assert waiting(own.city.cas)[WaitingKind.OVERVIEWS] == Waiting(
        WaitingKind.OVERVIEWS, 2, found[0].answer_by
    )
    gave(own.city.mira, second, late)
    assert [one.id for one in lines(own.city.cas)] == [new]
    gave(own.city.mira, first, new)
    assert lines(own.city.cas) == ()
    assert WaitingKind.OVERVIEWS not in waiting(own.city.cas)


def test_counts_the_longer_time_once_the_person_was_told_why(own: Town) -> None:
    """F13: French Community decree, art. 21; plain words alone answer nobody."""
    case = listed(own, a_cell(own, FRENCH))
    overview = asked_for(own, case)
    later = seen_by(own.city.cas, case, overview).may_be_later
    with own.city.cas.acts() as cas:
        answer_later(cas, LaterAnswer(case, overview, "The mayor is away."))
        word_entry(cas, Wording(case, overview, "p1", "He likes to train."))
    assert [one.answer_by for one in lines(own.city.cas)] == [later]


def test_goes_on_after_a_case_is_closed(own: Town) -> None:
    """F13: who was on the list may ask until everything is erased."""
    case = listed(own, a_cell(own, FRENCH))
    discussed(case, in_days(-1))
    overview = asked_for(own, case)
    closed(own, case)
    assert [one.id for one in lines(own.city.cas)] == [overview]


def test_invents_no_day_where_no_text_gives_a_period(own: Town) -> None:
    """F13: it waits all the same; once the city decided on a period, that counts."""
    cell = a_cell(own, "flanders")
    asked_for(own, listed(own, cell))
    assert [(one.answer_by, one.is_late, bool(one.period.unknown)) for one in lines(own.city.cas)] == [
        (None, False, True)
    ]
    found = waiting(own.city.cas)
    assert found[WaitingKind.OVERVIEWS_NO_DAY] == Waiting(WaitingKind.OVERVIEWS_NO_DAY, 1)
    assert WaitingKind.OVERVIEWS not in found
    month = LocalPeriod(PeriodKind.REQUEST_ANSWER.value, 1, Unit.MONTH.value, "House rules", in_days(-1))
    with own.city.cas.acts() as cas:
        decide_period(cas, cell, month)
    found = waiting(own.city.cas)
    assert found[WaitingKind.OVERVIEWS].on is not None
    assert WaitingKind.OVERVIEWS_NO_DAY not in found


def test_is_for_those_who_prepare_overviews_and_for_nobody_else(own: Town) -> None:
    """F3: a mayor elsewhere sees nothing either: row security decides."""
    asked_for(own, listed(own, a_cell(own)))
    for person in (own.city.pol, own.city.prisca, own.city.dpo, own.centre.siham, own.centre.anna):
        with pytest.raises(NotAllowed):
            lines(person)
    for kinds in (waiting(own.city.pol), waiting(own.centre.siham)):
        assert not {WaitingKind.OVERVIEWS, WaitingKind.OVERVIEWS_NO_DAY} & set(kinds)
    assert lines(build_town().city.mira) == ()
    assert Entry.objects.using("owner").filter(event="cell.list_overviews").exists()


def test_asks_the_database_as_often_for_many_cells_as_for_one(own: Town) -> None:
    def queries() -> int:
        with own.city.cas.acts() as cas, CaptureQueriesContext(connection) as asked:
            list_overviews(cas)
        return len(asked)

    asked_for(own, listed(own, a_cell(own)))
    one = queries()
    for _ in range(2):
        asked_for(own, listed(own, a_cell(own, FRENCH)))
    assert queries() == one


def test_finds_what_was_asked_before_there_was_a_list(own: Town) -> None:
    """The migration asks the log; what was given already is not waited for."""
    case = listed(own, a_cell(own))
    waits, given = asked_for(own, case), asked_for(own, case)
    gave(own.city.mira, case, given)
    sql = (Path(houvast.cell.migrations.__path__[0]) / "sql" / "awaited.sql").read_text()
    update = sql[sql.index("UPDATE cell.step") :]
    steps = Step.objects.using("owner").filter(dossier_id=case)
    steps.update(is_awaited=False)
    with connections["owner"].cursor() as cursor:
        cursor.execute(update)
    assert list(steps.filter(is_awaited=True).values_list("id", flat=True)) == [waits]
