"""The form of one draft: its fields are the questions that its instrument asks just now.

Names of fields hold the place of a part and of a question, never their words.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import ClassVar, Final, cast
from urllib.parse import urlencode
from uuid import UUID

from django import forms
from django.http import QueryDict
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from houvast.assessment.selectors._forms import FormPage
from houvast.assessment.services.fill_form import Filling
from houvast.assessment.values.asking import AskedPart, asked_parts, columns_of, repeated_sections
from houvast.assessment.values.filled import MAIN, FormAnswer, FormPart
from houvast.assessment.values.fitting import choices_of, sides_of
from houvast.instruments.definition import Answer, Definition, Item, Missing, Polarity, Voice
from houvast.kernel.errors import Conflict
from houvast.web.assessment.labels_forms import (
    MISSING,
    OWN_WORDS,
    SIDES,
    VOICES,
    hint_of,
    level_of,
    said,
    value_words,
)
from houvast.web.drafts.writing import WritingForm

LEVEL, WHY_NOT = "l:", "m:"
MOST_RADIOS: Final = 14
LARGEST: Final = 10**12
EARLIEST: Final = 1850
LATEST: Final = 2200
"""Years between which a day is remembered or agreed; near the ends of the calendar an hour falls off it."""
CHOSEN: Final = frozenset({Answer.LEVEL, Answer.CHOICE, Answer.YES_NO})


@dataclass(frozen=True)
class Place:
    """Where a field belongs: a part, a question, a column and a side."""

    name: str
    part: int
    section: str
    item: Item
    voice: Voice | None
    polarity: Polarity | None

    @property
    def words(self) -> str:
        """The name of the field for the words beside a choice."""
        return f"{self.name}-words"

    @property
    def why(self) -> str:
        """The name of the field that says why there is no answer."""
        return f"{self.name}-why"


class FillFormForm(WritingForm):
    """What is written into a draft; ``places`` says where each field belongs."""

    seen = forms.CharField(widget=forms.HiddenInput, required=False)
    places: ClassVar[tuple[Place, ...]] = ()

    def filling(self, form_id: UUID) -> Filling:
        """Returns what was filled in, part by part."""
        parts: dict[int, list[FormAnswer]] = {}
        sections: dict[int, str] = {}
        for place in self.places:
            sections[place.part] = place.section
            parts.setdefault(place.part, []).append(self._answer(place))
        told = tuple(FormPart(sections[part], tuple(answers)) for part, answers in parts.items())
        return Filling(form_id, told, self.cleaned_data["seen"])

    def look_again(self, page: FormPage) -> None:
        """After a conflict: the writer sees what stands there now, and may save over it knowingly."""
        if self.refused == Conflict.status and isinstance(self.data, QueryDict):
            self.data["seen"] = page.seen

    def onward(self, more: str, form_id: UUID) -> str:
        """Returns where the writer goes on: the same page, with a section asked once more where wanted."""
        url = reverse("assessment:fill_form", kwargs={"form_draft": form_id})
        known = {place.section for place in self.places if place.section}
        return f"{url}?{urlencode({'more': more} if more in known else {'kept': 'yes'})}"

    def _answer(self, place: Place) -> FormAnswer:
        told = self.cleaned_data
        value, why = told.get(place.name), told.get(place.why) or ""
        words = told.get(place.words) or ""
        chosen: tuple[str, ...] = ()
        if place.item.answer in CHOSEN:
            chosen = (value.removeprefix(LEVEL),) if value and value.startswith(LEVEL) else ()
            why = value.removeprefix(WHY_NOT) if value and value.startswith(WHY_NOT) else ""
        elif place.item.answer is Answer.CHOICES:
            chosen = tuple(value or ())
        else:
            words = _spelled(value)
        missing = Missing(why) if why and not chosen else None
        return FormAnswer(place.item.id, place.voice, place.polarity, chosen, missing, words)


def _words(usual: Mapping[str, object]) -> forms.Field:
    return forms.CharField(widget=forms.Textarea(attrs={"rows": "3"}), **usual)  # type: ignore[arg-type]


def _number(usual: Mapping[str, object]) -> forms.Field:
    return forms.DecimalField(max_digits=20, **usual)  # type: ignore[arg-type]


def _whole(usual: Mapping[str, object]) -> forms.Field:
    return forms.IntegerField(min_value=-LARGEST, max_value=LARGEST, **usual)  # type: ignore[arg-type]


def _day(usual: Mapping[str, object]) -> forms.Field:
    return forms.DateField(widget=forms.DateInput, validators=[_is_near], **usual)  # type: ignore[arg-type]


def _moment(usual: Mapping[str, object]) -> forms.Field:
    return forms.DateTimeField(widget=forms.DateTimeInput, validators=[_is_near], **usual)  # type: ignore[arg-type]


def _is_near(value: date) -> None:
    if not EARLIEST <= value.year <= LATEST:
        raise forms.ValidationError(
            _("Write a year between %(first)s and %(last)s."), params={"first": EARLIEST, "last": LATEST}
        )


def _time(usual: Mapping[str, object]) -> forms.Field:
    return forms.TimeField(widget=forms.TimeInput, **usual)  # type: ignore[arg-type]


TYPED: Final[Mapping[Answer, Callable[[Mapping[str, object]], forms.Field]]] = {
    Answer.WORDS: _words,
    Answer.NUMBER: _number,
    Answer.WHOLE: _whole,
    Answer.DAY: _day,
    Answer.MOMENT: _moment,
    Answer.TIME: _time,
}


def filling_form(page: FormPage, more: str) -> type[FillFormForm]:
    """Returns the form of a draft as it stands; ``more`` is a section that is asked once more."""
    definition = page.definition
    items = {item.id: number for number, item in enumerate(definition.every_item())}
    fields: dict[str, object] = {}
    places: list[Place] = []
    for number, (part, asked) in enumerate(parts_to_ask(page, more)):
        for item in asked.items:
            for place in _places(definition, item, f"q{number}-{items[item.id]}", number, asked.section):
                places.append(place)
                fields |= _fields(definition, place, part.answer(item.id, place.voice, place.polarity))
    mine = {place.words for place in places if place.voice in {None, Voice.WORKER}} & set(fields)
    mine |= {
        each.name
        for each in places
        if each.item.answer is Answer.WORDS and each.voice in {None, Voice.WORKER}
    }
    made = type(
        "FillFormForm", (FillFormForm,), fields | {"places": tuple(places), "worker_words": frozenset(mine)}
    )
    return cast("type[FillFormForm]", made)


def parts_to_ask(page: FormPage, more: str) -> tuple[tuple[FormPart, AskedPart], ...]:
    """Returns each part with what is asked in it; a section asked again is there empty where it is wanted."""
    given = page.content.parts or (MAIN,)
    kept = [part for part in given if not part.section]
    for section in repeated_sections(page.definition):
        there = [part for part in given if part.section == section.id]
        kept += there if there and more != section.id else [*there, FormPart(section.id)]
    return tuple(zip(kept, asked_parts(page.definition, kept), strict=True))


def filling_start(page: FormPage, form: type[FillFormForm], more: str) -> dict[str, object]:
    """Returns how the form begins: with what was kept."""
    start: dict[str, object] = {"seen": page.seen}
    parts = [part for part, _asked in parts_to_ask(page, more)]
    for place in form.places:
        answer = parts[place.part].answer(place.item.id, place.voice, place.polarity)
        if answer is not None:
            start |= _start(place, answer)
    return start


def _places(definition: Definition, item: Item, name: str, part: int, section: str) -> Iterator[Place]:
    if item.answer is Answer.NOTHING:
        return
    for polarity in sides_of(item):
        for voice in columns_of(definition):
            ends = "-".join(each.value for each in (voice, polarity) if each)
            yield Place(f"{name}-{ends}" if ends else name, part, section, item, voice, polarity)


def _fields(definition: Definition, place: Place, kept: FormAnswer | None) -> dict[str, forms.Field]:
    is_alone = len(columns_of(definition)) * len(sides_of(place.item)) == 1
    label = said(place.item.label) if is_alone else str(_label(place, len(columns_of(definition)) > 1))
    hint = hint_of(place.item) if is_alone else ""
    found = {place.name: _control(place, label, hint, kept, is_alone=is_alone)}
    if place.item.answer in {Answer.LEVEL, Answer.CHOICE, Answer.CHOICES}:
        found[place.words] = forms.CharField(
            label=OWN_WORDS[place.voice],  # type: ignore[arg-type]
            widget=forms.Textarea(attrs={"rows": "2"}),
            required=False,
        )
    if place.item.missing and place.item.answer not in CHOSEN:
        reasons = [
            ("", _("There is an answer")),
            *((each.value, MISSING[each]) for each in place.item.missing),
        ]
        found[place.why] = forms.ChoiceField(
            label=_("Or why there is none"),
            choices=reasons,
            required=False,
        )
    return found


def _label(place: Place, has_columns: bool) -> object:  # noqa: FBT001 - one reader, above
    if place.item.answer is Answer.WORDS:
        return OWN_WORDS[place.voice]
    if place.item.answer is Answer.LEVEL and place.polarity in SIDES and len(place.item.sides) > 1:
        return SIDES[place.polarity]
    return _("How it is") if has_columns else VOICES.get(place.voice, _("How it is"))


def _control(place: Place, label: str, hint: str, kept: FormAnswer | None, *, is_alone: bool) -> forms.Field:
    item = place.item
    usual = {"label": label, "help_text": hint, "required": False}
    if item.answer in CHOSEN:
        return _choice(place, usual, kept, is_alone=is_alone)
    if item.answer is Answer.CHOICES:
        values = [(value, value_words(item, None, value)) for value in choices_of(item, None)]
        return forms.MultipleChoiceField(choices=values, widget=forms.CheckboxSelectMultiple, **usual)  # type: ignore[arg-type]
    return TYPED[item.answer](usual)


def _choice(
    place: Place, usual: Mapping[str, object], kept: FormAnswer | None, *, is_alone: bool
) -> forms.ChoiceField:
    """A choice of one: buttons where there is room, a list in columns; an answer can be taken back."""
    item = place.item
    values = [(LEVEL + value, _with_anchor(place, value)) for value in choices_of(item, place.polarity)]
    values += [(WHY_NOT + each.value, str(MISSING[each])) for each in item.missing]
    has_columns = not is_alone and place.voice is not None
    if has_columns or len(values) > MOST_RADIOS:
        return forms.ChoiceField(choices=[("", _("Not filled in")), *values], **usual)  # type: ignore[arg-type]
    back = [("", _("Leave it open again"))] if kept is not None and (kept.chosen or kept.missing) else []
    return forms.ChoiceField(choices=[*values, *back], widget=forms.RadioSelect, **usual)  # type: ignore[arg-type]


def _with_anchor(place: Place, value: str) -> str:
    level = level_of(place.item, place.polarity, value)
    anchor = said(level.anchor) if level and place.voice is None else ""
    words = value_words(place.item, place.polarity, value)
    return f"{words}: {anchor}" if anchor else words


def _start(place: Place, answer: FormAnswer) -> dict[str, object]:
    if place.item.answer in CHOSEN:
        value = LEVEL + answer.chosen[0] if answer.chosen else ""
        value = WHY_NOT + answer.missing.value if answer.missing else value
        return {place.name: value, place.words: answer.words}
    why: dict[str, object] = {place.why: answer.missing.value if answer.missing else ""}
    if place.item.answer is Answer.CHOICES:
        return why | {place.name: list(answer.chosen), place.words: answer.words}
    return why | {place.name: answer.words}


def _spelled(value: object) -> str:
    """A number, a day or an hour as the instrument keeps it; words as they are."""
    match value:
        case None:
            return ""
        case datetime():
            return timezone.localtime(value).replace(tzinfo=None).isoformat(timespec="minutes")
        case date():
            return value.isoformat()
        case time():
            return value.isoformat(timespec="minutes")
        case Decimal():
            return f"{value:f}"
    return str(value)
