"""What the pages of a form print: questions with their fields, answers by column, differences in words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from houvast.assessment.selectors._forms import FormPage
from houvast.assessment.selectors.compare_forms import TwoForms
from houvast.assessment.selectors.show_form import Course, ShownForm
from houvast.assessment.values.asking import columns_of
from houvast.assessment.values.filled import FormAnswer, FormPart
from houvast.assessment.values.finishing import Beside, Difference
from houvast.assessment.values.fitting import MOST_BOXES, boxes_of, sides_of
from houvast.instruments.definition import Answer, Definition, Item, Polarity, Voice
from houvast.kernel.ids import new_id
from houvast.web.assessment.drawn_forms import dumbbells_of
from houvast.web.assessment.forms_fill import FillFormForm, Place, parts_to_ask
from houvast.web.assessment.labels_forms import SIDES, VOICES, answer_words, hint_of, quote_of, said
from houvast.web.ui.forms import HouvastField

ONE_PAGE = "houvast.one_page"
MANY, SHORT = 5, 3


@dataclass(frozen=True)
class Meaning:
    """What a question means: its definition, what counts, and the levels with their anchors."""

    definition: str
    rows: tuple[tuple[str, str], ...]

    def __bool__(self) -> bool:
        """Whether there is anything to unfold."""
        return bool(self.definition or self.rows)


@dataclass(frozen=True)
class AskedColumn:
    """A column of a question: whose it is, and its fields."""

    title: str
    fields: tuple[HouvastField, ...]


@dataclass(frozen=True)
class AskedQuestion:
    """A question on the page; one that has a single column carries its words as the field's label."""

    anchor: str
    label: str
    hint: str
    is_alone: bool
    is_only_read: bool
    is_scale: bool
    meaning: Meaning
    columns: tuple[AskedColumn, ...]


@dataclass(frozen=True)
class AskedGroup:
    """Questions under one heading; ``section`` is set where it can be asked once more."""

    title: str
    section: str
    is_beside: bool
    questions: tuple[AskedQuestion, ...]


@dataclass(frozen=True)
class ShownColumn:
    """An answer in one column: by name, with its words."""

    title: str
    is_quote: bool
    answer: str
    words: str


@dataclass(frozen=True)
class ShownQuestion:
    """A question with what stands in its columns."""

    label: str
    columns: tuple[ShownColumn, ...]


@dataclass(frozen=True)
class ShownGroup:
    """Answers under one heading."""

    title: str
    questions: tuple[ShownQuestion, ...]


def asked_groups(page: FormPage, form: FillFormForm, more: str) -> list[AskedGroup]:
    """Returns the questions of a draft by section, each with its fields."""
    found = []
    for number, (part, asked) in enumerate(parts_to_ask(page, more)):
        for title, items in by_heading(page.definition, asked.items):
            questions = tuple(_asked(page.definition, form, number, item) for item in items)
            again = part.section if _has_room(page.definition, form, part.section) else ""
            found.append(AskedGroup(title, again, is_trio(page.definition, items), questions))
    return found


def shown_groups(page: FormPage) -> list[ShownGroup]:
    """Returns the answers of a form by section; questions nobody answered are left out."""
    found = []
    for part, asked in zip(page.content.parts, page.asked, strict=False):
        for title, items in by_heading(page.definition, asked.items):
            questions = [_shown(page.definition, part, item) for item in items]
            told = tuple(question for question in questions if question.columns)
            if told:
                found.append(ShownGroup(title, told))
    return found


def difference_words(difference: Difference) -> str:
    """Returns in one sentence who says what of a question."""
    label = said(difference.item.label)
    told = [(answer.voice, answer_words(difference.item, answer)) for answer in difference.answers]
    says = {
        Voice.PERSON: _("the person says “%(level)s”"),
        Voice.WORKER: _("we say “%(level)s”"),
        Voice.RELATIVE: _("a relative says “%(level)s”"),
    }
    parts = [says[voice] % {"level": level} for voice, level in told if voice is not None]
    return _("%(question)s: %(who_says_what)s.") % {"question": label, "who_says_what": ", ".join(parts)}


def form_facts(page: FormPage) -> dict[str, object]:
    """Returns what every page of one form prints."""
    return {
        "page": page,
        "title": said(page.definition.title),
        "purpose": said(page.definition.purpose),
        "not_for": said(page.definition.not_for),
        "is_one_page": page.definition.id == ONE_PAGE,
        "lacks": [
            (lack_label(page.definition, lack.item), lack.text, _anchor(page, lack.item))
            for lack in page.lacks
        ],
    }


def shown_facts(shown: ShownForm) -> dict[str, object]:
    """Returns what the page of a form prints beside its answers."""
    return {
        "shown": shown,
        "submission": new_id(),
        "groups": shown_groups(shown.page),
        "dumbbells": [(each, _("Who names which level")) for each in dumbbells_of(shown.page)],
        "differences": [difference_words(each) for each in shown.page.differences],
        "courses": [_course(each) for each in shown.courses],
    }


def compared_facts(two: TwoForms) -> dict[str, object]:
    """Returns two fillings side by side: what changed first, then what stayed."""
    lines = [_beside(two.now.definition, each) for each in two.lines]
    return {
        "two": two,
        "changed": [line for line, each in zip(lines, two.lines, strict=True) if not each.is_same],
        "same": [line for line, each in zip(lines, two.lines, strict=True) if each.is_same],
        "title": said(two.now.definition.title),
    }


