"""Forms whose words the whole service reads: when somebody seems to stand in them, a box asks once more."""

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.web.drafts.writing import WritingForm


class NobodyForm(WritingForm):
    """A form that the whole service reads; the box comes when a text was refused once."""

    looked_boxes = frozenset({"nobody"})

    nobody = forms.BooleanField(
        label=_("I looked: nobody can be recognised in what stands here"), required=False
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        box = self.fields.pop("nobody")
        if self.is_bound:
            self.fields["nobody"] = box

    @property
    def has_box(self) -> bool:
        """Whether the box is there to tick."""
        return "nobody" in self.fields

    @property
    def has_looked(self) -> bool:
        """Whether its writer looked and says that nobody can be recognised."""
        return bool(self.cleaned_data.get("nobody"))
