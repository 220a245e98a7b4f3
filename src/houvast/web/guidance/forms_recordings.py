"""The form that takes a recording of a question."""

from collections.abc import Mapping
from typing import BinaryIO, cast
from uuid import UUID

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from houvast.access.services.keep_recording import NewRecording
from houvast.web.drafts.writing import WritingForm
from houvast.web.fill.packs import packs


class KeepRecordingForm(WritingForm):
    """A sound for one question in one language."""

    question = forms.ChoiceField(label=_("Which question?"))
    sound = forms.FileField(
        label=_("Recording"),
        help_text=_("An M4A or an MP3 of at most 2 MB: what a telephone records is fine."),
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ".m4a,.mp3"}),
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        field = self.fields["question"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 -- declared above
        field.choices = [
            (f"{pack.language}:{key}", f"{pack.words['language_own']}: {question.text}")
            for pack in packs().values()
            for key, question in pack.questions.items()
            if "{about}" not in question.text
        ]

    @staticmethod
    def wanted(query: Mapping[str, str]) -> dict[str, str]:
        """Returns the question that an address asks for."""
        return {"question": query.get("question", "")}

    def new(self, controller: UUID) -> NewRecording:
        """Returns what to keep; only after ``is_valid()``."""
        language, _colon, key = str(self.cleaned_data["question"]).partition(":")
        sent: UploadedFile[bytes] = self.cleaned_data["sound"]
        return NewRecording(controller, key, language, cast("BinaryIO", sent))
