"""Opening a question: the call card of the first minute, held by the desk's team, anonymous by default."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import IntegrityError

from houvast.access.actor import Actor
from houvast.access.finding import set_state
from houvast.access.functions import FunctionFacts
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.services.open_dossier import NewDossier, OpenedDossier, open_dossier
from houvast.access.values import Track
from houvast.access.writing import was_written
from houvast.audit import log
from houvast.desk.figures import count_asked
from houvast.desk.finding import answer_day, desk_team
from houvast.desk.models.question import Question
from houvast.desk.values.questions import QuestionContent
from houvast.desk.values.states import QuestionState
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

GROUND = "desk.own_task"


@dataclass(frozen=True)
class NewQuestion:
    """A call card to save; ``question_id`` comes with the form, so that a double click saves it once.

    ``asked_on`` is the day it was asked, when that was before it came to the desk: the clock runs from there.
    """

    question_id: UUID
    content: QuestionContent
    asked_on: date | None = None


def open_question(actor: Actor, new: NewQuestion) -> UUID:
    """Saves a call card as a new question; returns its id.

    Raises Invalid without a word about the worry, Conflict when its number was used for other words.
    """
    must(actor, "desk.open_question")
    if not new.content.worry.strip():
        raise Invalid(message("Please write in a few words what worries the one who asks."))
    # Its dossier is opened in the same act, so what a second click would find is looked for before.
    if was_written(actor, Question, new.question_id, QuestionContent, new.content):
        return new.question_id
    team = desk_team(actor)
    opened = _open(actor, team, new.question_id)
    if opened is None:
        return new.question_id
    row = Question(id=new.question_id, dossier_id=opened.id, compartment_id=opened.compartment_id)
    seal_content(actor, row, new.content)
    row.save(force_insert=True)
    set_state(opened.id, QuestionState.OPEN, _answer_day(team.controller_id, new))
    count_asked(actor, team.controller_id, new.content)
    log.record("desk.open_question", dossier=opened.id)
    return new.question_id


def _answer_day(controller_id: UUID, new: NewQuestion) -> date:
    return answer_day(controller_id, new.content.asker, new.asked_on or clock.today())


def _open(actor: Actor, team: FunctionFacts, question_id: UUID) -> OpenedDossier | None:
    """Opens the question's dossier for the desk's team; nothing when a click at the same moment was first.

    What that click gave begins after this transaction did, so its row cannot be seen from here: the form's
    number alone says that it is the same. Of a number that is somebody else's the page will say "not there".
    """
    new = NewDossier(team.controller_id, Track.DESK, GROUND, team.id, dossier_id=question_id)
    try:
        return open_dossier(actor, new)
    except IntegrityError:
        return None
