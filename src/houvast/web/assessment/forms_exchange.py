"""The forms of exchange: choosing a file, saying yes to what it says, and choosing a form to leave in."""

from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.assessment.selectors.look_at_import import SentFile
from houvast.assessment.selectors.start_draft import DraftStart
from houvast.assessment.services.import_instrument import NewImport
from houvast.instruments.definition import Kind
from houvast.instruments.exchange.carrying import brought
from houvast.instruments.exchange.files import Form
from houvast.instruments.exchange.outcome import UNKNOWN, Given
from houvast.instruments.plain import as_text
from houvast.web.access.asking import INVALID, AskingForm, CreatingAskingForm
from houvast.web.assessment.labels_instruments import KINDS, LANGUAGES
from houvast.web.guidance.forms import taps
from houvast.web.requests import HouvastRequest


class ChooseFileForm(AskingForm):
    """One file, and what a form from elsewhere may leave open."""

    file = forms.FileField(
        label=_("File"),
        help_text=_(
            "A spreadsheet form (XLSForm: .xlsx, .csv, .md), a questionnaire of FHIR R4 or R4B (.json), "
            "or an instrument of Houvast (.json). At most 4 MB."
        ),
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ".xlsx,.csv,.md,.json"}),
    )
    kind = taps(
        _("What sort of instrument it is"),
        [(str(kind), words) for kind, words in KINDS.items()],
        _("Only used where the file does not say so itself."),
        required=True,
    )
    kind.initial = Kind.SPJ
    language = forms.ChoiceField(
        label=_("In which language it is written"),
        help_text=_("Only used where the file does not say so itself."),
        choices=[("", _("The file says so")), *LANGUAGES.items()],
        required=False,
    )
    service = forms.TypedChoiceField(label=_("For which service?"), coerce=UUID, empty_value=None)

    def offer(self, start: DraftStart) -> None:
        """Asks for which service only where there is a choice."""
        service = self.fields["service"]
        assert isinstance(service, forms.TypedChoiceField)  # noqa: S101 -- declared above
        service.choices = [(str(number), name) for number, name in start.services]
        if len(start.services) < 2:  # noqa: PLR2004 - one is no choice
            del self.fields["service"]

    def sent(self) -> SentFile:
        """Returns the file and what was said of it; only after ``is_valid()``."""
        told = self.cleaned_data
        given = Given(Kind(told["kind"]), told["language"] or UNKNOWN)
        return SentFile(told["file"].read(), given, told.get("service"))


def choosing(request: HouvastRequest, start: DraftStart, *, is_yes: bool) -> ChooseFileForm:
    """Returns the form on which a file is chosen: as it was sent, or empty beside a yes."""
    is_sent = request.method == "POST" and not is_yes
    form = ChooseFileForm(*((request.POST, request.FILES) if is_sent else ()))
    form.offer(start)
    return form


class ImportInstrumentForm(CreatingAskingForm):
    """The yes: the page carries what was looked at, and the mark of it."""

    carried = forms.CharField(widget=forms.HiddenInput, required=False)
    seen = forms.CharField(widget=forms.HiddenInput, required=False)
    into = forms.UUIDField(widget=forms.HiddenInput, required=False)
    nobody = forms.BooleanField(
        label=_("I looked: nobody can be recognised in what stands here"), required=False
    )

    def new(self) -> NewImport:
        """Returns what to take over; only after ``is_valid()``."""
        told = self.cleaned_data
        return NewImport(self.submission_id, told["carried"], told["seen"], told["into"], told["nobody"])

    def sent_again(self) -> SentFile | None:
        """Returns what the page carried, to be shown once more after a refused yes; else nothing.

        Something that is not what was shown is not shown again.
        """
        if not self.is_bound or self.refused != INVALID:
            return None
        definition = brought(str(self["carried"].value() or ""))
        into = self.cleaned_data.get("into")
        return SentFile(as_text(definition).encode(), Given(), into) if definition else None


class ExportInstrumentForm(AskingForm):
    """In which form an instrument is wanted."""

    form = forms.ChoiceField(choices=[(form.value, form.value) for form in Form])

    def chosen(self) -> Form:
        """Returns the form of the file; only after ``is_valid()``."""
        return Form(self.cleaned_data["form"])
