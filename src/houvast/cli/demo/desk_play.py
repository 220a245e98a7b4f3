"""Plays what happened at the desk: the call card, the talk, the agreements, and how the question went on."""

from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.cli.demo.calendar import Pace
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.stage import Stage
from houvast.cli.demo.stories import Decision, Desk, Guidance, Story, Told
from houvast.cli.demo.values import DeskState, Language
from houvast.desk.selectors.show_question import show_question
from houvast.desk.selectors.show_suggestions import show_suggestions
from houvast.desk.services.clarify_question import clarify_question
from houvast.desk.services.decide_outcome import decide_outcome
from houvast.desk.services.open_question import NewQuestion, open_question
from houvast.desk.services.record_agreement import record_agreement
from houvast.desk.services.tell_asker import tell_asker
from houvast.desk.values.agreements import AgreementContent, Answer, Giver, Purpose
from houvast.desk.values.outcomes import Outcome, OutcomeContent
from houvast.desk.values.questions import ClarificationContent, OwnAnswer, QuestionContent
from houvast.desk.values.telling import ToldContent, ToldLine
from houvast.journeys.accept_referral import Acceptance, accept_referral
from houvast.journeys.decline_referral import Refusal, decline_referral
from houvast.journeys.refer_asker import NewAskerReferral, refer_asker
from houvast.journeys.refer_to_guidance import NewReferral, refer_to_guidance
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotFound

SAYS_YES = {
    Language.NL: {
        Giver.ASKER: "Wie de vraag stelde, zegt ja",
        Giver.YOUNG_PERSON: "De persoon zelf zegt ja",
        Giver.PARENT: "Een ouder zegt ja",
    },
    Language.FR: {
        Giver.ASKER: "La personne qui demande dit oui",
        Giver.YOUNG_PERSON: "La personne concernée dit oui",
        Giver.PARENT: "Un parent dit oui",
    },
}


@dataclass(frozen=True)
class DeskPlay:
    """One story's part at the desk."""

    story: Story
    desk: Desk
    ledger: Ledger
    pace: Pace

    def row(self, *parts: object) -> UUID:
        """Returns the id of a row of this story."""
        return self.ledger.row(self.story.id, "desk", *parts)


def play_desk(stage: Stage, play: DeskPlay) -> None:
    """Plays the desk's part up to and including the answer to a referral."""
    decision = play.desk.decision
    with stage.acts(play.desk.worker) as worker:
        if not _is_played(worker, play):
            _take_call(worker, play)
            if decision is not None:
                with clock.frozen_at(play.pace.at(decision.day)):
                    _decide(worker, play, decision)
    if decision is None or not decision.to:
        return
    if play.desk.state is DeskState.REFERRAL_ACCEPTED and play.story.guidance:
        _accept(stage, play, decision, play.story.guidance)
    if play.desk.state is DeskState.REFERRAL_DECLINED:
        _decline(stage, play, decision)


def _is_played(worker: Actor, play: DeskPlay) -> bool:
    """Whether an interrupted try got so far: the desk's part is one transaction."""
    try:
        return bool(show_question(worker, play.row("question")))
    except NotFound:
        return False


def _take_call(worker: Actor, play: DeskPlay) -> None:
    call, talk = play.desk.call, play.desk.clarification
    with clock.frozen_at(play.pace.at(call.day)):
        card = QuestionContent(
            call.asker,
            call.channel,
            call.worry,
            call.danger,
            call.tried,
            call.way_back,
            call.theme,
            call.language,
            tuple(OwnAnswer(one.question, one.answer) for one in call.own),
        )
        question = open_question(worker, NewQuestion(play.row("question"), card))
    if talk is not None:
        with clock.frozen_at(play.pace.at(call.day)):
            clarify_question(worker, question, play.row("talk"), ClarificationContent(**vars(talk)))
    if play.desk.told is not None:
        with clock.frozen_at(play.pace.at(call.day)):
            tell_asker(worker, question, play.row("told"), _told(worker, play, play.desk.told))
    for number, one in enumerate(sorted(play.desk.agreements, key=lambda each: -each.day)):
        with clock.frozen_at(play.pace.at(one.day)):
            given = AgreementContent(one.giver, one.purpose, one.answer, clock.today(), one.how)
            record_agreement(worker, question, play.row("agreement", number), given)


