"""The forms on which a referral is composed."""

from collections.abc import Iterable
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.access.referral_values import Hears
from houvast.journeys.refer_asker import NewAskerReferral
from houvast.journeys.refer_to_guidance import NewReferral
from houvast.web.desk.labels import choices
from houvast.web.drafts.writing import WritingForm
from houvast.web.receive.labels import HEARS


class InboxForm(WritingForm):
    """Offers the services that take questions."""

    inbox = forms.ChoiceField(label=_("To which service?"), widget=forms.RadioSelect)

    hears = forms.ChoiceField(
        label=_("What may the desk hear afterwards?"),
        help_text=_("The person chooses. More than this cannot come back."),
        choices=choices(HEARS),
        widget=forms.RadioSelect,
        initial=Hears.NOTHING,
        required=False,
    )

    def offer(self, inboxes: Iterable[tuple[str, str]]) -> None:
        """Offers the services that take questions."""
        field = self.fields["inbox"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - declared above
        field.choices = list(inboxes)


class ReferToGuidanceForm(InboxForm):
    """What is handed over: a preview without a name, and what the receiver opens after accepting."""

    preview = forms.CharField(
        label=_("What may they read before they decide?"),
        help_text=_("Without any name: what is asked, what was agreed, what would help."),
        widget=forms.Textarea,
    )
    agreed = forms.CharField(
        label=_("Who agreed to this hand-over, and how?"), required=False, widget=forms.Textarea
    )
    person_name = forms.CharField(
        label=_("The young person's name, if they want it to be known"),
        help_text=_("Seen only by who accepts."),
        required=False,
        max_length=200,
    )
    person_contact = forms.CharField(
        label=_("How can the young person be reached?"), required=False, max_length=300
    )
    note = forms.CharField(
        label=_("What else should the receiver know?"),
        help_text=_("Seen only by who accepts."),
        required=False,
        widget=forms.Textarea,
    )
    worker_words = frozenset({"preview", "agreed", "note"})

    def new(self, question_id: UUID) -> NewReferral:
        """Returns the referral to send."""
        said = self.cleaned_data
        return NewReferral(
            referral_id=self.submission_id,
            question_id=question_id,
            inbox_id=UUID(said["inbox"]),
            preview=said["preview"],
            agreed=said["agreed"],
            person_name=said["person_name"],
            person_contact=said["person_contact"],
            note=said["note"],
            hears=Hears(said["hears"] or Hears.NOTHING),
        )


class ReferAskerForm(InboxForm):
    """What is handed over of the one who asks: their own, and nothing about anybody else."""

    preview = forms.CharField(
        label=_("What do they look for, for themselves?"),
        help_text=_(
            "The receiver reads this before deciding. Without any name, and nothing about the other."
        ),
        widget=forms.Textarea,
    )
    own_words = forms.CharField(
        label=_("What do they tell of themselves, in their own words?"),
        help_text=_("Seen only by who accepts. The call card and the talk stay at the desk."),
        required=False,
        widget=forms.Textarea,
    )
    agreed = forms.CharField(label=_("How did they agree?"), required=False, widget=forms.Textarea)
    name = forms.CharField(
        label=_("Their name, if they want it to be known"),
        help_text=_("Seen only by who accepts."),
        required=False,
        max_length=200,
    )
    contact = forms.CharField(label=_("How can they be reached?"), required=False, max_length=300)
    worker_words = frozenset({"preview", "agreed"})

    def new(self, question_id: UUID) -> NewAskerReferral:
        """Returns the referral to send."""
        said = self.cleaned_data
        return NewAskerReferral(
            referral_id=self.submission_id,
            question_id=question_id,
            inbox_id=UUID(said["inbox"]),
            preview=said["preview"],
            own_words=said["own_words"],
            agreed=said["agreed"],
            name=said["name"],
            contact=said["contact"],
            hears=Hears(said["hears"] or Hears.NOTHING),
        )
