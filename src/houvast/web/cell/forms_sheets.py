"""The forms of feedback sheets: words and recipients, whom police sent it to, when it was handed over."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.cell.services._sheets import Written
from houvast.cell.services.draft_sheet import NewSheet
from houvast.cell.services.note_sheet_sent import SheetSent
from houvast.cell.values.cells import Recipient
from houvast.cell.values.sheets import SheetText
from houvast.web.cell.forms_writing import CellForm
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import words


class DraftSheetForm(CellForm):
    """How the follow-up went, and to whom it may go. A box for others' words comes when they were found."""

    worker_words = frozenset({"words"})
    words = words(
        _("How does the follow-up go?"),
        _("An evaluation of the follow-up, no more: nothing that somebody told in confidence."),
        rows=8,
        required=True,
    )
    recipients = forms.TypedMultipleChoiceField(
        label=_("To whom may the police seat send it?"), coerce=UUID, widget=forms.CheckboxSelectMultiple
    )
    others_looked = forms.BooleanField(
        label=_("I looked at the words that others said: they must stand here"), required=False
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        if not self.is_bound:
            del self.fields["others_looked"]

    def offer(self, recipients: Iterable[Recipient]) -> None:
        """Sets whom the cell configured."""
        field = self.fields["recipients"]
        assert isinstance(field, forms.TypedMultipleChoiceField)  # noqa: S101 -- declared above
        field.choices = [(str(one.id), f"{one.name} ({one.source})") for one in recipients]

    def written(self) -> Written:
        """Returns what was written."""
        told = self.cleaned_data
        return Written(
            told["words"], tuple(told["recipients"]), bool(told.get("others_looked")), not_ter=self.has_looked
        )

    def new(self, item_id: UUID) -> NewSheet:
        """Returns the sheet to draft."""
        return NewSheet(self.submission_id, item_id, self.written())


class ChangeSheetForm(DraftSheetForm):
    """The same, of a draft that stands."""


class NoteSheetSentForm(WritingForm):
    """To whom police sent it, and on which day."""

    recipient = forms.TypedChoiceField(label=_("To whom did you send it?"), coerce=UUID)
    on = forms.DateField(label=_("On which day?"), widget=forms.DateInput)

    def offer(self, recipients: Iterable[Recipient]) -> None:
        """Sets to whom it may go: those everybody agreed to."""
        field = self.fields["recipient"]
        assert isinstance(field, forms.TypedChoiceField)  # noqa: S101 -- declared above
        field.choices = [("", _("Choose")), *((str(one.id), one.name) for one in recipients)]

    def sent(self, given_id: UUID) -> SheetSent:
        """Returns what was sent."""
        return SheetSent(given_id, self.cleaned_data["recipient"], self.cleaned_data["on"])


class NoteSheetGivenForm(WritingForm):
    """On which day it was given on paper."""

    on = forms.DateField(label=_("On which day was it given to the police seat?"), widget=forms.DateInput)

    def day(self) -> date:
        """Returns the day."""
        found: date = self.cleaned_data["on"]
        return found


def sheet_start(text: SheetText | None) -> dict[str, object]:
    """Returns how the form of a standing draft begins; of one that stands no more, with nothing."""
    if text is None:
        return {}
    return {"words": text.words, "recipients": [str(one.id) for one in text.recipients]}
