"""The parts of a draft that are one question, one side of it with its levels, or a question to come."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import takewhile
from typing import Final

from django import forms
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from houvast.instruments.comparing import condition_words
from houvast.instruments.definition import (
    ALWAYS,
    Answer,
    Comparison,
    Condition,
    Definition,
    Item,
    Kind,
    Level,
    Missing,
    Polarity,
    Relevance,
    Side,
    Words,
)
from houvast.instruments.editing import new_name, with_item, with_new_item, with_side
from houvast.instruments.faults import CHOSEN
from houvast.web.assessment.labels_instruments import ANSWERS, ASPECTS, COMPARISONS, MISSING, PARTS, SIDES
from houvast.web.assessment.parts_draft import (
    Block,
    PartPage,
    Told,
    choices_field,
    chosen,
    number_field,
    row,
    words_fields,
    words_said,
    words_start,
)

TEXTS: Final = ("label", "definition", "hint")
AS_IT_STANDS: Final = "as_it_stands"
FEWEST_LEVELS: Final = 3


def question_page(definition: Definition, item: Item) -> PartPage:
    """Returns the page of one question: its words, how it is answered, and when it is asked."""
    languages = definition.languages
    fields: dict[str, forms.Field] = {}
    start: dict[str, object] = {}
    for name in TEXTS:
        fields |= words_fields(name, ASPECTS[name], languages, rows=2)
        start |= words_start(name, getattr(item, name), languages)
    lacking = {side: SIDES[side] for side in Polarity if side not in {each.polarity for each in item.sides}}
    fields |= {
        "answer": _answer_field(),
        "sides": _added_sides_field(lacking),
        "missing": choices_field(str(ASPECTS["missing"]), MISSING),
        "section": _section_field(definition),
        "relevance": _relevance_field(definition, item),
        "is_required": forms.BooleanField(label=str(ASPECTS["is_required"]), required=False),
    }
    start |= {
        "answer": str(item.answer),
        "missing": [str(each) for each in item.missing],
        "section": item.section,
        "relevance": _relevance_now(definition, item),
        "is_required": item.is_required,
    }
    how = ["answer", "sides", "missing", "section", "relevance", "is_required"]
    if item.answer not in CHOSEN or not lacking:
        del fields["sides"]
        how.remove("sides")
    blocks = (
        Block(_("In words"), tuple(row(name, languages) for name in TEXTS)),
        Block(_("How it is asked"), tuple((name,) for name in how)),
    )
    title = item.label.said(get_language() or "nl") or _("A question without words")
    return PartPage(title, blocks, fields, start, lambda told: _question_said(definition, item, told))


def _question_said(definition: Definition, item: Item, told: Told) -> Definition:
    there = {side.polarity for side in item.sides}
    wanted = (polarity for polarity in chosen(SIDES, told.get("sides", [])) if polarity not in there)
    added = tuple(_new_side(item, polarity) for polarity in wanted)
    relevance = told["relevance"]
    languages = definition.languages
    changed = replace(
        item,
        answer=Answer(told["answer"]),
        sides=(*item.sides, *added),
        missing=chosen(MISSING, told["missing"]),
        section=told["section"],
        relevance=item.relevance if relevance == AS_IT_STANDS else _relevance_from(relevance),
        is_required=told["is_required"],
        label=words_said("label", told, item.label, languages),
        definition=words_said("definition", told, item.definition, languages),
        hint=words_said("hint", told, item.hint, languages),
    )
    return with_item(definition, changed)


def side_page(definition: Definition, item: Item, side: Side) -> PartPage:
    """Returns the page of one side: what counts and what does not, and an anchor per level."""
    languages = definition.languages
    fields: dict[str, forms.Field] = {}
    start: dict[str, object] = {"evidence_min": side.evidence_min, "is_critical": side.is_critical}
    for name in ("counts_as", "does_not_count_as"):
        fields |= words_fields(name, ASPECTS[name], languages)
        start |= words_start(name, getattr(side, name), languages)
    blocks = [
        Block(_("In words"), tuple(row(name, languages) for name in ("counts_as", "does_not_count_as")))
    ]
    for number in range(1, _rows_of(side) + 1):
        level = side.levels[number - 1] if number <= len(side.levels) else Level("", Words())
        fields |= _level_fields(number, languages)
        start[f"value_{number}"] = level.value
        start |= words_start(f"level_{number}", level.label, languages)
        start |= words_start(f"anchor_{number}", level.anchor, languages)
        rows = ((f"value_{number}",), row(f"level_{number}", languages), row(f"anchor_{number}", languages))
        hint = _("A level without any words goes.") if number == 1 else ""
        blocks.append(Block(_("Level %(number)s") % {"number": number}, rows, hint))
    fields["evidence_min"] = number_field("evidence_min", 0, 9)
    fields["is_critical"] = forms.BooleanField(label=str(ASPECTS["is_critical"]), required=False)
    blocks.append(Block(_("What a rating asks for"), (("evidence_min",), ("is_critical",))))
    label = item.label.said(get_language() or "nl")
    title = f"{label}: {SIDES[side.polarity]}"
    return PartPage(
        title, tuple(blocks), fields, start, lambda told: _side_said(definition, item, side, told)
    )


def _side_said(definition: Definition, item: Item, side: Side, told: Told) -> Definition:
    languages = definition.languages
    changed = replace(
        side,
        counts_as=words_said("counts_as", told, side.counts_as, languages),
        does_not_count_as=words_said("does_not_count_as", told, side.does_not_count_as, languages),
        evidence_min=told["evidence_min"] or 0,
        is_critical=told["is_critical"],
        levels=tuple(_levels_said(side, told, languages)),
    )
    return with_side(definition, item, changed)


def _levels_said(side: Side, told: Told, languages: tuple[str, ...]) -> Iterator[Level]:
    for number in range(1, _rows_of(side) + 1):
        known = side.levels[number - 1] if number <= len(side.levels) else Level("", Words())
        label = words_said(f"level_{number}", told, known.label, languages)
        anchor = words_said(f"anchor_{number}", told, known.anchor, languages)
        if label or anchor:
            yield Level(told[f"value_{number}"] or str(number - 1), label, anchor)


def new_question_page(definition: Definition) -> PartPage:
    """Returns the page on which a question begins: its words, how it is answered, where it stands."""
    languages = definition.languages
    fields = words_fields("label", ASPECTS["label"], languages, rows=2)
    where = [("items", _("Among the questions")), ("closing", _("At the end, after the ratings"))]
    fields |= {
        "answer": _answer_field(),
        "sides": choices_field(_("Which sides are rated?"), SIDES, _("Only for an answer by levels.")),
        "section": _section_field(definition),
        "where": forms.ChoiceField(label=_("Where in the instrument?"), choices=where),
    }
    both = definition.kind is Kind.SPJ
    start: dict[str, object] = {
        "answer": str(Answer.LEVEL),
        "sides": [str(Polarity.STRENGTH), str(Polarity.BARRIER)] if both else [str(Polarity.NEUTRAL)],
        "where": "items",
    }
    rows = (row("label", languages), ("answer",), ("sides",), ("section",), ("where",))
    return PartPage(
        str(PARTS["new"]), (Block("", rows),), fields, start, lambda told: _new_said(definition, told)
    )


def _new_said(definition: Definition, told: Told) -> Definition:
    label = words_said("label", told, Words(), definition.languages)
    name = new_name(label.said(definition.languages[0]), told["submission"])
    if any(item.id == name for item in definition.every_item()):
        return definition
    answer = Answer(told["answer"])
    item = Item(name, label, answer, told["section"], missing=(Missing.NO_INFO,) if answer in CHOSEN else ())
    if answer in CHOSEN:
        sides = tuple(_new_side(item, polarity) for polarity in chosen(SIDES, told["sides"]))
        item = replace(item, sides=sides)
    at_the_end = told["where"] == "closing"
    place = len(definition.closing if at_the_end else definition.items)
    return with_new_item(definition, item, place, at_the_end=at_the_end)


def _new_side(item: Item, polarity: Polarity) -> Side:
    return Side(polarity, evidence_min=1 if item.answer is Answer.LEVEL else 0)


def _rows_of(side: Side) -> int:
    return max(FEWEST_LEVELS, len(side.levels) + 1)


def _level_fields(number: int, languages: tuple[str, ...]) -> dict[str, forms.Field]:
    value = forms.CharField(
        label=_("The value that is kept"),
        help_text=_("A short name or figure; nothing is ever counted with it.") if number == 1 else "",
        required=False,
        max_length=40,
    )
    return {
        f"value_{number}": value,
        **words_fields(f"level_{number}", _("The level in a word"), languages, rows=1),
        **words_fields(f"anchor_{number}", ASPECTS["anchor"], languages, rows=2),
    }


def _added_sides_field(lacking: Mapping[Polarity, Promise]) -> forms.MultipleChoiceField:
    """Offers the sides that a question lacks; one that came in meanwhile is no mistake when sent twice."""
    field = choices_field(_("Add a side"), SIDES, _("Each side has a page of its own, with levels."))
    assert isinstance(field.widget, forms.CheckboxSelectMultiple)  # noqa: S101 -- made so
    field.widget.choices = [(str(polarity), words) for polarity, words in lacking.items()]
    return field


def _answer_field() -> forms.ChoiceField:
    return forms.ChoiceField(
        label=str(ASPECTS["answer"]), choices=[(str(answer), words) for answer, words in ANSWERS.items()]
    )


def _section_field(definition: Definition) -> forms.ChoiceField:
    language = get_language() or "nl"
    parts = [(section.id, section.title.said(language) or section.id) for section in definition.sections]
    return forms.ChoiceField(
        label=str(ASPECTS["section"]), choices=[("", _("In none in particular")), *parts], required=False
    )


def _relevance_field(definition: Definition, item: Item) -> forms.ChoiceField:
    """Offers every answer to an earlier question; what is more involved can only be left as it stands."""
    language, offered = get_language() or "nl", list[tuple[str, object]]()
    for earlier in _before(definition, item):
        levels = {level.value: level for side in earlier.sides for level in side.levels}
        answers = [
            (
                f"is|{earlier.id}|{level.value}",
                f"{earlier.label.said(language)}: {level.label.said(language)}",
            )
            for level in levels.values()
        ]
        told = f"{earlier.label.said(language)}: {COMPARISONS[Comparison.ANSWERED]}"
        offered.append((earlier.label.said(language), [*answers, (f"answered|{earlier.id}|", told)]))
    now = _relevance_now(definition, item)
    kept = [(AS_IT_STANDS, condition_words(item.relevance))] if now == AS_IT_STANDS else []
    return forms.ChoiceField(
        label=str(ASPECTS["relevance"]), choices=[("", _("Always")), *kept, *offered], required=False
    )


def _relevance_now(definition: Definition, item: Item) -> str:
    conditions = item.relevance.conditions
    if not conditions:
        return ""
    one = conditions[0]
    earlier = next((each for each in _before(definition, item) if each.id == one.item), None)
    values = {level.value for side in earlier.sides for level in side.levels} if earlier else set()
    if len(conditions) > 1 or earlier is None:
        return AS_IT_STANDS
    if one.comparison is Comparison.IS and one.value in values:
        return f"is|{one.item}|{one.value}"
    return f"answered|{one.item}|" if one.comparison is Comparison.ANSWERED else AS_IT_STANDS


def _before(definition: Definition, item: Item) -> Iterator[Item]:
    """Yields the questions that are asked before this one."""
    yield from takewhile(lambda each: each.id != item.id, definition.every_item())


def _relevance_from(told: str) -> Relevance:
    if not told:
        return ALWAYS
    comparison, item, value = told.split("|", 2)
    return Relevance((Condition(item, Comparison(comparison), value),))
