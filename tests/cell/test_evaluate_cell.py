"""A cell that looks back on itself …"""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from django.db import connections

from cell.given import a_cell
from cell.sitting import added, seen
from houvast.cell.finding.sitting import own_document
from houvast.cell.selectors.show_self_evaluation import show_self_evaluation
from houvast.cell.services.evaluate_cell import NewEvaluation, evaluate_cell
from houvast.cell.values.evaluations import Question, SelfAnswer, evaluation_due
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town


def an_evaluation(
    cell: UUID, words: str = "We miss somebody of welfare.", agreed: str = "We ask them."
) -> NewEvaluation:
    answers = (SelfAnswer(Question.TABLE, words), SelfAnswer(Question.TRUST, "  "))
    return NewEvaluation(new_id(), cell, clock.today(), answers, agreed)


def looked_back(town: Town, cell: UUID) -> UUID:
    with town.city.cas.acts() as cas:
        return evaluate_cell(cas, an_evaluation(cell))


def test_is_asked_after_six_months_then_every_year(town: Town) -> None:
    """F24: the moment after six months is VVSG's; the year is ours."""
    cell = a_cell(town)
    before = seen(town.city.cas, cell)
    assert before.evaluation.due_on == before.content.started_on + timedelta(days=183)
    looked_back(town, cell)
    assert seen(town.city.pol, cell).evaluation.due_on == clock.today() + timedelta(days=365)
    assert evaluation_due(clock.today(), None) > clock.today()


def test_keeps_every_version_and_nobodys_name(town: Town) -> None:
    """Who said or wrote what stands neither on the page nor in the row."""
    cell = a_cell(town)
    first, second = looked_back(town, cell), looked_back(town, cell)
    with town.city.prisca.acts() as prisca:
        page = show_self_evaluation(prisca, second)
        content = own_document(prisca, second).content
    assert (page.said.version, [number for number, _ in page.others]) == (2, [first])
    assert page.said.words(Question.TABLE) == "We miss somebody of welfare."
    assert page.said.words(Question.TRUST) == ""
    assert (content.writer, content.writer_id) == ("", cell)
    assert "Cas" not in repr(page.said)
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT content FROM cell.document WHERE id = %s", [second])
        assert b"welfare" not in bytes(cursor.fetchone()[0])


def test_asks_about_a_name_before_it_keeps_one(town: Town) -> None:
    """F10, F8: no person stands in it; an organisation the cell knows may be named."""
    cell = a_cell(town)
    added(town, cell)
    with town.city.cas.acts() as cas:
        named = an_evaluation(cell, "We spoke too long of Younes that day.")
        with pytest.raises(Invalid):
            evaluate_cell(cas, named)
        evaluate_cell(cas, replace(named, looked=(False, True)))
        evaluate_cell(cas, an_evaluation(cell, "We never see the Welfare centre here."))


def test_is_whole_and_of_a_day_that_came(town: Town) -> None:
    cell = a_cell(town)
    with town.city.cas.acts() as cas:
        for wrong in (
            an_evaluation(cell, " "),
            an_evaluation(cell, agreed=""),
            replace(an_evaluation(cell), on=clock.today() + timedelta(days=1)),
        ):
            with pytest.raises(Invalid):
                evaluate_cell(cas, wrong)
        with pytest.raises(NotFound):
            evaluate_cell(cas, an_evaluation(new_id()))
    with town.city.pol.acts() as pol, pytest.raises(NotAllowed):
        evaluate_cell(pol, an_evaluation(cell))
    number = looked_back(town, cell)
    with town.centre.siham.acts() as siham, pytest.raises(NotAllowed):
        show_self_evaluation(siham, number)
