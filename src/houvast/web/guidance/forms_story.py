"""The forms of the conversation, the look back, closing and coming back, and of answering a referral."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from django import forms
from django.forms.boundfield import BoundField
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.guidance.services.close_trajectory import NewClosing
from houvast.guidance.services.evaluate_trajectory import NewEvaluation
from houvast.guidance.services.hold_conversation import NewConversation
from houvast.guidance.services.reopen_trajectory import Return
from houvast.guidance.values.entries import Closing, Conversation, Evaluation, Topic
from houvast.guidance.values.lists import ClosingReason, FilledIn, Need
from houvast.journeys.accept_referral import Acceptance
from houvast.journeys.decline_referral import Refusal
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import StandInForm, line, taps, words
from houvast.web.guidance.labels import CLOSING_REASONS, FILLED_IN, NEEDS, QUESTIONS, choices


@dataclass(frozen=True)
class TopicFields:
    """One of the six questions with its three fields."""

    need: Need
    label: Promise
    question: Promise
    own: BoundField
    view: BoundField
    difference: BoundField


class HoldConversationForm(WritingForm):
    """Six questions: the person's own words, the worker's view beside them, where the two differ."""

    held_on = forms.DateField(label=_("When did you talk?"), widget=forms.DateInput)
    filled_in = taps(_("Who wrote the words down?"), choices(FILLED_IN), required=True)
    needs_own = words(_("In the person's own words"))
    needs_view = words(_("Your view beside it"), rows=2)
    needs_difference = line(_("Where do you see it differently?"))
    story_own = words(_("In the person's own words"))
    story_view = words(_("Your view beside it"), rows=2)
    story_difference = line(_("Where do you see it differently?"))
    expectations_own = words(_("In the person's own words"))
    expectations_view = words(_("Your view beside it"), rows=2)
    expectations_difference = line(_("Where do you see it differently?"))
    resources_own = words(_("In the person's own words"))
    resources_view = words(_("Your view beside it"), rows=2)
    resources_difference = line(_("Where do you see it differently?"))
    own_view_own = words(_("In the person's own words"))
    own_view_view = words(_("Your view beside it"), rows=2)
    own_view_difference = line(_("Where do you see it differently?"))
    willingness_own = words(_("In the person's own words"))
    willingness_view = words(_("Your view beside it"), rows=2)
    willingness_difference = line(_("Where do you see it differently?"))
    worker_words = frozenset(f"{need.value}_{part}" for need in Need for part in ("view", "difference"))

    def topics(self) -> Iterator[TopicFields]:
        """Yields the six questions with their fields."""
        for need in Need:
            fields = (self[f"{need.value}_{part}"] for part in ("own", "view", "difference"))
            yield TopicFields(need, NEEDS[need], QUESTIONS[need], *fields)

    def new(self, trajectory: UUID) -> NewConversation:
        """Returns the conversation to keep: only what was written."""
        told = self.cleaned_data
        written = (
            Topic(
                need,
                told[f"{need.value}_own"],
                told[f"{need.value}_view"],
                told[f"{need.value}_difference"],
            )
            for need in Need
        )
        topics = tuple(topic for topic in written if topic.own_words or topic.view or topic.difference)
        held = Conversation(told["held_on"], FilledIn(told["filled_in"]), topics)
        return NewConversation(self.submission_id, trajectory, held)


class EvaluateTrajectoryForm(WritingForm):
    """Looks back together."""

    held_on = forms.DateField(label=_("When did you look back?"), widget=forms.DateInput)
    person = words(_("How does the person look back?"), _("Their own words first."), rows=4)
    worker = words(_("How do you look back?"), rows=4)
    next_on = forms.DateField(
        label=_("When do you look back again?"),
        help_text=_("Left empty, it is in three months."),
        widget=forms.DateInput,
        required=False,
    )
    worker_words = frozenset({"worker"})

    def new(self, trajectory: UUID) -> NewEvaluation:
        """Returns the evaluation to keep."""
        told = self.cleaned_data
        held = Evaluation(told["held_on"], told["person"], told["worker"], told["next_on"])
        return NewEvaluation(self.submission_id, trajectory, held)


class CloseTrajectoryForm(WritingForm):
    """Closes a trajectory."""

    reason = taps(
        _("Why does it end?"),
        choices(CLOSING_REASONS),
        _("“No, not now” is as good an end as any. The door stays open."),
        required=True,
    )
    person = words(_("The person's word on it"), rows=4)
    worker = words(_("Your word on it"))
    left_open = words(
        _("What stays open, and who holds it from here?"),
        _("Goals and barriers of the list above: a service, the family, the person, or nobody."),
    )
    aftercare_on = forms.DateField(
        label=_("When will you ask how things are?"),
        help_text=_("Agree on a day for aftercare, if the person wants it."),
        widget=forms.DateInput,
        required=False,
    )
    worker_words = frozenset({"worker", "left_open"})

    def new(self, trajectory: UUID) -> NewClosing:
        """Returns the closing."""
        told = self.cleaned_data
        closing = Closing(
            ClosingReason(told["reason"]),
            told["person"],
            told["worker"],
            told["aftercare_on"],
            told["left_open"],
        )
        return NewClosing(self.submission_id, trajectory, closing)


class ReopenTrajectoryForm(WritingForm):
    """Opens a closed trajectory again."""

    why = words(_("What brings the person back?"), rows=4)
    worker_words = frozenset({"why"})

    def new(self, trajectory: UUID) -> Return:
        """Returns the return."""
        return Return(self.submission_id, trajectory, self.cleaned_data["why"])


class AcceptReferralForm(StandInForm):
    """Accepts a referral."""

    word = words(
        _("A word to the sender"),
        _("They read it beside “accepted”. Leave out what you know of the person."),
        rows=2,
    )
    field_order = ("stand_in", "stand_in_told", "word")
    worker_words = frozenset({"word"})

    def acceptance(self, referral: UUID) -> Acceptance:
        """Returns how the referral is accepted."""
        told = self.cleaned_data
        return Acceptance(referral, self.submission_id, told["stand_in"], told["stand_in_told"], told["word"])


class DeclineReferralForm(WritingForm):
    """Declines a referral."""

    reason = words(
        _("Why can you not take this on?"),
        _("The sender reads it and must be able to go on with it."),
        required=True,
    )
    worker_words = frozenset({"reason"})

    def refusal(self, referral: UUID) -> Refusal:
        """Returns how the referral is declined."""
        return Refusal(referral, self.cleaned_data["reason"])
