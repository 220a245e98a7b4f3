"""The form that adds a file to a trajectory."""

from typing import BinaryIO, cast

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from houvast.access.services.add_attachment import NewAttachment
from houvast.access.values import FileKind
from houvast.guidance.selectors.identify_trajectory import TrajectoryIdentity
from houvast.web.drafts.writing import WritingForm

ENDINGS = ",".join(f".{kind}" for kind in FileKind)


class AddAttachmentForm(WritingForm):
    """One file. An empty one passes here: every refusal comes from where a file is looked at."""

    file = forms.FileField(
        label=_("File"),
        help_text=_(
            "At most 25 MB. Possible are PDF, PNG, JPEG, WebP, DOCX and ODT without macros, plain text, M4A"
            " and MP3."
        ),
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ENDINGS}),
    )

    def new(self, trajectory: TrajectoryIdentity) -> NewAttachment:
        """Returns what to add; only after ``is_valid()``."""
        sent: UploadedFile[bytes] = self.cleaned_data["file"]
        file = cast("BinaryIO", sent)  # it reads and seeks as one, without being declared so
        return NewAttachment(
            self.submission_id, trajectory.compartment_id, trajectory.id, sent.name or "", file
        )
