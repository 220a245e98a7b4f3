"""The forms of a referral's life: composed, agreed to, stopped, met, answered by telephone."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.access.referral_values import Hears, HowItWent, ItemKind, ReferralItem
from houvast.desk.services.compose_referral import NewServiceReferral
from houvast.desk.services.plan_meeting import NewMeeting
from houvast.desk.services.record_reply import NewReply
from houvast.desk.values.referrals import MeetingWay, ReferralContent, StepKind, Way, Whose
from houvast.kernel import clock
from houvast.web.desk.labels import choices
from houvast.web.desk.labels_referrals import (
    LANGUAGES,
    MEETINGS,
    OFFERED_WAYS,
    STEPS,
    WHOSE,
)
from houvast.web.drafts.writing import WritingForm
from houvast.web.receive.labels import HEARS, WENT


class ComposeReferralForm(WritingForm):
    """What goes along, item by item; what is left empty does not go along."""

    whose = forms.ChoiceField(
        label=_("Who is referred?"),
        help_text=_("It waits for the agreement of this person, and of nobody else."),
        choices=choices(WHOSE),
        widget=forms.RadioSelect,
    )
    receiver = forms.CharField(label=_("To which service?"), max_length=200)
    service_id = forms.UUIDField(required=False, widget=forms.HiddenInput)
    reach = forms.CharField(
        label=_("How does the desk reach that service?"),
        help_text=_("A telephone number or a counter. It stays at the desk."),
        required=False,
        max_length=300,
    )
    way = forms.ChoiceField(
        label=_("How does it get there?"), choices=choices(OFFERED_WAYS), widget=forms.RadioSelect
    )
    language = forms.ChoiceField(
        label=_("In which language does the service read?"),
        choices=list(LANGUAGES.items()),
        widget=forms.RadioSelect,
    )
    need = forms.CharField(
        label=_("What does the person ask for?"),
        help_text=_("In words the person read or heard. What is left empty does not go along."),
        widget=forms.Textarea,
    )
    situation = forms.CharField(label=_("What must the service know?"), required=False, widget=forms.Textarea)
    tried = forms.CharField(label=_("What was already tried?"), required=False, widget=forms.Textarea)
    helps = forms.CharField(label=_("Who or what already helps?"), required=False, widget=forms.Textarea)
    wishes = forms.CharField(
        label=_("What does the person prefer, or would rather not have?"),
        required=False,
        widget=forms.Textarea,
    )
    name = forms.CharField(
        label=_("The person's name, if they want it to be known"),
        help_text=_("Kept here until it is sent, and no longer."),
        required=False,
        max_length=200,
    )
    contact = forms.CharField(label=_("How can the person be reached?"), required=False, max_length=300)
    hears = forms.ChoiceField(
        label=_("What may the desk hear afterwards?"),
        help_text=_("The person chooses. More than this cannot come back."),
        choices=choices(HEARS),
        widget=forms.RadioSelect,
        initial=Hears.NOTHING,
    )
    worker_words = frozenset({"need", "situation", "tried", "helps", "wishes"})

    def content(self) -> ReferralContent:
        """Returns what was composed."""
        said = self.cleaned_data
        return ReferralContent(
            whose=Whose(said["whose"]),
            way=Way(said["way"]),
            receiver=said["receiver"],
            reach=said["reach"],
            service_id=said["service_id"],
            language=said["language"],
            items=tuple(ReferralItem(kind, said[kind.value]) for kind in ItemKind if said[kind.value]),
            hears=Hears(said["hears"]),
        )

    def new(self, question_id: UUID) -> NewServiceReferral:
        """Returns the referral to compose."""
        return NewServiceReferral(self.submission_id, question_id, self.content())


class ChangeReferralForm(ComposeReferralForm):
    """The same, of a referral that was composed and not sent."""


def composed(content: ReferralContent) -> Mapping[str, object]:
    """Returns a form's beginning from a referral that was composed before."""
    start: dict[str, object] = {
        name: getattr(content, name)
        for name in ("whose", "receiver", "service_id", "reach", "way", "language", "hears")
    }
    if content.way is Way.ACCOUNT:
        start |= {"way": "", "receiver": "", "language": ""}
    return start | {item.kind.value: item.words for item in content.items}


class AgreeReferralForm(WritingForm):
    """On which day the person agreed to exactly this, and how."""

    day = forms.DateField(label=_("On which day?"), initial=clock.today)
    how = forms.CharField(
        label=_("How did they say yes?"),
        help_text=_("For example: we read it together, she asked to leave out one sentence, and said yes."),
        widget=forms.Textarea,
    )
    worker_words = frozenset({"how"})

    def new(self) -> tuple[UUID, date, str]:
        """Returns the step's number, the day and the words."""
        return self.submission_id, self.cleaned_data["day"], self.cleaned_data["how"]


class StopReferralForm(WritingForm):
    """Why a referral stops."""

    words = forms.CharField(
        label=_("Why does it stop, and who said so?"),
        help_text=_("For example: she called, and prefers to wait."),
        widget=forms.Textarea,
    )
    worker_words = frozenset({"words"})

    def new(self) -> tuple[UUID, str]:
        """Returns the step's number and the words."""
        return self.submission_id, self.cleaned_data["words"]


class PlanMeetingForm(WritingForm):
    """When the desk, the person and the service meet, and how."""

    day = forms.DateField(label=_("On which day?"))
    time = forms.TimeField(label=_("At what time?"))
    way = forms.ChoiceField(label=_("How?"), choices=choices(MEETINGS), widget=forms.RadioSelect)
    where = forms.CharField(
        label=_("Where, or on which number?"),
        help_text=_("Stays here: a calendar gets the moment and a reference only."),
        required=False,
        max_length=300,
    )

    def new(self, referral_id: UUID) -> NewMeeting:
        """Returns the meeting to plan."""
        said = self.cleaned_data
        at = datetime.combine(said["day"], said["time"], clock.BELGIUM)
        return NewMeeting(self.submission_id, referral_id, at, MeetingWay(said["way"]), said["where"])


class RecordReplyForm(WritingForm):
    """What the service said by telephone or on paper; only what may follow, and be known, is offered."""

    kind = forms.ChoiceField(label=_("What did they say?"), widget=forms.RadioSelect)
    day = forms.DateField(label=_("On which day?"), initial=clock.today)
    words = forms.CharField(
        label=_("With a yes or a no: in which words?"),
        help_text=_("After a no, why: the person must be able to go on."),
        required=False,
        widget=forms.Textarea,
    )
    word = forms.ChoiceField(label=_("How did it go?"), required=False, widget=forms.RadioSelect)
    worker_words = frozenset({"words"})

    def offer(self, possible: Iterable[StepKind]) -> None:
        """Offers these steps; the one word only where an end may be known."""
        offered = list(possible)
        kind, word = self.fields["kind"], self.fields["word"]
        assert isinstance(kind, forms.ChoiceField)  # noqa: S101 - declared above
        assert isinstance(word, forms.ChoiceField)  # noqa: S101 - likewise
        kind.choices = choices({one: STEPS[one] for one in offered})
        word.choices = choices(WENT)
        if StepKind.ENDED not in offered:
            del self.fields["word"]
        if StepKind.ACCEPTED not in offered:
            del self.fields["words"]

    def new(self, referral_id: UUID) -> NewReply:
        """Returns the reply to keep."""
        said = self.cleaned_data
        word = HowItWent(said["word"]) if said.get("word") else None
        return NewReply(
            self.submission_id,
            referral_id,
            StepKind(said["kind"]),
            said["day"],
            said.get("words", ""),
            word,
        )
