"""From a question at the desk to support to the school …"""

from dataclasses import replace
from uuid import UUID

import pytest

from desk.given import a_card, a_talk, open_at
from houvast.audit.models import Entry
from houvast.desk.selectors.show_question import QuestionPage, show_question
from houvast.desk.services.clarify_question import clarify_question
from houvast.desk.values.entrances import Asker
from houvast.desk.values.outcomes import Outcome, OutcomeContent
from houvast.desk.values.states import QuestionState
from houvast.journeys.begin_school_support import SchoolBeginning, begin_school_support
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from houvast.schools.values.supports import AskersYes, Organisation, SupportKind
from schools.given import HEAD, seen
from world import Town

WORRY = "Two groups in the fifth year no longer talk."


def a_beginning(question_id: UUID, **changes: object) -> SchoolBeginning:
    beginning = SchoolBeginning(
        support_id=new_id(),
        question_id=question_id,
        organisation="Campus Vaartwijk",
        organisation_kind=Organisation.SCHOOL,
        kind=SupportKind.POLARISATION,
        language="nl",
        asker=HEAD,
        agreed=AskersYes(HEAD.name, clock.today(), "Aloud on the telephone"),
        taken=("worry",),
        outcome="It goes on as support to the school.",
    )
    return replace(beginning, **changes)  # type: ignore[arg-type]


def asked(town: Town, worry: str = WORRY, asker: Asker = Asker.SCHOOL) -> UUID:
    question = open_at(town, replace(a_card(worry), asker=asker, tried="Talked with both groups."))
    with town.desk.dina.acts() as dina:
        clarify_question(dina, question, new_id(), a_talk("Wants to know how to begin."))
    return question


def at_the_desk(town: Town, question: UUID) -> QuestionPage:
    with town.desk.dina.acts() as dina:
        return show_question(dina, question)


def test_takes_along_what_is_ticked_and_nothing_else(town: Town) -> None:
    question = asked(town)
    beginning = a_beginning(question, question="They would like a visit.")
    with town.desk.dina.acts() as dina:
        support = begin_school_support(dina, beginning)
    content = seen(town.desk.emil, support).content
    assert content.question == f"{WORRY}\n\nThey would like a visit."
    assert (content.tried, content.agreed) == ("", beginning.agreed)
    for ticked, told in ((("tried",), ""), (("0.need",), "Wants to know how to begin.")):
        begun = a_beginning(asked(town), taken=ticked, question="" if told else "A visit.")
        with town.desk.dina.acts() as dina:
            begin_school_support(dina, begun)
        content = seen(town.desk.dina, begun.support_id).content
        assert content.question == (told or "A visit.")
        assert content.tried == ("" if told else "Talked with both groups.")


def test_leaves_the_question_at_the_desk_closed_with_its_outcome(town: Town) -> None:
    question = asked(town)
    with town.desk.dina.acts() as dina:
        begin_school_support(dina, a_beginning(question))
    page = at_the_desk(town, question)
    assert page.state is QuestionState.CLOSED
    (decided,) = page.decisions
    assert isinstance(decided.content, OutcomeContent)
    assert decided.content.outcome is Outcome.SCHOOL_SUPPORT
    assert page.vanishes_on is None


def test_is_done_once_and_not_from_a_closed_question(town: Town) -> None:
    question = asked(town)
    beginning = a_beginning(question)
    for _ in range(2):
        with town.desk.dina.acts() as dina:
            assert begin_school_support(dina, beginning) == beginning.support_id
    with town.desk.dina.acts() as dina, pytest.raises(Conflict):
        begin_school_support(dina, a_beginning(question))


@pytest.mark.parametrize(
    "change",
    [
        {"agreed": AskersYes("", clock.today(), "aloud")},
        {"agreed": AskersYes("Hilde", clock.today(), " ")},
        {"taken": ("worry", "9.need")},
        {"taken": ()},
    ],
)
def test_needs_the_askers_yes_and_something_that_is_there(town: Town, change: dict[str, object]) -> None:
    question = asked(town)
    with town.desk.dina.acts() as dina, pytest.raises(Invalid):
        begin_school_support(dina, a_beginning(question, **change))
    assert at_the_desk(town, question).state is not QuestionState.CLOSED


def test_stops_at_a_pupil_the_school_told_the_desk_of(town: Town) -> None:
    question = asked(town, "Yassine komt niet meer naar de les en zwijgt.")
    with town.desk.dina.acts() as dina, pytest.raises(Invalid) as refused:
        begin_school_support(dina, a_beginning(question))
    assert "no pupil has a record here" in str(refused.value)


def test_is_not_for_a_question_of_a_person(town: Town) -> None:
    question = asked(town, asker=Asker.FAMILY)
    with town.desk.dina.acts() as dina, pytest.raises(Invalid):
        begin_school_support(dina, a_beginning(question))


def test_is_the_desks_own(town: Town) -> None:
    question = asked(town)
    with town.desk.dina.acts() as dina:
        support = begin_school_support(dina, a_beginning(question))
    with pytest.raises(NotFound):
        seen(town.centre.anna, support)


def test_leaves_no_entry_in_the_log_that_names_both(town: Town) -> None:
    question = asked(town)
    with town.desk.dina.acts() as dina:
        support = begin_school_support(dina, a_beginning(question))
    for entry in Entry.objects.using("owner").filter(dossier_id__in=[question, support]):
        assert entry.subject_id not in {question, support} - {entry.dossier_id}