def _told(worker: Actor, play: DeskPlay, told: Told) -> ToldContent:
    """What was told, as the page suggests it in the story's language."""
    suggested = show_suggestions(worker, play.row("question"), play.story.language)
    lines = {line.key: line for line in suggested.lines}
    return ToldContent(
        tuple(
            ToldLine(
                key, lines[key].way, lines[key].words, "; ".join(one.label for one in lines[key].grounds)
            )
            for key in told.lines
        ),
        told.words,
    )


def _decide(worker: Actor, play: DeskPlay, decision: Decision) -> None:
    if decision.outcome is Outcome.REFERRAL:
        refer_to_guidance(worker, _referral(play, decision))
        return
    if decision.outcome is Outcome.REFERRAL_OF_ASKER:
        refer_asker(worker, _asker_referral(play, decision))
        return
    by = None if decision.by is None else play.pace.calendar.due(decision.by)
    said = OutcomeContent(
        decision.outcome, decision.words, decision.who, by, decision.next_step, decision.goes_on
    )
    decide_outcome(worker, play.row("question"), play.row("decision"), said)


def _referral(play: DeskPlay, decision: Decision) -> NewReferral:
    talk, guidance = play.desk.clarification, play.story.guidance
    return NewReferral(
        referral_id=play.row("referral"),
        question_id=play.row("question"),
        inbox_id=play.ledger.inboxes[decision.to],
        preview=talk.need if talk else play.desk.call.worry,
        agreed=_agreed(play),
        person_name=guidance.person.name if guidance else "",
        person_contact="",
        note=decision.words,
    )


def _asker_referral(play: DeskPlay, decision: Decision) -> NewAskerReferral:
    """What the asker tells of themselves: the need they named, and the decision's words, which are theirs."""
    talk, guidance = play.desk.clarification, play.story.guidance
    return NewAskerReferral(
        referral_id=play.row("referral"),
        question_id=play.row("question"),
        inbox_id=play.ledger.inboxes[decision.to],
        preview=talk.need if talk else "",
        own_words=decision.words,
        agreed=_agreed(play, Purpose.OWN_GUIDANCE),
        name=guidance.person.name if guidance else "",
        contact=play.desk.call.way_back,
    )


def _agreed(play: DeskPlay, purpose: Purpose = Purpose.REFERRAL) -> str:
    says = SAYS_YES[play.story.language]
    given = (
        f"{says[one.giver]} ({one.how})."
        for one in play.desk.agreements
        if one.purpose is purpose and one.answer is Answer.YES
    )
    return " ".join(given)


def _accept(stage: Stage, play: DeskPlay, decision: Decision, guidance: Guidance) -> None:
    with stage.acts(guidance.holder) as holder, clock.frozen_at(play.pace.at(decision.answered or 0)):
        accept_referral(
            holder,
            Acceptance(
                handover_id=play.row("referral"),
                trajectory_id=play.ledger.row(play.story.id, "trajectory"),
                stand_in_id=play.ledger.people[guidance.stand_in],
                stand_in_told=True,
                word=decision.answer,
            ),
        )


def _decline(stage: Stage, play: DeskPlay, decision: Decision) -> None:
    with (
        stage.acts(DECLINES[decision.to]) as receiver,
        clock.frozen_at(play.pace.at(decision.answered or 0)),
        suppress(Conflict),  # an interrupted try answered it
    ):
        decline_referral(receiver, Refusal(play.row("referral"), decision.answer))


DECLINES = {"wederoever": "dounia", "contre_rive": "bienvenu"}
"""Who answers for a centre when a referral finds no holder there."""
