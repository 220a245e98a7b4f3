"""Opening a question: the call card of the first minute, held by the desk's team, anonymous by default."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import set_state
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.services.open_dossier import NewDossier, open_dossier
from houvast.access.values import Track
from houvast.audit import log
from houvast.desk.finding import desk_team
from houvast.desk.models.question import Question
from houvast.desk.values import QuestionContent, QuestionState
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.kernel.working_days import add_working_days

ANSWER_WITHIN = 2
GROUND = "desk.own_task"


@dataclass(frozen=True)
class NewQuestion:
    """A call card to save; ``question_id`` comes with the form, so that a double click saves it once."""

    question_id: UUID
    content: QuestionContent


def open_question(actor: Actor, new: NewQuestion) -> UUID:
    """Saves a call card as a new question; returns its id. Raises Invalid without a word about the worry."""
    must(actor, "desk.open_question")
    if not new.content.worry.strip():
        raise Invalid(message("Please write in a few words what worries the one who asks."))
    if Question.objects.filter(id=new.question_id).exists():
        return new.question_id
    team = desk_team(actor)
    opened = open_dossier(
        actor, NewDossier(team.controller_id, Track.DESK, GROUND, team.id, dossier_id=new.question_id)
    )
    row = Question(id=new.question_id, dossier_id=opened.id, compartment_id=opened.compartment_id)
    seal_content(actor, row, new.content)
    row.save(force_insert=True)
    set_state(opened.id, QuestionState.OPEN, add_working_days(clock.today(), ANSWER_WITHIN))
    log.record("desk.open_question", dossier=opened.id)
    return new.question_id
