"""An instrument as it stands on paper to be filled in: boxes for what is chosen, lines for what is said."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from houvast.assessment.values.asking import columns_of, repeated_in
from houvast.assessment.values.fitting import choices_of, sides_of
from houvast.instruments.definition import Answer, Definition, Item, Polarity
from houvast.web.assessment.facts_forms import Meaning, by_heading, column_title, is_trio, meaning_of
from houvast.web.assessment.labels_forms import MISSING, said, value_words


@dataclass(frozen=True)
class BlankColumn:
    """One column on paper: whose it is, what can be ticked, whether there is room for words."""

    title: str
    boxes: tuple[str, ...]
    has_lines: bool


@dataclass(frozen=True)
class BlankQuestion:
    """A question on paper."""

    label: str
    hint: str
    when: str
    meaning: Meaning
    columns: tuple[BlankColumn, ...]


def blank_facts(definition: Definition) -> dict[str, object]:
    """Returns what an empty sheet of paper says."""
    groups = [
        (
            title,
            _is_repeated(definition, items),
            is_trio(definition, items),
            [_question(definition, item) for item in items],
        )
        for title, items in by_heading(definition, tuple(definition.every_item()))
    ]
    return {
        "title": said(definition.title),
        "purpose": said(definition.purpose),
        "not_for": said(definition.not_for),
        "attribution": definition.licence.attribution,
        "licence": definition.licence.spdx,
        "version": definition.version,
        "groups": groups,
    }


def _is_repeated(definition: Definition, items: tuple[Item, ...]) -> bool:
    return bool(repeated_in(definition, items[0].section))


def _question(definition: Definition, item: Item) -> BlankQuestion:
    columns = [
        _column(item, column_title(definition, item, voice, polarity), polarity)
        for polarity in sides_of(item)
        for voice in columns_of(definition)
    ]
    when = _("Only where earlier answers call for it.") if item.relevance.conditions else ""
    is_read = item.answer is Answer.NOTHING
    return BlankQuestion(
        said(item.label), said(item.hint), when, meaning_of(item), () if is_read else tuple(columns)
    )


def _column(item: Item, title: str, polarity: Polarity | None) -> BlankColumn:
    boxes = [value_words(item, polarity, value) for value in choices_of(item, polarity)]
    boxes += [str(MISSING[each]) for each in item.missing]
    return BlankColumn(title, tuple(boxes), item.answer is not Answer.YES_NO)
