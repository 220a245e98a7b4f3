"""The form every page uses: tidied text, clear refusals, controls that look and behave alike.

A form is written with Django's own fields; ``HouvastForm`` gives each control its native type (date, time,
number), its look, and its limits. Nothing typed is cut off or kept by the browser's own memory.
"""

from collections.abc import Mapping
from uuid import UUID

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.core.validators import MaxLengthValidator
from django.forms.boundfield import BoundField
from django.forms.renderers import DjangoTemplates
from django.template import loader
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext_lazy as _

from houvast.kernel.ids import new_id
from houvast.web.ui.shapes import WordingHelp
from houvast.web.ui.texts import LONGEST, NotLonger, refuse_damage, tidied_data


class HouvastRenderer(DjangoTemplates):
    """Renders forms and fields with the templates of the interface, widgets with Django's own."""

    form_template_name = "ui/form.html"
    field_template_name = "ui/field.html"

    def get_template(self, template_name: str) -> object:
        """Finds a template: ours in the project, the rest in Django."""
        if template_name.startswith("ui/"):
            return loader.get_template(template_name)
        return super().get_template(template_name)


RENDERER = HouvastRenderer()


class HouvastField(BoundField):
    """A field as a page shows it, with the help with its wording when its form offers any."""

    @property
    def wording(self) -> WordingHelp | None:
        """The hints under the field; None when there are never any."""
        return self.form.wording.get(self.name) if isinstance(self.form, HouvastForm) else None

    @property
    def aria_describedby(self) -> str | None:
        """Which sentences belong to the field: Django's own, then the one that says there is a hint."""
        usual = super().aria_describedby
        return " ".join(filter(None, (usual, f"{self.auto_id}_wording"))) if self.wording else usual


class HouvastForm(forms.Form):
    """A form of the interface; ``autosave_url`` set on an instance keeps a draft while somebody types.

    ``wording`` holds the help under fields in which somebody writes about a person; ``looked`` is set when
    the form comes back because its writer asked for that help, and nothing was saved.
    """

    use_required_attribute = False
    bound_field_class = HouvastField
    looked = False

    def __init__(
        self,
        data: MultiValueDict[str, str] | None = None,
        files: "MultiValueDict[str, UploadedFile[bytes]] | None" = None,
        *,
        initial: Mapping[str, object] | None = None,
        prefix: str | None = None,
    ) -> None:
        clean = None if data is None else tidied_data(data)
        super().__init__(
            clean, files, initial=dict(initial or {}), prefix=prefix, label_suffix="", renderer=RENDERER
        )
        self.autosave_url = ""
        self.wording: dict[str, WordingHelp] = {}
        for field in self.fields.values():
            _dress(field)

    @property
    def has_hints(self) -> bool:
        """Whether a hint on the wording stands under any field."""
        return any(help_.hints for help_ in self.wording.values())


class CreatingForm(HouvastForm):
    """A form that makes something new: its hidden number is the new row's, so a double click makes one."""

    submission = forms.UUIDField(
        widget=forms.HiddenInput,
        initial=new_id,
        error_messages={
            "required": _("This page was not complete. Open it again and copy your text over."),
            "invalid": _("This page was not complete. Open it again and copy your text over."),
        },
    )

    @property
    def submission_id(self) -> UUID:
        """The identifier for the new row; only after ``is_valid()``."""
        number = self.cleaned_data["submission"]
        assert isinstance(number, UUID)  # noqa: S101 -- UUIDField gives nothing else
        return number


def _dress(field: forms.Field) -> None:
    """Gives a field its look, native control, limit and sentences."""
    widget = field.widget
    if isinstance(widget, forms.HiddenInput):
        return
    _limit_text(field)
    if str(field.error_messages.get("required")) == str(forms.Field.default_error_messages["required"]):
        field.error_messages["required"] = _required_sentence(field)
    widget.attrs.pop("maxlength", None)  # the browser would cut pasted text off in silence
    widget.attrs.setdefault("class", "ds-input")
    widget.attrs.setdefault("autocomplete", "off")
    if isinstance(widget, forms.Textarea):
        widget.attrs.pop("cols", None)
        widget.attrs["rows"] = "4" if widget.attrs.get("rows") == "10" else widget.attrs.get("rows", "4")
        widget.attrs.update({"data-autosize": "", "writingsuggestions": "false"})
    elif isinstance(widget, forms.DateTimeInput):
        widget.input_type, widget.format = "datetime-local", "%Y-%m-%dT%H:%M"
    elif isinstance(widget, forms.DateInput):
        widget.input_type, widget.format = "date", "%Y-%m-%d"
    elif isinstance(widget, forms.TimeInput):
        widget.input_type, widget.format = "time", "%H:%M"
    elif isinstance(widget, forms.NumberInput):
        widget.attrs.setdefault("inputmode", "numeric")


def _limit_text(field: forms.Field) -> None:
    """Sets the longest text of a field and refuses damaged characters."""
    if not isinstance(field, forms.CharField):
        return
    others = [check for check in field.validators if not isinstance(check, MaxLengthValidator)]
    field.validators = [*others, NotLonger(field.max_length or LONGEST), refuse_damage]


def _required_sentence(field: forms.Field) -> str:
    """Returns what to say when a field that may not stay empty is empty."""
    if isinstance(field, forms.MultipleChoiceField):
        return str(_("Choose at least one."))
    if isinstance(field, forms.ChoiceField):
        return str(_("Choose one."))
    if isinstance(field, forms.BooleanField):
        return str(_("Tick the box to go on."))
    if isinstance(field, forms.FileField):
        return str(_("Choose a file."))
    return str(_("Fill this in."))
