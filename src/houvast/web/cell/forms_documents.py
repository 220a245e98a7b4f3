"""The forms of documents and of the exercise on roles."""

from collections.abc import Iterable
from uuid import UUID

from django import forms
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from houvast.cell.finding.parties import Party
from houvast.cell.services.acknowledge_document import Note
from houvast.cell.services.hold_role_exercise import NewExercise
from houvast.cell.services.write_document import NewDocument
from houvast.cell.values.documents import DocumentKind, HouseDocument, Role
from houvast.web.cell.forms_organisations import LANGUAGES
from houvast.web.cell.labels import DOCUMENTS, MODEL_TEXT, SEATS
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps, words
from houvast.web.guidance.labels import choices


class WriteDocumentForm(WritingForm):
    """A version of a document; the four safeguards are printed beside it and stand in no field."""

    worker_words = frozenset({"text"})
    kind = taps(_("Which document?"), choices(DOCUMENTS), required=True)
    language = forms.ChoiceField(label=_("In which language is it written?"), choices=LANGUAGES)
    text = words(
        _("What did you agree?"),
        _("Numbered lines are easiest to speak of. No case and no person discussed stands here."),
        rows=16,
        required=True,
    )

    def new(self, cell_id: UUID) -> NewDocument:
        """Returns the version to write."""
        told = self.cleaned_data
        kind = DocumentKind(told["kind"])
        return NewDocument(self.submission_id, cell_id, kind, told["language"], told["text"])


class AcknowledgeDocumentForm(WritingForm):
    """Who takes note, and where a page lies that was signed by hand."""

    party = forms.TypedChoiceField(label=_("Who takes note?"), coerce=UUID)
    paper = line(
        _("Where does the signed page lie?"),
        _("For who signs by hand. Leave it empty when you take note for yourself."),
    )

    def offer(self, parties: Iterable[Party], *, may_file: bool) -> None:
        """Sets for whom the reader may take note; who files nothing is asked for no paper."""
        field = self.fields["party"]
        assert isinstance(field, forms.TypedChoiceField)  # noqa: S101 -- declared above
        field.choices = [(str(one.id), party_words(one)) for one in parties]
        if not may_file:
            del self.fields["paper"]

    def note(self, document_id: UUID) -> Note:
        """Returns who takes note."""
        told = self.cleaned_data
        return Note(document_id, told["party"], told.get("paper", ""))


class HoldRoleExerciseForm(WritingForm):
    """When the exercise was held, and who was there."""

    on = forms.DateField(label=_("When was it held?"), widget=forms.DateInput)
    parties = forms.TypedMultipleChoiceField(
        label=_("Who was there?"), coerce=UUID, widget=forms.CheckboxSelectMultiple
    )

    def offer(self, parties: Iterable[Party]) -> None:
        """Sets who can have been there."""
        field = self.fields["parties"]
        assert isinstance(field, forms.TypedMultipleChoiceField)  # noqa: S101 -- declared above
        field.choices = [(str(one.id), party_words(one)) for one in parties]

    def new(self, cell_id: UUID) -> NewExercise:
        """Returns the exercise."""
        told = self.cleaned_data
        return NewExercise(self.submission_id, cell_id, told["on"], tuple(told["parties"]))


class SayRoleForm(WritingForm):
    """Three sentences about one's own part."""

    brings = line(_("What do I bring?"), required=True)
    does_not = line(_("What do I not do here?"), required=True)
    bound_by = line(
        _("What am I bound by?"), _("Secrecy, a code of one's profession, a duty to report."), required=True
    )

    def role(self, party_id: UUID) -> Role:
        """Returns the sentences."""
        told = self.cleaned_data
        return Role(party_id, "", told["brings"], told["does_not"], told["bound_by"])


def party_words(party: Party) -> str:
    """Returns who takes part: a holder with the seat, an organisation by its name."""
    return f"{party.name} ({SEATS[party.seat]})" if party.seat else party.name


def document_start(kind: DocumentKind, language: str, current: Iterable[HouseDocument]) -> dict[str, object]:
    """Returns how the form of a document begins: as the version that counts, else with our own model."""
    known = next((one for one in current if one.kind is kind), None)
    if known is not None:
        return {"kind": kind.value, "language": known.language, "text": known.text}
    with translation.override(language):
        model = "\n\n".join(str(one) for one in MODEL_TEXT)
    text = model if kind is DocumentKind.HOUSE_RULES else ""
    return {"kind": kind.value, "language": language, "text": text}


def role_start(role: Role) -> dict[str, object]:
    """Returns how the form of a role begins."""
    return {"brings": role.brings, "does_not": role.does_not, "bound_by": role.bound_by}
