"""What the page of each part of a draft asks: its fields, how they begin, and what they say afterwards.

All words stand side by side in the languages of the instrument. A part knows nothing of the others, so two
people who write on different questions do not get in each other's way.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from django import forms
from django.utils.functional import Promise

from houvast.instruments.definition import Definition, Words
from houvast.web.assessment.labels_instruments import ASPECTS, language_name

Told = Mapping[str, Any]  # what a form's fields hold once cleaned
LONGEST: Final = 6000


@dataclass(frozen=True)
class Block:
    """Fields under one heading; each row holds the names of fields that stand beside each other."""

    heading: str
    rows: tuple[tuple[str, ...], ...]
    hint: str = ""


@dataclass(frozen=True)
class PartPage:
    """One part as a page: its title, its fields in blocks, what stands there now, and what it becomes."""

    title: str
    blocks: tuple[Block, ...]
    fields: Mapping[str, forms.Field]
    start: Mapping[str, object]
    said: Callable[[Told], Definition] = field(repr=False)


def words_fields(
    name: str, label: str | Promise, languages: tuple[str, ...], *, rows: int = 3, hint: str = ""
) -> dict[str, forms.Field]:
    """Returns a field per language for one text; of one row it is a line."""

    def control(language: str) -> forms.TextInput | forms.Textarea:
        if rows == 1:
            return forms.TextInput(attrs={"lang": language})
        return forms.Textarea(attrs={"rows": str(rows), "lang": language})

    return {
        f"{name}_{language}": forms.CharField(
            label=f"{label} ({language_name(language)})",
            help_text=hint if place == 0 else "",
            required=False,
            max_length=LONGEST,
            widget=control(language),
        )
        for place, language in enumerate(languages)
    }


def words_start(name: str, words: Words, languages: tuple[str, ...]) -> dict[str, object]:
    """Returns how the fields of one text begin."""
    return {f"{name}_{language}": words.by_language.get(language, "") for language in languages}


def words_said(name: str, told: Told, before: Words, languages: tuple[str, ...]) -> Words:
    """Returns one text as it was written; a language that the instrument does not have keeps its words."""
    said = {language: told[f"{name}_{language}"] for language in languages}
    return Words({code: text for code, text in {**before.by_language, **said}.items() if text})


def row(name: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """Returns the names of the fields of one text."""
    return tuple(f"{name}_{language}" for language in languages)


def number_field(name: str, least: int, most: int, hint: str = "") -> forms.IntegerField:
    """Returns a field for a whole number within bounds; it may stay empty."""
    return forms.IntegerField(
        label=str(ASPECTS[name]), help_text=hint, min_value=least, max_value=most, required=False
    )


def choices_field(label: str, labels: Mapping[Any, Promise], hint: str = "") -> forms.MultipleChoiceField:
    """Returns a list of boxes to tick, in the order of the labels."""
    return forms.MultipleChoiceField(
        label=label,
        help_text=hint,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        choices=[(str(value), words) for value, words in labels.items()],
    )


def chosen(labels: Mapping[Any, Promise], ticked: list[str]) -> tuple[Any, ...]:
    """Returns what was ticked, in the order of the labels."""
    return tuple(value for value in labels if str(value) in ticked)
