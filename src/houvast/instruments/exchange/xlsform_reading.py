"""Reads a spreadsheet form (XLSForm): questions, groups and lists, and what stands in columns of our own.

Columns that begin with ``houvast_`` say what the format has no place for; where somebody changed a plain cell
beside them (a name, a condition), the plain cell counts.
"""

import re
from dataclasses import dataclass, field, replace
from typing import Final

from houvast.instruments.definition import (
    ALWAYS,
    Answer,
    Item,
    Kind,
    Level,
    Polarity,
    Relevance,
    Section,
    Side,
    Words,
)
from houvast.instruments.exchange.assembling import (
    IDS_CHANGED,
    WEIGHTS,
    Parts,
    assembled,
    read_with,
    refuse_scoring,
)
from houvast.instruments.exchange.conditions import unpacked_relevance
from houvast.instruments.exchange.lost import (
    BEFOREHAND,
    FILTERED,
    LAYOUT,
    LIMITS,
    OTHER_ADDED,
    PICTURES,
    RECORDS,
    TIMES,
)
from houvast.instruments.exchange.naming import comes_from, item_id
from houvast.instruments.exchange.other import with_other
from houvast.instruments.exchange.outcome import Given, Losses, Read, Refused
from houvast.instruments.exchange.tables import NO_SHEET, Book, Row, read_book
from houvast.instruments.exchange.xlsform_cells import (
    NO_LIST,
    Answers,
    Cells,
    is_true,
    lists_of,
    missing_of,
    one_of,
    whole,
)
from houvast.instruments.exchange.xlsform_settings import about_of, default_language
from houvast.instruments.exchange.xlsform_shown import GUIDE, Shown, changes_shown
from houvast.instruments.exchange.xlsform_types import CLOSES, OPENS, Typed, tidied, typed
from houvast.instruments.exchange.xpath import Asked, read_relevance, written_relevance
from houvast.kernel.messages import message

NO_SURVEY: Final = message("This form has no sheet “survey” with the questions.")
NO_TYPE: Final = message("The sheet “survey” has no column “type”.")
NO_NAME: Final = message("Row %(row)s has no name.")
NOT_CLOSED: Final = message("The group “%(name)s” is opened and not closed.")
NOT_OPENED: Final = message("Row %(row)s closes a group that was not opened.")
NO_SIDE: Final = message("Row %(row)s stands in “%(name)s” and does not say which side it is (houvast_side).")
TWICE: Final = message("Row %(row)s: the name “%(name)s” stands in the form before.")

WEIGHT: Final = re.compile(r"score|weight|points")
ADDS_UP: Final = re.compile(r"\b(sum|avg|count|max|min)\s*\(")
LOST: Final = {
    **dict.fromkeys(("constraint", "constraint_message", "bind", "parameters"), LIMITS),
    **dict.fromkeys(("default", "readonly", "read_only", "trigger"), BEFOREHAND),
    **dict.fromkeys(("appearance", "rows", "body", "control", "required_message", "guidance_hint"), LAYOUT),
    **dict.fromkeys(("image", "audio", "video", "big-image", "media"), PICTURES),
    "choice_filter": FILTERED,
    "repeat_count": TIMES,
}


def read_xlsform(data: bytes, given: Given) -> Read:
    """Returns what a spreadsheet form says; never raises for what somebody sent."""
    return read_with(lambda: _Reading(read_book(data), given).read())


@dataclass
class _Open:
    """A group that is open: a part of the form, or a question with several sides."""

    name: str
    section: str = ""
    head: Item | None = None
    head_row: Row | None = None
    rows: list[str] = field(default_factory=list)


