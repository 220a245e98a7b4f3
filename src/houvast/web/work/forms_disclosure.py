"""The form with which the holder of a trajectory chooses what may be told in a consultation."""

from uuid import UUID

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from houvast.journeys.disclose_to_cell import Disclosure
from houvast.journeys.preview_disclosure import DisclosurePreview
from houvast.kernel.clock import BELGIUM
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, words


class DiscloseToCellForm(WritingForm):
    """What is chosen, item by item; nothing is ticked to begin with."""

    worker_words = frozenset({"purpose"})
    meeting = forms.TypedChoiceField(label=_("For which meeting?"), coerce=UUID)
    items = forms.MultipleChoiceField(
        label=_("What do you choose?"), widget=forms.CheckboxSelectMultiple, required=False
    )
    purpose = words(_("Why does it have to be shared?"), rows=2, required=True)
    source = line(_("Who says so?"), _("The person, or a function; no name."), required=True)

    def offer(self, preview: DisclosurePreview) -> None:
        """Sets the meetings one goes to, and what can be chosen, each shown whole."""
        meeting, items = self.fields["meeting"], self.fields["items"]
        assert isinstance(meeting, forms.TypedChoiceField)  # noqa: S101 -- declared above
        assert isinstance(items, forms.MultipleChoiceField)  # noqa: S101 -- likewise
        listed = [
            (str(one.id), f"{date_format(one.held_at.astimezone(BELGIUM), 'j F Y H:i')} · {one.person}")
            for one in preview.meetings
        ]
        meeting.choices = [("", _("Choose a meeting")), *listed]
        items.choices = [(one.key, one.words) for one in preview.items]

    def disclosure(self, trajectory_id: UUID) -> Disclosure:
        """Returns what was chosen."""
        told = self.cleaned_data
        return Disclosure(
            self.submission_id,
            trajectory_id,
            told["meeting"],
            tuple(told["items"]),
            told["purpose"],
            told["source"],
        )