def lack_label(definition: Definition, name: str) -> str:
    """Returns the words of the question where something is missing, empty for the whole."""
    return next((said(item.label) for item in definition.every_item() if item.id == name), "")


def _anchor(page: FormPage, name: str) -> str:
    """Where a question first stands on the page that is filled in, empty for the whole."""
    parts = enumerate(parts_to_ask(page, ""))
    found = (number for number, (_part, asked) in parts if name in {item.id for item in asked.items})
    return next((f"#part-{number}-{name}" for number in found), "")


def meaning_of(item: Item) -> Meaning:
    """Returns what a question means, as it can be unfolded beside it and stands on paper."""
    rows: list[tuple[str, str]] = []
    for side in item.sides:
        if side.counts_as:
            rows.append((_("What counts"), said(side.counts_as)))
        if side.does_not_count_as:
            rows.append((_("What does not count"), said(side.does_not_count_as)))
        rows += [(said(level.label), said(level.anchor)) for level in side.levels if level.anchor]
    return Meaning(said(item.definition), tuple(rows))


def column_title(definition: Definition, item: Item, voice: Voice | None, polarity: Polarity | None) -> str:
    """Returns whose column it is, and of which side where there are two; empty where there is only one."""
    who = str(VOICES[voice]) if voice is not None and len(columns_of(definition)) > 1 else ""
    which = str(SIDES[polarity]) if polarity in SIDES and len(sides_of(item)) > 1 else ""
    return ", ".join(filter(None, (who, which)))


def by_heading(definition: Definition, items: Sequence[Item]) -> Iterator[tuple[str, tuple[Item, ...]]]:
    """Yields the questions with their heading; the one page has its own."""
    titles = {section.id: said(section.title) for section in definition.sections}
    if definition.id == ONE_PAGE:
        names = {"worry": _("Three concerns"), "strength": _("Three strengths")}
        for name, group in groupby(items, key=lambda item: item.id.rsplit("_", 1)[0]):
            yield names.get(name, ""), tuple(group)
        return
    for section, group in groupby(items, key=lambda item: item.section):
        yield titles.get(section, ""), tuple(group)


def is_trio(definition: Definition, items: Sequence[Item]) -> bool:
    """Whether these questions stand beside one another."""
    return definition.id == ONE_PAGE and len(items) > 1


def _asked(definition: Definition, form: FillFormForm, number: int, item: Item) -> AskedQuestion:
    places = [place for place in form.places if place.part == number and place.item.id == item.id]
    columns = tuple(
        AskedColumn(column_title(definition, item, place.voice, place.polarity), _bound(form, place))
        for place in places
    )
    return AskedQuestion(
        f"part-{number}-{item.id}",
        said(item.label),
        hint_of(item),
        len(columns) == 1,
        item.answer is Answer.NOTHING,
        _is_scale(item),
        meaning_of(item),
        columns,
    )


def _has_room(definition: Definition, form: FillFormForm, section: str) -> bool:
    """Whether a section can be asked once more on the same page."""
    return bool(section) and len(form.fields) + boxes_of(definition, section) < MOST_BOXES


def _is_scale(item: Item) -> bool:
    """Whether the levels are so short that they stand on one line, as from 0 to 10."""
    names = [said(level.label) for side in item.sides for level in side.levels]
    return item.answer is Answer.LEVEL and len(names) > MANY and max(map(len, names)) <= SHORT


def _bound(form: FillFormForm, place: Place) -> tuple[HouvastField, ...]:
    names = (name for name in (place.name, place.why, place.words) if name in form.fields)
    return tuple(form[name] for name in names)  # type: ignore[misc]


def _shown(definition: Definition, part: FormPart, item: Item) -> ShownQuestion:
    answers = [
        part.answer(item.id, voice, polarity)
        for polarity in sides_of(item)
        for voice in columns_of(definition)
    ]
    columns = tuple(_column(definition, item, answer) for answer in answers if answer is not None)
    return ShownQuestion(said(item.label), columns)


def _column(definition: Definition, item: Item, answer: FormAnswer) -> ShownColumn:
    title = column_title(definition, item, answer.voice, answer.polarity)
    is_quote = answer.voice in {Voice.PERSON, Voice.RELATIVE}
    return ShownColumn(title, is_quote, answer_words(item, answer), quote_of(item, answer))


def _course(course: Course) -> tuple[str, list[tuple[str, str, str]]]:
    rows = [
        (date_format(day, "j F Y"), answer_words(course.item, answer), quote_of(course.item, answer))
        for day, answer in course.answers
    ]
    return said(course.item.label), rows


def _beside(definition: Definition, line: Beside) -> tuple[str, str, ShownColumn | None, ShownColumn | None]:
    answer = line.now or line.then
    assert answer is not None  # noqa: S101 -- a line without both is not made
    title = column_title(definition, line.item, answer.voice, answer.polarity)
    columns = (
        None if each is None else _column(definition, line.item, each) for each in (line.then, line.now)
    )
    return (said(line.item.label), title, *columns)  # type: ignore[return-value]
