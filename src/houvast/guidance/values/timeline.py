"""The timeline of a trajectory: one sealed content for entries of every kind.

All kinds share one table and one content, so that a copy of the database does not even tell how many
conversations were held or which domains were spoken of.
"""

from dataclasses import dataclass
from typing import Final, TypeAlias
from uuid import UUID

from houvast.guidance.values.agreements import (
    FrameStated,
    Limit,
    LimitEnd,
    PurposeAnswer,
    Withdrawal,
    Withheld,
    WithheldEnd,
)
from houvast.guidance.values.entries import (
    Action,
    Closing,
    Contact,
    Conversation,
    DomainView,
    Evaluation,
    Note,
    Opening,
    Outcome,
    ReferralTaken,
    Reopening,
)
from houvast.guidance.values.feedback import SessionFeedback
from houvast.guidance.values.goals import Goal, GoalChange, GoalEnd, GoalMoment
from houvast.guidance.values.lists import EntryKind
from houvast.guidance.values.papers import Letter, LetterStep, Touch
from houvast.guidance.values.plan import AgreedPlan, Barrier, BarrierChange, BarrierEnd, Step, StepDone
from houvast.guidance.values.story import (
    Ally,
    Ideals,
    LifeEvent,
    LifeEventRemoved,
    OwnProject,
    ProjectEnd,
    ProjectNews,
    Rulers,
)
from houvast.vault.content import Fields, content, upcast

Body: TypeAlias = (
    Opening
    | ReferralTaken
    | Conversation
    | DomainView
    | Note
    | Action
    | Outcome
    | Evaluation
    | Closing
    | Reopening
    | Contact
    | Touch
    | Letter
    | LetterStep
    | Ideals
    | Ally
    | OwnProject
    | ProjectNews
    | ProjectEnd
    | Rulers
    | LifeEvent
    | LifeEventRemoved
    | Limit
    | LimitEnd
    | FrameStated
    | PurposeAnswer
    | Withdrawal
    | Withheld
    | WithheldEnd
    | Barrier
    | BarrierChange
    | BarrierEnd
    | Step
    | StepDone
    | Goal
    | GoalMoment
    | GoalChange
    | GoalEnd
    | AgreedPlan
    | SessionFeedback
)


_WRITER: Final = ("writer_id", "writer")

KINDS: Final[dict[type, EntryKind]] = {
    Opening: EntryKind.OPENING,
    ReferralTaken: EntryKind.REFERRAL,
    Conversation: EntryKind.CONVERSATION,
    DomainView: EntryKind.DOMAIN,
    Note: EntryKind.NOTE,
    Action: EntryKind.ACTION,
    Outcome: EntryKind.OUTCOME,
    Evaluation: EntryKind.EVALUATION,
    Closing: EntryKind.CLOSING,
    Reopening: EntryKind.REOPENING,
    Contact: EntryKind.CONTACT,
    Touch: EntryKind.TOUCH,
    Letter: EntryKind.LETTER,
    LetterStep: EntryKind.LETTER_STEP,
    Ideals: EntryKind.IDEALS,
    Ally: EntryKind.ALLY,
    OwnProject: EntryKind.PROJECT,
    ProjectNews: EntryKind.PROJECT_NEWS,
    ProjectEnd: EntryKind.PROJECT_END,
    Rulers: EntryKind.RULERS,
    LifeEvent: EntryKind.LIFE_EVENT,
    LifeEventRemoved: EntryKind.LIFE_EVENT_REMOVED,
    Limit: EntryKind.LIMIT,
    LimitEnd: EntryKind.LIMIT_END,
    FrameStated: EntryKind.FRAME,
    PurposeAnswer: EntryKind.ANSWER,
    Withdrawal: EntryKind.WITHDRAWAL,
    Withheld: EntryKind.WITHHELD,
    WithheldEnd: EntryKind.WITHHELD_END,
    Barrier: EntryKind.BARRIER,
    BarrierChange: EntryKind.BARRIER_CHANGE,
    BarrierEnd: EntryKind.BARRIER_END,
    Step: EntryKind.STEP,
    StepDone: EntryKind.STEP_DONE,
    Goal: EntryKind.GOAL,
    GoalMoment: EntryKind.GOAL_MOMENT,
    GoalChange: EntryKind.GOAL_CHANGE,
    GoalEnd: EntryKind.GOAL_END,
    AgreedPlan: EntryKind.PLAN,
    SessionFeedback: EntryKind.FEEDBACK,
}


@content("guidance.entry", version=2)
@dataclass(frozen=True)
class EntryContent:
    """One entry: who wrote it (the name as it was then), and the one thing it holds."""

    writer_id: UUID
    writer: str
    body: Body

    @property
    def kind(self) -> EntryKind:
        """Which of the things an entry can be this one is."""
        return KINDS[type(self.body)]


@upcast("guidance.entry", 1)
def _with_one_body(values: Fields) -> Fields:
    """At first an entry had a field for each kind, all but one of them empty."""
    held = (value for name, value in values.items() if name not in _WRITER and value is not None)
    return {**{name: values[name] for name in _WRITER}, "body": next(held, None)}
