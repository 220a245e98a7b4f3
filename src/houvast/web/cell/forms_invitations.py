"""The forms of invitations for one case: whom, how, and the reasons that the regime asks (F5)."""

from uuid import UUID

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from houvast.cell.finding.sitting import OwnOrganisation
from houvast.cell.selectors.show_item import ItemPage
from houvast.cell.services.change_item import ItemChange
from houvast.cell.services.invite import NewInvitations
from houvast.cell.services.note_answer import AnswerNote
from houvast.cell.services.send_again import Again
from houvast.cell.values.invitations import Way
from houvast.web.cell.labels_meetings import COMES, STAYS_AWAY, WAYS
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps, words

YES, NO = "yes", "no"


class ReasonsForm(WritingForm):
    """The reasons that an invitation of today needs; what is not asked is not there."""

    worker_words = frozenset({"urgency", "special_reasons"})
    urgency = words(
        _("Why can it not wait, or why is this period enough?"), _("It stands in the invitation."), rows=2
    )
    special_reasons = words(
        _("What are the special reasons for this child?"),
        _("Asked under the age that the text names. Leave it empty when the person is older."),
        rows=2,
    )

    def offer(self, item: ItemPage) -> None:
        """Leaves out what is not asked."""
        if not item.notice.needs_reasons:
            del self.fields["urgency"]
        if item.asks_special is False:
            del self.fields["special_reasons"]

    @property
    def reasons(self) -> tuple[str, str]:
        """Why so soon, and why a child; only after ``is_valid()``."""
        told = self.cleaned_data
        return told.get("urgency", ""), told.get("special_reasons", "")


class InviteForm(ReasonsForm):
    """Whom to invite for this case, and how."""

    organisations = forms.TypedMultipleChoiceField(
        label=_("Whom does the mayor invite for this case?"),
        help_text=_("Each through its superior or management, who decides who comes."),
        coerce=UUID,
        widget=forms.CheckboxSelectMultiple,
    )
    silent = forms.BooleanField(
        label=_("The mayor wants those without a mandate there as well, without sharing"), required=False
    )
    way = taps(
        _("How does it go to who has no account?"),
        [(way.value, WAYS[way]) for way in (Way.LETTER, Way.PAGE, Way.VOICE)],
    )
    field_order = ("organisations", "silent", "way", "urgency", "special_reasons")

    def offer(self, item: ItemPage) -> None:
        """Sets whom to choose from; questions that nobody among them raises are left out."""
        super().offer(item)
        field = self.fields["organisations"]
        assert isinstance(field, forms.TypedMultipleChoiceField)  # noqa: S101 -- declared above
        field.choices = [(str(one.id), _named(one)) for one in item.choices]
        if not item.is_any_silent:
            del self.fields["silent"]
        if all(one.has_account for one in item.choices):
            del self.fields["way"]

    def new(self, item_id: UUID) -> NewInvitations:
        """Returns the invitations to send."""
        told = self.cleaned_data
        urgency, special = self.reasons
        return NewInvitations(
            self.submission_id,
            item_id,
            tuple(told["organisations"]),
            Way(told.get("way") or Way.ACCOUNT),
            urgency,
            special,
            silent=bool(told.get("silent")),
        )


class SendAgainForm(ReasonsForm):
    """An invitation once more."""

    def again(self, invitation_id: UUID) -> Again:
        """Returns the invitation to send again."""
        return Again(invitation_id, *self.reasons)


class ChangeItemForm(ReasonsForm):
    """What the meeting is to reach for this person, corrected."""

    worker_words = ReasonsForm.worker_words | {"objective"}
    objective = words(
        _("What is this meeting to reach for this person?"),
        _("Everybody invited for this case gets the corrected invitation."),
        required=True,
    )
    field_order = ("objective", "urgency", "special_reasons")

    def offer(self, item: ItemPage) -> None:
        """Leaves the reasons out where nobody is invited."""
        super().offer(item)
        if not item.invitations:
            self.fields.pop("urgency", None)
            self.fields.pop("special_reasons", None)

    def change(self, item_id: UUID) -> ItemChange:
        """Returns the correction."""
        return ItemChange(item_id, self.cleaned_data["objective"], *self.reasons)


class NoteAnswerForm(WritingForm):
    """Comes, or does not; there is no field for why."""

    comes = taps(_("What did they say?"), [(YES, COMES), (NO, STAYS_AWAY)], required=True)
    who = line(_("Who comes?"), _("A name or a function, if they said it."))

    def note(self, invitation_id: UUID) -> AnswerNote:
        """Returns the answer to keep."""
        told = self.cleaned_data
        return AnswerNote(invitation_id, told["comes"] == YES, told["who"])


def _named(one: OwnOrganisation) -> str:
    """Returns an organisation with its superior, how it is reached, and whether it may share."""
    content = one.content
    parts = [content.name, content.superior]
    if one.has_account:
        parts.append(str(WAYS[Way.ACCOUNT]))
    if not content.mandate.may_share:
        parts.append(gettext("no mandate: is there without sharing"))
    return " · ".join(part for part in parts if part.strip())
