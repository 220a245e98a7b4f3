"""The forms of importing and exporting the guide."""

from typing import BinaryIO, cast

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from houvast.directory.selectors.export_services import Form
from houvast.directory.selectors.list_imports import Imports
from houvast.directory.selectors.show_import import ShownImport
from houvast.directory.services.import_services import NewImport
from houvast.directory.values.imports import LineKind, WithGone
from houvast.web.access.asking import AskingForm, CreatingAskingForm


class ImportServicesForm(CreatingAskingForm):
    """One file. What is in it is looked at elsewhere: every refusal has a line."""

    file = forms.FileField(
        label=_("File"),
        help_text=_("A data package of HSDS 3.0: a zip with CSV files, or JSON. At most 25 MB."),
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ".zip,.json"}),
    )

    def new(self, into: Imports) -> NewImport:
        """Returns what to look at; only after ``is_valid()``."""
        sent: UploadedFile[bytes] = self.cleaned_data["file"]
        return NewImport(self.submission_id, into.controller_id, cast("BinaryIO", sent))


class ConfirmImportForm(AskingForm):
    """The yes; where services would be gone, also what becomes of them."""

    token = forms.CharField(widget=forms.HiddenInput, required=False)
    with_gone = forms.ChoiceField(
        label=_("What becomes of what the file no longer has?"),
        choices=[
            (WithGone.RETIRE, _("Services end: nobody finds them any more, those who keep the guide do")),
            (WithGone.LEAVE, _("It stays as it is")),
            (
                WithGone.REMOVE,
                _("It is removed: the guide then holds what the file holds, and nothing else"),
            ),
        ],
        widget=forms.RadioSelect,
    )

    def ask_about(self, shown: ShownImport) -> None:
        """Leaves the question out where nothing is gone."""
        if not shown.about.count(LineKind.GONE) and not shown.about.count(LineKind.LEFT):
            del self.fields["with_gone"]
        elif not shown.about.count(LineKind.GONE):
            self.fields["with_gone"].required = False

    def answer(self) -> tuple[str, WithGone]:
        """Returns the token of the page, and what becomes of what is gone; only after ``is_valid()``."""
        chosen = self.cleaned_data.get("with_gone") or WithGone.LEAVE
        return str(self.cleaned_data["token"]), WithGone(chosen)


class ExportServicesForm(AskingForm):
    """In which form the guide is wanted."""

    form = forms.ChoiceField(choices=[(form.value, form.value) for form in Form])

    def chosen(self) -> Form:
        """Returns the form of the file; only after ``is_valid()``."""
        return Form(self.cleaned_data["form"])
