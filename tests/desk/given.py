"""What the desk's tests start from."""

from dataclasses import replace
from uuid import UUID

from django.apps import apps
from django.db import connections

from houvast.desk.services.clarify_question import clarify_question
from houvast.desk.services.decide_outcome import decide_outcome
from houvast.desk.services.open_question import NewQuestion, open_question
from houvast.desk.services.record_agreement import record_agreement
from houvast.desk.services.tell_asker import tell_asker
from houvast.desk.values.agreements import AgreementContent, Answer, Giver, Purpose
from houvast.desk.values.entrances import Asker, Channel, Danger
from houvast.desk.values.outcomes import Outcome, OutcomeContent
from houvast.desk.values.questions import ClarificationContent, Conflict, QuestionContent
from houvast.desk.values.telling import ToldContent
from houvast.kernel.clock import today
from houvast.kernel.ids import new_id
from world import Town


def a_card(worry: str = "He no longer comes to football.") -> QuestionContent:
    """A call card of a school."""
    return QuestionContent(Asker.SCHOOL, Channel.PHONE, worry, Danger.NO, "Talked with him once.", "")


def a_talk(need: str = "Looks for somebody to talk to.") -> ClarificationContent:
    """A round of clarifying with one answer."""
    return ClarificationContent(need, "", "", "", "", "", "")


def a_conflict() -> ClarificationContent:
    """A round in which it was said in private what stands between caller and person."""
    return replace(
        a_talk("That somebody does something about her."),
        tie="Her former husband.",
        conflicts=(Conflict.SEPARATION, Conflict.CUSTODY),
        conflict_words="A hearing in two weeks.",
    )


def ended(town: Town, outcome: Outcome = Outcome.NOT_GROUNDED, *, goes_on: bool = False) -> UUID:
    """Opens a question as Dina, and closes it with this outcome."""
    question = open_at(town, a_card())
    with town.desk.dina.acts() as dina:
        said = OutcomeContent(outcome, "Nothing here that we should follow.", goes_on=goes_on)
        decide_outcome(dina, question, new_id(), said)
    return question


def open_at(town: Town, card: QuestionContent) -> UUID:
    """Opens a question as Dina of the desk."""
    with town.desk.dina.acts() as dina:
        return open_question(dina, NewQuestion(new_id(), card))


def agreed(giver: Giver = Giver.YOUNG_PERSON, answer: Answer = Answer.YES) -> AgreementContent:
    """An agreement to be referred."""
    return AgreementContent(giver, Purpose.REFERRAL, answer, today(), "Said so on the phone.")


def full(town: Town, outcome: Outcome = Outcome.ANOTHER_CONFLICT) -> UUID:
    """A closed question with one of everything."""
    question = open_at(town, a_card())
    with town.desk.dina.acts() as dina:
        clarify_question(dina, question, new_id(), a_conflict())
        tell_asker(dina, question, new_id(), ToldContent((), "The number of the mediation."))
        record_agreement(dina, question, new_id(), agreed())
        decide_outcome(dina, question, new_id(), OutcomeContent(outcome, "Between the two of them."))
    return question


def rows_left(question: UUID) -> dict[str, int]:
    """Counts what is left of a dossier, in every table of the desk that has a place for it."""
    tables = [model._meta.db_table for model in apps.get_app_config("desk").get_models()]  # noqa: SLF001
    left = {}
    with connections["owner"].cursor() as cursor:
        for table in [*tables, "keys.wrap"]:
            schema, _, name = table.replace('"', "").partition(".")
            cursor.execute(
                "SELECT count(*) FROM information_schema.columns"
                " WHERE table_schema = %s AND table_name = %s AND column_name = 'dossier_id'",
                [schema, name],
            )
            if cursor.fetchone() == (1,):
                cursor.execute(f"SELECT count(*) FROM {table} WHERE dossier_id = %s", [question])  # noqa: S608
                left[f"{schema}.{name}"] = int(cursor.fetchone()[0])
    return {table: count for table, count in left.items() if count}


def state_of(question: UUID) -> tuple[object, ...]:
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT state, due_on FROM access.dossier WHERE id = %s", [question])
        return tuple(cursor.fetchone())
