"""Opening what came in by the public form as a question of the desk; it keeps its number."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.asked_threads import asked_talk, take_asked
from houvast.access.asked_values import AskedOpening, AskedState, Entrance, From
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk.services.open_question import NewQuestion, open_question
from houvast.desk.values.entrances import Asker, Channel, Danger, Language
from houvast.desk.values.questions import QuestionContent
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message

TRIED = "tried"
ASKERS = {Entrance.FAMILY: Asker.FAMILY, Entrance.YOUNG: Asker.YOUNG_PERSON, Entrance.SCHOOL: Asker.OTHER}
ASK_FROM = {
    From.SCHOOL: Asker.SCHOOL,
    From.CLUB: Asker.CLUB,
    From.SERVICE: Asker.OTHER_SERVICE,
    From.NEIGHBOUR: Asker.NEIGHBOUR,
}


def open_asked(actor: Actor, thread_id: UUID) -> UUID:
    """Makes a question of it and returns its number; a second time does nothing.

    Raises NotFound when it is gone or not for this team, Tampered when it is not what was sealed.
    """
    must(actor, "desk.open_asked")
    talk = asked_talk(actor, thread_id)
    if talk is None:
        raise NotFound(message("This does not exist, or not for you."))
    if talk.state is not AskedState.WAITING:
        return thread_id
    opening = take_asked(actor, thread_id)
    open_question(actor, NewQuestion(thread_id, _card(opening), clock.day_of(talk.at)))
    log.record("desk.open_asked", dossier=thread_id, subject=thread_id)
    return thread_id


def _card(opening: AskedOpening) -> QuestionContent:
    """Returns the call card of what was asked: in the asker's own words; nobody was asked about danger."""
    said = {answer.key.rpartition(".")[2]: answer.words for answer in opening.answers}
    worry = [words for key, words in said.items() if key != TRIED]
    asker = ASK_FROM[opening.asks_from] if opening.asks_from else ASKERS[opening.entrance]
    language = opening.language if opening.language in set(Language) else Language.OTHER
    return QuestionContent(
        asker=asker,
        channel=Channel.FORM,
        worry="\n\n".join(worry) or said.get(TRIED, ""),
        danger=Danger.UNSURE,
        tried=said.get(TRIED, ""),
        way_back="",
        language=Language(language),
    )
