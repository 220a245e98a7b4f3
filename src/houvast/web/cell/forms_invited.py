"""The forms of an invited organisation: an answer, who goes, a private preparation, how long it is kept."""

from collections.abc import Iterable
from uuid import UUID

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from houvast.cell.services.answer_invitation import Answering
from houvast.cell.services.decide_own_period import Decided
from houvast.cell.services.name_participant import Naming
from houvast.cell.values.participations import Preparation, Prepared
from houvast.legal.values import Unit
from houvast.web.cell.labels_invited import COMES, PREPARED, UNITS, YES_NO
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps, words
from houvast.web.guidance.labels import choices

STAYS = _("It stays in your own service. The mayor only learns that you do not come.")


class AnswerInvitationForm(WritingForm):
    """Comes or does not come; without the person in care it is answered already."""

    worker_words = frozenset({"reasons"})
    in_care = taps(
        _("Is this person in your service's care now?"),
        YES_NO,
        _("Whoever does not have the person in care declines, and keeps nothing of the invitation."),
        required=True,
    )
    comes = taps(_("Does your service come?"), COMES, _("Only if the person is in your care now."))
    who = line(_("Who comes?"), _("If you want to say it already: a name or a function."))
    reasons = words(_("Why do you not come?"), STAYS)

    def clean(self) -> dict[str, object]:
        """Asks whether the service comes, where that is still open."""
        told = super().clean() or {}
        if told.get("in_care") == "yes" and not told.get("comes"):
            self.add_error("comes", gettext("Say whether your service comes."))
        return told

    def answering(self, handover_id: UUID) -> Answering:
        """Returns the answer."""
        told = self.cleaned_data
        return Answering(
            handover_id,
            self.submission_id,
            told["in_care"] == "yes",
            told["comes"] == "yes",
            told["who"],
            told["reasons"],
        )


class NameParticipantForm(WritingForm):
    """Who goes."""

    who = forms.TypedChoiceField(label=_("Who goes?"), coerce=UUID)
    is_stand_in = forms.BooleanField(label=_("As a stand-in, if the other cannot go"), required=False)

    def offer(self, people: Iterable[tuple[UUID, str]]) -> None:
        """Sets who can be named."""
        field = self.fields["who"]
        assert isinstance(field, forms.TypedChoiceField)  # noqa: S101 -- declared above
        field.choices = [("", _("Choose a colleague")), *((str(user), name) for user, name in people)]

    def naming(self, participation_id: UUID) -> Naming:
        """Returns who is named."""
        return Naming(participation_id, self.cleaned_data["who"], self.cleaned_data["is_stand_in"])


class PrepareMeetingForm(WritingForm):
    """A private preparation; the advice is a superior's."""

    worker_words = frozenset({"may_share", "keeps_back", "why_not", "frame", "advice"})
    may_share = words(
        _("What may you share?"), _("Only what is needed for this item, and no more than that."), rows=5
    )
    keeps_back = words(_("What do you keep to yourself?"), _("It is on no sheet and in no extract."), rows=4)
    told = taps(_("Does the person know of the meeting?"), choices(PREPARED), required=True)
    with_person = taps(_("Did you prepare it with the person?"), choices(PREPARED), required=True)
    why_not = words(_("If not: why?"), rows=2)
    frame = words(
        _("What else do you say about your legal frame, at the start?"),
        _("Duties to report included. The articles are on the sheet already."),
    )
    advice = words(_("The superior's advice"), _("Who goes reads it; it is on no sheet."))

    def offer(self, *, is_superior: bool) -> None:
        """Leaves the advice to superiors."""
        if not is_superior:
            del self.fields["advice"]

    def preparation(self) -> Preparation:
        """Returns what was prepared."""
        told = self.cleaned_data
        return Preparation(
            told["may_share"],
            told["keeps_back"],
            Prepared(told["told"]),
            Prepared(told["with_person"]),
            told["why_not"],
            told["frame"],
        )

    @property
    def advice_given(self) -> str | None:
        """The advice, None where it was not asked."""
        return self.cleaned_data.get("advice")


class NoteLastDiscussionForm(WritingForm):
    """The day of the last discussion."""

    on = forms.DateField(label=_("On which day was it last discussed?"), widget=forms.DateInput)


class DecideOwnPeriodForm(WritingForm):
    """How long the service keeps it, by its own decision."""

    amount = forms.IntegerField(label=_("How long after the last discussion?"), min_value=1, max_value=1827)
    unit = forms.ChoiceField(label=_("Counted in"), choices=choices(UNITS))
    source = line(
        _("Where was this decided?"), _("The paper and its day, as others can find it."), required=True
    )

    def decided(self) -> Decided:
        """Returns the decision."""
        told = self.cleaned_data
        return Decided(told["amount"], Unit(told["unit"]), told["source"])


def preparation_start(preparation: Preparation, advice: str) -> dict[str, object]:
    """Returns how the page of a preparation begins."""
    return {
        "may_share": preparation.may_share,
        "keeps_back": preparation.keeps_back,
        "told": preparation.told.value,
        "with_person": preparation.with_person.value,
        "why_not": preparation.why_not,
        "frame": preparation.frame,
        "advice": advice,
    }
