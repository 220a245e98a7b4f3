"""Tells whether a story can have happened: nothing done tomorrow, nothing answered before it was asked.

The shapes in ``stories.py`` keep wrong words out; these rules keep wrong stories out, so that the builder can
play each one through the services without meeting a refusal that was only a slip of the pen.
"""

import re
from collections.abc import Iterator

from houvast.cli.demo.stories import Desk, Guidance, Story
from houvast.cli.demo.values import Client, DeskState, GuidanceState, Kept
from houvast.desk.values.agreements import Answer, Giver, Purpose
from houvast.desk.values.outcomes import KEPT_OPEN, LED_NOWHERE, OF_THEIR_OWN_PAGE, VANISHES_AFTER, Outcome
from houvast.guidance.values.lists import ActionState

REFERRED = (DeskState.REFERRAL_SENT, DeskState.REFERRAL_DECLINED, DeskState.REFERRAL_ACCEPTED)
UNKNOWING = (DeskState.HELP_FOR_ASKER, DeskState.PLAN_TO_TELL)
NO_OUTCOME = (DeskState.FIRST_MINUTE, DeskState.CLARIFYING)
ENDED = (GuidanceState.CLOSED, GuidanceState.NOT_NOW, GuidanceState.HANDED_OVER)
LEVELS = 5
DUE_SOON = range(-7, 1)
OUTCOMES = {
    DeskState.ADVICE_CLOSED: {Outcome.ADVICE, Outcome.SOMETHING_ELSE, *LED_NOWHERE},
    DeskState.HELP_FOR_ASKER: {Outcome.HELP_FOR_ASKER},
    DeskState.PLAN_TO_TELL: {Outcome.PLAN_TO_TELL},
    DeskState.VISIT_PLANNED: {Outcome.VISIT},
}


def problems(story: Story) -> tuple[str, ...]:
    """Returns what cannot be right in a story, one sentence each; empty when it holds together."""
    found = [*_whole(story)]
    if story.desk:
        found += [*_desk_days(story.desk), *_agreements(story.desk)]
    if story.guidance:
        found += [*_guidance_days(story.guidance), *_meetings(story.guidance), *_state(story.guidance)]
        found += [*_plan(story.guidance)]
    return tuple(f"{story.id}: {one}" for one in found)


def _whole(story: Story) -> Iterator[str]:
    desk, guidance = story.desk, story.guidance
    if not desk and not guidance:
        yield "nothing happens in it."
    if not desk or not desk.decision:
        return
    accepted = desk.state is DeskState.REFERRAL_ACCEPTED
    if accepted and (guidance is None or guidance.centre != desk.decision.to):
        yield "a referral was accepted and no guidance follows where it went."
    of_asker = desk.decision.outcome is Outcome.REFERRAL_OF_ASKER
    if of_asker and guidance and guidance.person.client is not Client.FAMILY:
        yield "the asker was handed over, and it is somebody else who is guided."
    if guidance and guidance.opened > (desk.decision.answered or desk.decision.day):
        yield "the trajectory opens before the desk has done its part."
    if guidance and not accepted and guidance.person.client is not Client.FAMILY:
        yield "guidance follows the desk without a referral, and it is not the asker who is guided."


def _plan(guidance: Guidance) -> Iterator[str]:
    """What is planned, done and looked at happens in its order, within the trajectory."""
    plan = guidance.plan
    if plan is None:
        return
    days = [one.day for one in plan.looks] + [one.day for one in plan.talks] + [one.day for one in plan.taps]
    threads = [(one.day, one.steps) for one in plan.hurdles] + [(one.day, one.steps) for one in plan.hopes]
    if any(not 0 <= day <= guidance.opened for day in (*days, *(day for day, _ in threads))):
        yield "something of the plan happens outside the trajectory."
    for day, taken in threads:
        steps = [(step.day, day) for step in taken]
        steps += [(step.done, step.day) for step in taken if step.done is not None]
        if any(then > before for then, before in steps):
            yield f"a step of what began on day {day} comes before what it follows from."
    if any(len(hope.levels) != LEVELS for hope in plan.hopes):
        yield "a goal has five levels."
    if any(looked.day > hope.day for hope in plan.hopes for looked in hope.looked):
        yield "a goal is looked at before it is set."


def _desk_days(desk: Desk) -> Iterator[str]:
    decision = desk.decision
    if (desk.clarification is None) is not (desk.state is DeskState.FIRST_MINUTE):
        yield "clarification is there exactly when the first minute is over."
    if (decision is None) is not (desk.state in NO_OUTCOME):
        yield "a decision is there exactly when the desk is past clarifying."
    days = [desk.call.day, *(one.day for one in desk.agreements)]
    if decision:
        if max(days) < decision.day or min(days) < decision.day:
            yield "the desk decided before it was called or before an agreement was given."
        days += [decision.day, decision.answered or decision.day]
        yield from _decision(desk)
    if any(day < 0 or day > desk.call.day for day in days):
        yield "something at the desk was done in the future, or before the call."