class _Reading:
    def __init__(self, book: Book, given: Given) -> None:
        if "survey" not in book or not book["survey"].rows:
            raise Refused(NO_SURVEY)
        if not any(heading == "type" for heading, _ in book["survey"].headings):
            raise Refused(NO_TYPE)
        self.given, self.losses, self.parts = given, Losses(), Parts()
        self.book = book
        self.cells = Cells(default_language(book, given))
        self.about = about_of(book, self.cells, given, self.losses)
        self._look_for_weights()
        self.lists = lists_of(book.get("choices", NO_SHEET), self.cells, self.losses)
        self.stack: list[_Open] = []
        self.asked: dict[str, Asked] = {}
        self.by_row: dict[str, Asked] = {}
        self.waiting: list[tuple[str, str, Row]] = []
        self.order: dict[str, int] = {}
        self.shown: list[Shown] = []

    def read(self) -> Read:
        for row in self.book["survey"].rows:
            if row.cell("disabled").lower() not in {"yes", "true"}:
                self._row(row)
        if self.stack:
            raise Refused(NOT_CLOSED, name=self.stack[-1].name)
        if "entities" in self.book:
            self.losses.add(RECORDS)
        self._settle_relevance()
        place = {section.id: at for at, section in enumerate(self.parts.sections)}
        self.parts.sections.sort(key=lambda one: (self.order.get(one.id, place[one.id]), place[one.id]))
        return self._with_changes(assembled(self.about, self.parts, self.losses))

    def _with_changes(self, read: Read) -> Read:
        """Returns what was read, with what somebody changed where it only shows."""
        if read.definition is None:
            return read
        survey, choices = self.book["survey"], self.book.get("choices", NO_SHEET)
        found = changes_shown(survey, choices, self.shown, read.definition, self.cells)
        return replace(read, losses=(*read.losses, *found))

    def _look_for_weights(self) -> None:
        """A column of numbers behind the answers is the first half of a score."""
        for heading, _ in self.book.get("choices", NO_SHEET).headings:
            if WEIGHT.search(heading):
                refuse_scoring(self.given, self.about.kind, heading, self.losses, WEIGHTS)

    def _row(self, row: Row) -> None:
        written, name = row.cell("type"), row.cell("name")
        kind = tidied(written).lower()
        if OPENS.fullmatch(kind):
            self._open(row, is_repeated=kind.endswith("repeat"))
        elif CLOSES.fullmatch(kind):
            if not self.stack:
                raise Refused(NOT_OPENED, row=row.number)
            self._close(self.stack.pop())
        elif kind in {"calculate", "hidden"} or row.cell("calculation"):
            refuse_scoring(self.given, self.about.kind, name, self.losses)
        else:
            found = typed(written, name, row.number, self.losses)
            if found is not None:
                self._question(row, found)

    def _open(self, row: Row, *, is_repeated: bool) -> None:
        name = row.cell("name") or f"group_{row.number}"
        if row.cell("houvast_answer"):
            head = self._item(row, one_of(Answer, row, "houvast_answer"))
            self.stack.append(_Open(name, self._section(), head, row))
            return
        own = self._id(row, name)
        if own not in {one.id for one in self.parts.sections}:
            title = self.cells.words(row, "label")
            self.parts.sections.append(Section(own, title, self._section(), is_repeated=is_repeated))
            self.waiting.append(("section", own, row))
            order = whole(row, "houvast_order")
            if order is not None:
                self.order[own] = order
        self._note_lost(row, own)
        self.stack.append(_Open(name, own))

    def _close(self, group: _Open) -> None:
        if group.head is not None and group.head_row is not None:
            choices = {value: name for row in group.rows for value, name in self.by_row[row].choices.items()}
            asked = Asked(group.head.id, group.head.answer, tuple(group.rows), choices)
            self._keep(group.head_row, group.head, asked)

    def _question(self, row: Row, found: Typed) -> None:
        answers = self._answers(row, found)
        if self.stack and self.stack[-1].head is not None:
            self._side_of_head(self.stack[-1], row, answers)
            return
        answer = one_of(Answer, row, "houvast_answer") if row.cell("houvast_answer") else found.answer
        item = self._item(row, answer)
        if answers.levels or row.cell("houvast_side"):
            item = replace(item, sides=(self._side(row, answers.levels),))
        choices = {"yes": "yes", "no": "no"} if answer is Answer.YES_NO else answers.names
        self._keep(row, item, Asked(item.id, answer, (row.cell("name"),), choices))
        if found.has_other:
            self._add_other(item)

    def _answers(self, row: Row, found: Typed) -> Answers:
        if not found.list_name or row.cell("houvast_answer") == Answer.YES_NO:
            return Answers((), {})
        if found.list_name not in self.lists:
            raise Refused(NO_LIST, name=row.cell("name"), list=found.list_name)
        return self.lists[found.list_name]

    def _side_of_head(self, group: _Open, row: Row, answers: Answers) -> None:
        if not row.cell("houvast_side") or group.head is None:
            raise Refused(NO_SIDE, row=row.number, name=group.name)
        side = self._side(row, answers.levels)
        hint = Words({**self.cells.words(row, "hint").by_language, **group.head.hint.by_language})
        group.head = replace(group.head, hint=hint, sides=(*group.head.sides, side))
        self.shown.append(Shown(row, group.head.id, side.polarity))
        group.rows.append(row.cell("name"))
        self.by_row[row.cell("name")] = Asked(
            group.head.id, group.head.answer, (row.cell("name"),), answers.names
        )

    def _side(self, row: Row, levels: tuple[Level, ...]) -> Side:
        return Side(
            one_of(Polarity, row, "houvast_side") if row.cell("houvast_side") else Polarity.NEUTRAL,
            levels,
            self.cells.words(row, "houvast_counts"),
            self.cells.words(row, "houvast_counts_not"),
            whole(row, "houvast_evidence_min") or 0,
            is_true(row, "houvast_critical"),
        )

    def _item(self, row: Row, answer: Answer) -> Item:
        own = self._id(row, row.cell("name"))
        self._note_lost(row, own)
        if _is_ours(row):
            self.shown.append(Shown(row, own))
        return Item(
            own,
            self.cells.words(row, "label"),
            answer,
            self._section(),
            row.cells.get(("houvast_domain", ""), ""),
            self.cells.words(row, "houvast_definition"),
            self.cells.words(row, "hint"),
            missing=missing_of(row),
            is_required=is_true(row, "required") or is_true(row, "houvast_required"),
        )

    def _keep(self, row: Row, item: Item, asked: Asked) -> None:
        if item.id in self.asked:
            raise Refused(TWICE, row=row.number, name=item.id)
        self.asked[item.id] = asked
        self.by_row |= dict.fromkeys(asked.rows, asked)
        kept = self.parts.closing if is_true(row, "houvast_closing") else self.parts.items
        kept.append(item)
        self.waiting.append(("item", item.id, row))

    def _add_other(self, item: Item) -> None:
        chosen, named = with_other(item, f"{item.id}_other", self.cells.default)
        self.parts.items[-1:] = [chosen, named]
        self.asked[named.id] = self.by_row[named.id] = Asked(named.id, Answer.WORDS, (named.id,))
        self.losses.add(OTHER_ADDED, item.id)

    def _id(self, row: Row, name: str) -> str:
        if not name:
            raise Refused(NO_NAME, row=row.number)
        own = row.cell("houvast_id")
        if own and comes_from(name, own):
            return own
        if item_id(name) != name:
            self.losses.add(IDS_CHANGED, name)
        return item_id(name)

    def _section(self) -> str:
        return self.stack[-1].section if self.stack else ""

    def _note_lost(self, row: Row, name: str) -> None:
        for heading, _ in row.cells:
            if heading in LOST and not (_is_ours(row) and heading == GUIDE):
                self.losses.add(LOST[heading], name)

    def _settle_relevance(self) -> None:
        found = {(what, own): self._relevance(row, own) for what, own, row in self.waiting}
        for kept in (self.parts.items, self.parts.closing):
            kept[:] = [replace(one, relevance=found.get(("item", one.id), one.relevance)) for one in kept]
        self.parts.sections[:] = [
            replace(one, relevance=found[("section", one.id)]) for one in self.parts.sections
        ]

    def _relevance(self, row: Row, own: str) -> Relevance:
        expression = row.cell("relevant") or row.cell("relevance")
        if self.about.kind is Kind.SPJ and _adds_answers_up(" ".join(row.cells.values())):
            refuse_scoring(self.given, self.about.kind, own, self.losses)
        ours = unpacked_relevance(row.cells.get(("houvast_relevant", ""), ""))
        if ours is not None and written_relevance(ours, self.asked) == expression:
            return ours
        return read_relevance(own, expression, self.by_row) if expression else ALWAYS


def _adds_answers_up(text: str) -> bool:
    """Whether something is worked out of an answer; between two closing brackets each sign is read once."""
    return any(ADDS_UP.search(part, 0, max(0, part.rfind("${"))) for part in text.split(")"))


def _is_ours(row: Row) -> bool:
    return any(heading.startswith("houvast_") for heading, _ in row.cells)
