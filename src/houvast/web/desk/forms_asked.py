"""The forms around the public form: an answer to whoever asked, and what a steward says about it."""

from collections.abc import Sequence
from typing import Final, cast
from uuid import UUID

from django import forms
from django.forms.boundfield import BoundField
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext_lazy as _

from houvast.access.asked_forms import FormSettings
from houvast.access.asked_threads import NewAnswer
from houvast.access.asked_values import PublicNumber
from houvast.desk.services.change_ask_form import FEWEST_DAYS, MOST_DAYS
from houvast.web.ask.packs import packs
from houvast.web.drafts.writing import WritingForm

DAYS: Final = 60
PLACES: Final = range(1, 5)


class AnswerAskedForm(WritingForm):
    """An answer, in the language of whoever asked; it goes out in the service's name."""

    worker_words = frozenset({"words"})
    words = forms.CharField(
        label=_("Your answer"),
        help_text=_("It is shown as from the service, without your name. Write it in the language above."),
        widget=forms.Textarea(attrs={"rows": "8"}),
    )

    def new(self, thread_id: UUID) -> NewAnswer:
        """Returns the answer to let wait."""
        return NewAnswer(self.submission_id, thread_id, self.cleaned_data["words"])


class ChangeAskFormForm(WritingForm):
    """Whether the public form is open, where, in which languages, for how long, and with which numbers."""

    is_open = forms.BooleanField(label=_("The form takes questions"), required=False)
    slug = forms.CharField(
        label=_("Address"),
        help_text=_(
            "The last part of the address: a neutral word in small letters, such as “questions”. It stands on"
            " paper and in browsers, and cannot be changed later."
        ),
        max_length=40,
    )
    languages = forms.MultipleChoiceField(
        label=_("Languages"),
        help_text=_("Only those in which your desk can answer."),
        widget=forms.CheckboxSelectMultiple,
    )
    days = forms.IntegerField(
        label=_("Days without a word after which everything is erased"),
        help_text=_("It is said to whoever asks. Sixty is usual."),
        min_value=FEWEST_DAYS,
        max_value=MOST_DAYS,
        initial=DAYS,
    )

    def __init__(
        self, data: MultiValueDict[str, str] | None = None, *, kept: FormSettings | None = None
    ) -> None:
        self.base_fields = type(self).base_fields | _number_fields()  # type: ignore[misc]
        super().__init__(data, initial=_start(kept))
        languages = cast("forms.MultipleChoiceField", self.fields["languages"])
        languages.choices = [(code, pack.words["language_own"]) for code, pack in packs().items()]
        self._slug = kept.slug if kept else ""
        if kept:
            del self.fields["slug"]

    @property
    def pairs(self) -> list[tuple[BoundField, BoundField]]:
        """The fields of each service beside its number."""
        return [(self[f"name_{place}"], self[f"phone_{place}"]) for place in PLACES]

    def wanted(self) -> FormSettings:
        """Returns what the steward says."""
        said = self.cleaned_data
        pairs = ((said[f"name_{place}"], said[f"phone_{place}"]) for place in PLACES)
        numbers = tuple(PublicNumber(name, phone) for name, phone in pairs if name or phone)
        slug = self._slug or said["slug"]
        return FormSettings(slug, said["is_open"], tuple(said["languages"]), said["days"], numbers)


def _start(kept: FormSettings | None) -> dict[str, object]:
    """Returns what the form shows at first."""
    if kept is None:
        return {"is_open": True}
    start: dict[str, object] = {
        "is_open": kept.is_open,
        "slug": kept.slug,
        "languages": list(kept.languages),
        "days": kept.days,
    }
    return start | _numbers(kept.numbers)


def _numbers(numbers: Sequence[PublicNumber]) -> dict[str, str]:
    return {
        f"{part}_{place}": getattr(number, part)
        for place, number in enumerate(numbers, 1)
        for part in ("name", "phone")
    }


def _number_fields() -> dict[str, forms.Field]:
    found: dict[str, forms.Field] = {}
    for place in PLACES:
        found[f"name_{place}"] = forms.CharField(
            label=_("Service %(place)s") % {"place": place}, required=False, max_length=120
        )
        found[f"phone_{place}"] = forms.CharField(
            label=_("Number %(place)s") % {"place": place}, required=False, max_length=40
        )
    return found
