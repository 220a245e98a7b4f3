"""Taking what a school wrote on its page into the trajectory, once a worker read it for pupils."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.fill_pages import end_fill_page, take_answers
from houvast.access.fill_values import FillAnswers, FillState
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel import clock, ids
from houvast.schools.services._pupils import refuse_pupils
from houvast.schools.services._supports import add_step, content_of, settle_days, take_open_support
from houvast.schools.values.school_pages import evaluation_of, word_of


def adopt_school_page(actor: Actor, support_id: UUID, page_id: UUID, *, looked: bool = False) -> None:
    """Adds the answers as steps and ends the page.

    Raises NotFound, Conflict when closed or dealt with, Invalid where a pupil stands in what was written:
    then the page is set aside, and the school is asked again.
    """
    must(actor, "schools.adopt_school_page")
    support = take_open_support(support_id)
    asked, answers = take_answers(actor, support.dossier_id, page_id)
    words = _words(answers)
    known = (*content_of(actor, support).known_names, asked.greeting)
    refuse_pupils(actor, words.values(), known, looked=looked)
    today = clock.today()
    for said in (evaluation_of(words, today), word_of(words, asked.greeting, today)):
        if said is not None:
            add_step(actor, support, ids.new_id(), said)
    end_fill_page(support.dossier_id, page_id, FillState.TAKEN)
    settle_days(actor, support)
    log.record("schools.adopt_school_page", dossier=support.dossier_id)


def _words(answers: FillAnswers) -> dict[str, str]:
    return {answer.key: answer.words for answer in answers.answers}
