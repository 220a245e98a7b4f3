"""Finds what somebody changed in cells that only show: a change that is not taken over is never silent.

The hint with the meaning and the anchors, the names of the sides and the words for “no information” are
written for other readers; ours stand in columns of our own. Whoever changes the shown cell in a spreadsheet
is told which cell it was, and where to change it instead.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from houvast.instruments.definition import Definition, Item, Missing, Polarity, Words
from houvast.instruments.exchange.fixed_words import MISSING, NO, SIDES, YES
from houvast.instruments.exchange.guide import guide
from houvast.instruments.exchange.outcome import Loss
from houvast.instruments.exchange.tables import Row, Sheet
from houvast.instruments.exchange.xlsform_cells import Cells
from houvast.kernel.messages import message

GUIDE: Final = "guidance_hint"
GUIDED: Final = "houvast_guided"
"""The column that keeps a mark of each guide as it was written, so that a change in it is seen."""
MARK: Final = re.compile(r"(\w+)=([0-9a-f]{12})")
MOST_ROWS: Final = 30
YES_NO: Final[Mapping[str, Words]] = {"yes": YES, "no": NO}

IN_GUIDE: Final = message(
    "What was changed in the column “%(column)s” is not taken over (row %(rows)s): change "
    "houvast_definition, houvast_counts, houvast_counts_not, or houvast_anchor on the sheet “choices”."
)
IN_HINT: Final = message(
    "What stands in the column “%(column)s” is not taken over (row %(rows)s): a question has one hint; write "
    "it in the row in which the question begins."
)
IN_FIXED: Final = message(
    "What was changed in the column “%(column)s” is not taken over (row %(rows)s): these words are the same "
    "in every form."
)


@dataclass(frozen=True)
class Shown:
    """A row of ours, the question it belongs to, and which of its sides when it shows one of several."""

    row: Row
    item: str
    side: Polarity | None = None


@dataclass
class _Changes:
    rows: dict[tuple[str, str], list[int]] = field(default_factory=dict)

    def add(self, text: str, heading: str, language: str, row: Row) -> None:
        self.rows.setdefault((text, f"{heading}::{language}" if language else heading), []).append(row.number)

    def told(self) -> Iterator[Loss]:
        for (text, column), numbers in self.rows.items():
            some = ", ".join(map(str, numbers[:MOST_ROWS])) + (" …" if len(numbers) > MOST_ROWS else "")
            yield Loss(text, MappingProxyType({"column": column, "rows": some}))


def mark_of(guided: Words) -> str:
    """Returns a short mark of a guide in each of its languages."""
    return " ".join(f"{language}={_mark(text)}" for language, text in guided.by_language.items())


def changes_shown(
    survey: Sheet, choices: Sheet, shown: list[Shown], read: Definition, cells: Cells
) -> tuple[Loss, ...]:
    """Returns what was changed where it only shows, by column, with the rows as people count them."""
    items = {item.id: item for item in read.every_item()}
    changes = _Changes()
    for each in shown:
        if each.item in items:
            _look_at_guide(each, items[each.item], survey, cells, changes)
            if each.side is not None:
                _look_at_side(each, items[each.item], cells, changes)
    for row in choices.rows:
        fixed = _fixed(row)
        if fixed is not None:
            _look_at_fixed(row, fixed, cells, changes)
    return tuple(changes.told())


def _look_at_guide(each: Shown, item: Item, survey: Sheet, cells: Cells, changes: _Changes) -> None:
    marks = dict(MARK.findall(each.row.cell(GUIDED)))
    sides = tuple(side for side in item.sides if each.side in {None, side.polarity})
    has_guide = each.side is not None or len(sides) <= 1
    for heading, written in survey.headings:
        if heading != GUIDE:
            continue
        said = each.row.cells.get((heading, written), "")
        language = cells.language(written)
        now = guide(item, sides, (language,)).said(language) if has_guide else ""
        was_written = _mark(said) == marks.get(language, "") if said.strip() else language not in marks
        if not was_written and _plain(said) != _plain(now):
            changes.add(IN_GUIDE, heading, written, each.row)


def _look_at_side(each: Shown, item: Item, cells: Cells, changes: _Changes) -> None:
    if each.side is None:
        return
    for written, said in each.row.by_language("hint"):
        if _plain(said) != _plain(item.hint.by_language.get(cells.language(written), "")):
            changes.add(IN_HINT, "hint", written, each.row)
    _look_at_fixed(each.row, SIDES[each.side], cells, changes)


def _look_at_fixed(row: Row, fixed: Words, cells: Cells, changes: _Changes) -> None:
    for written, said in row.by_language("label"):
        words = fixed.by_language
        if _plain(said) != _plain(words.get(cells.language(written), words["en"])):
            changes.add(IN_FIXED, "label", written, row)


def _fixed(row: Row) -> Words | None:
    """Returns the words of an answer that is the same in every form of ours; None for any other answer."""
    name = row.cell("name")
    if row.cell("houvast_missing") and name in set(Missing):
        return MISSING[Missing(name)]
    return YES_NO.get(name) if row.cell("list_name") == "houvast_yes_no" else None


def _mark(text: str) -> str:
    return hashlib.sha256(_plain(text).encode(errors="replace")).hexdigest()[:12]


def _plain(text: str) -> str:
    """Returns a text without what a spreadsheet changes by itself: line ends and spaces."""
    return " ".join(text.split())
