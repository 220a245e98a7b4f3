"""An instrument as it stands on paper to be filled in: boxes for what is chosen, lines for what is said."""

from dataclasses import dataclass
from itertools import groupby

from django.utils.translation import gettext as _

from houvast.assessment.values.asking import columns_of
from houvast.assessment.values.fitting import choices_of, sides_of
from houvast.instruments.definition import Answer, Definition, Item, Polarity
from houvast.web.assessment.facts_forms import Meaning, column_title, meaning_of
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
    titles = {section.id: section for section in definition.sections}
    groups = [
        (
            said(titles[section].title) if section in titles else "",
            section in titles and titles[section].is_repeated,
            [_question(definition, item) for item in items],
        )
        for section, items in groupby(definition.every_item(), key=lambda item: item.section)
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