def _decision(desk: Desk) -> Iterator[str]:
    decision = desk.decision
    if not decision:
        return
    if decision.outcome not in OUTCOMES.get(desk.state, OF_THEIR_OWN_PAGE):
        yield "the outcome is not one of its state."
    if bool(decision.to) is not (desk.state in REFERRED):
        yield "a centre is named exactly when there is a referral."
    answered = desk.state in (DeskState.REFERRAL_DECLINED, DeskState.REFERRAL_ACCEPTED)
    if answered is not (decision.answered is not None and bool(decision.answer)):
        yield "a referral has an answer, with its day, exactly when it was answered."
    planned = bool(decision.who) and decision.by is not None and decision.by <= 0
    if planned is not (decision.outcome in KEPT_OPEN):
        yield "who does it, and by which day to come, stands exactly in a plan to tell or a visit."
    vanished = not decision.goes_on and decision.outcome not in {*KEPT_OPEN, *OF_THEIR_OWN_PAGE}
    if (vanished or decision.outcome in LED_NOWHERE) and decision.day >= VANISHES_AFTER.days:
        yield "its words have vanished by today: it led nowhere, or nobody goes on with it."


def _agreements(desk: Desk) -> Iterator[str]:
    yes = {(one.giver, one.purpose) for one in desk.agreements if one.answer is Answer.YES}
    if any(not one.how for one in desk.agreements):
        yield "an agreement says how it was given, or why it was not asked."
    if desk.state in REFERRED and _needed(desk) not in yes:
        yield "it is referred without the agreement of whom it is about."
    if desk.state in UNKNOWING and any(giver is Giver.YOUNG_PERSON for giver, _ in yes):
        yield "the young person agreed to something and is said not to know."


def _needed(desk: Desk) -> tuple[Giver, Purpose]:
    """Whose agreement a referral needs: the young person's, or the asker's own when they are the client."""
    if desk.decision and desk.decision.outcome is Outcome.REFERRAL_OF_ASKER:
        return Giver.ASKER, Purpose.OWN_GUIDANCE
    return Giver.YOUNG_PERSON, Purpose.REFERRAL


def _guidance_days(guidance: Guidance) -> Iterator[str]:
    talk, closing = guidance.first_conversation, guidance.closing
    done = [one.done for one in guidance.actions if one.done is not None]
    held = [one.held for one in guidance.evaluations if one.held is not None]
    past = [*(one.day for one in guidance.notes), *done, *held, *([talk.day] if talk else [])]
    past += [one.day for one in guidance.appointments if one.state is not Kept.PLANNED]
    if any(day < 0 for day in past):
        yield "something in the guidance was done in the future."
    if max(past, default=0) > guidance.opened:
        yield "something in the guidance happened before it opened."
    if closing and guidance.state in ENDED and min(past, default=closing.day) < closing.day:
        yield "something in the guidance happened after it ended."
    noted = [one.day for one in guidance.notes]
    if noted != sorted(noted, reverse=True):
        yield "the notes are not in the order in which they were written."
    if closing and closing.aftercare is not None and closing.aftercare > 0:
        yield "the aftercare lies in the past, and nothing here can say whether it was held."


def _meetings(guidance: Guidance) -> Iterator[str]:
    for one in guidance.appointments:
        if one.state is Kept.PLANNED and one.day > 0:
            yield f"the appointment of day {one.day} is planned in the past."
        if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", one.at):
            yield f"{one.at} is not an hour."
    kept = {one.day for one in guidance.appointments if one.state is Kept.KEPT}
    if guidance.first_conversation and guidance.first_conversation.day not in kept:
        yield "the first conversation was held without an appointment."
    for action in guidance.actions:
        if (action.state is ActionState.DONE) is not (action.done is not None):
            yield "an action is done exactly when it has the day on which it was."


def _state(guidance: Guidance) -> Iterator[str]:
    state, closing = guidance.state, guidance.closing
    waiting = [one.due for one in guidance.evaluations if one.held is None]
    open_actions = [one.due for one in guidance.actions if one.state is ActionState.OPEN]
    late = any(day > 0 for day in (*waiting, *open_actions))
    if late is not (state is GuidanceState.OVERDUE):
        yield "something is late exactly when the state says overdue."
    if any(day in DUE_SOON for day in waiting) is not (state is GuidanceState.EVALUATION_DUE):
        yield "an evaluation falls due within a week exactly when the state says so."
    if (closing is not None) is not (state in (*ENDED, GuidanceState.CLOSING)):
        yield "a closing is there exactly when the trajectory ends or has ended."
    if closing and (closing.day < 0) is not (state is GuidanceState.CLOSING):
        yield "a closing lies ahead exactly when it is being prepared."
    if state in ENDED and (open_actions or waiting):
        yield "it ended with something still open."
    if any(not one.strength or not one.barrier for one in guidance.domains) or not guidance.domains:
        yield "every domain needs a strength and a barrier, and there is at least one domain."
