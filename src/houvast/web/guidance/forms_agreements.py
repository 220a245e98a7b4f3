"""The forms of what is agreed: the frame, limits, answers per purpose, what somebody may not learn."""

from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.access.values import Hat
from houvast.guidance.services.agree_limit import NewLimit
from houvast.guidance.services.end_withholding import WithholdingEnd
from houvast.guidance.services.lift_limit import LimitLift
from houvast.guidance.services.record_answer import NewAnswer
from houvast.guidance.services.state_frame import NewFrame
from houvast.guidance.services.withdraw_agreement import NewWithdrawal
from houvast.guidance.services.withhold_from import NewWithholding
from houvast.guidance.values.agreements import (
    Answer,
    Binds,
    FrameStated,
    Given,
    Giver,
    Limit,
    Purpose,
    PurposeAnswer,
    Withheld,
)
from houvast.guidance.values.lists import Frame
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps, words
from houvast.web.guidance.labels import FRAMES, choices
from houvast.web.guidance.labels_story import ANSWERS, BINDS, GIVEN, GIVERS, PURPOSES


class StateFrameForm(WritingForm):
    """States the frame of the talks."""

    frame = taps(_("In which frame do you talk?"), choices(FRAMES), required=True)
    set_by = line(_("Who urges it, or which court set the condition?"))
    stated_on = forms.DateField(label=_("When was it said?"), widget=forms.DateInput)
    said = words(_("What exactly was said about it?"), _("Say it aloud, and write what you said."), rows=4)
    more_goes_out = words(
        _("What else goes out, agreed with the person?"),
        _("Under a judge's condition only attendance goes out, unless you agree on more together."),
        rows=2,
    )
    two_hats_told = forms.BooleanField(
        label=_("I said that I also do work of the cell"),
        help_text=_("Who talks with you should know it before they tell you anything."),
        required=False,
    )
    worker_words = frozenset({"said", "more_goes_out"})

    def ask_hats(self, hat: Hat) -> "StateFrameForm":
        """Leaves the box only for whoever has two hats."""
        if hat is Hat.NONE:
            del self.fields["two_hats_told"]
        return self

    def new(self, trajectory: UUID) -> NewFrame:
        """Returns the frame."""
        told = self.cleaned_data
        stated = FrameStated(
            Frame(told["frame"]),
            told["stated_on"],
            told["said"],
            told["set_by"],
            told["more_goes_out"],
            two_hats_told=told.get("two_hats_told", False),
        )
        return NewFrame(self.submission_id, trajectory, stated)


class AgreeLimitForm(WritingForm):
    """Agrees a limit."""

    what = words(_("What is the limit?"), _("In words everybody understands."), rows=2, required=True)
    binds = taps(
        _("Whom does it bind?"),
        choices(BINDS),
        _("Limits are mutual: write down as well what you and the house will not do."),
        required=True,
    )
    why = words(_("Why?"), rows=2)
    agreed_with = line(
        _("Agreed with whom?"), _("By role: “the young person, mother, coach”."), required=True
    )
    agreed_on = forms.DateField(label=_("When was it agreed?"), widget=forms.DateInput)
    what_if = words(_("What happens if somebody crosses it?"), rows=2)
    worker_words = frozenset({"what", "why", "what_if"})

    def new(self, trajectory: UUID) -> NewLimit:
        """Returns the limit."""
        told = self.cleaned_data
        limit = Limit(
            told["what"],
            told["why"],
            Binds(told["binds"]),
            told["agreed_with"],
            told["what_if"],
            told["agreed_on"],
        )
        return NewLimit(self.submission_id, trajectory, limit)


class LiftLimitForm(WritingForm):
    """Lifts a limit."""

    why = words(_("Why is it no longer needed?"))
    worker_words = frozenset({"why"})

    def new(self, trajectory: UUID, limit: UUID) -> LimitLift:
        """Returns the lifting."""
        return LimitLift(self.submission_id, trajectory, limit, self.cleaned_data["why"])


class RecordAnswerForm(WritingForm):
    """Records one giver's answer for one purpose."""

    purpose = forms.ChoiceField(label=_("Agreement with what?"), choices=choices(PURPOSES, _("Choose")))
    purpose_words = line(_("Which service, or what exactly?"))
    giver = taps(_("Who answered?"), choices(GIVERS), required=True)
    giver_words = line(_("Who exactly?"), _("A role is enough: “mother”, “foster father”."))
    answer = taps(_("What is the answer?"), choices(ANSWERS), required=True)
    why = words(
        _("Why, in their words?"),
        _("When nobody was asked: why not. Whoever reads this later must understand it."),
        rows=2,
    )
    given = taps(_("How was it given?"), choices(GIVEN))
    answered_on = forms.DateField(label=_("On which day?"), widget=forms.DateInput)
    until = forms.DateField(
        label=_("Until which day does it count?"),
        help_text=_("Left empty, it counts until it is taken back."),
        widget=forms.DateInput,
        required=False,
    )

    def new(self, trajectory: UUID) -> NewAnswer:
        """Returns the answer."""
        told = self.cleaned_data
        answer = PurposeAnswer(
            Purpose(told["purpose"]),
            told["purpose_words"],
            Giver(told["giver"]),
            told["giver_words"],
            Answer(told["answer"]),
            told["why"],
            Given(told["given"]) if told["given"] else None,
            told["answered_on"],
            told["until"],
        )
        return NewAnswer(self.submission_id, trajectory, answer)


class WithdrawAgreementForm(WritingForm):
    """Takes a yes back."""

    withdrawn_on = forms.DateField(label=_("On which day?"), widget=forms.DateInput)
    why = words(_("What did they say about it?"), _("Nobody needs a reason to take a yes back."))

    def new(self, trajectory: UUID, answer: UUID) -> NewWithdrawal:
        """Returns the withdrawal."""
        told = self.cleaned_data
        return NewWithdrawal(self.submission_id, trajectory, answer, told["withdrawn_on"], told["why"])


class WithholdFromForm(WritingForm):
    """Notes what somebody may not learn."""

    from_whom = line(_("Who may not learn it?"), _("By role: “father”, “the school”."), required=True)
    what = words(_("What may they not learn?"), rows=2, required=True)
    why = words(_("Why not?"), rows=2)
    worker_words = frozenset({"what", "why"})

    def new(self, trajectory: UUID) -> NewWithholding:
        """Returns what to withhold."""
        told = self.cleaned_data
        withheld = Withheld(told["from_whom"], told["what"], told["why"])
        return NewWithholding(self.submission_id, trajectory, withheld)


class EndWithholdingForm(WritingForm):
    """Ends a withholding."""

    why = words(_("What does the person say about it?"), rows=2)

    def new(self, trajectory: UUID, withheld: UUID) -> WithholdingEnd:
        """Returns the end."""
        return WithholdingEnd(self.submission_id, trajectory, withheld, self.cleaned_data["why"])
