"""Reads a FHIR Questionnaire (R4 and R4B have the same one) and looks at it itself.

Checked here, because libraries take them as they come: the type of every item, links that occur twice,
conditions that lead nowhere, and answers that stand in lists elsewhere. Expressions are never evaluated.
"""

from dataclasses import dataclass, replace
from typing import Final

from houvast.instruments.definition import (
    ALWAYS,
    Answer,
    Item,
    Level,
    Polarity,
    Relevance,
    Section,
    Side,
)
from houvast.instruments.exchange.assembling import (
    IDS_CHANGED,
    MOST_ITEMS,
    TOO_MANY,
    Parts,
    assembled,
    read_with,
    refuse_scoring,
)
from houvast.instruments.exchange.conditions import unpacked_relevance
from houvast.instruments.exchange.fhir_conditions import Linked, read_conditions, written_conditions
from houvast.instruments.exchange.fhir_extensions import (
    is_calculated,
    is_hidden,
    note_extensions,
    note_rendering,
    refuse_modified,
)
from houvast.instruments.exchange.fhir_nodes import (
    Node,
    flag,
    nodes,
    own,
    own_flag,
    own_number,
    own_text,
    own_words,
    parsed,
    text,
    words,
)
from houvast.instruments.exchange.fhir_options import Options, code_of, contained_lists
from houvast.instruments.exchange.fhir_root import about_of, language_of
from houvast.instruments.exchange.fhir_types import TYPES, is_help, look_at, own_choice, own_missing
from houvast.instruments.exchange.lost import (
    BEFOREHAND,
    CODES,
    LIMITS,
    NEARLY_THE_SAME,
    NESTED,
    NOT_SHOWN,
    NUMBERING,
    OTHER_ADDED,
    SEVERAL,
    UNITS,
)
from houvast.instruments.exchange.naming import item_id, unused
from houvast.instruments.exchange.other import with_other
from houvast.instruments.exchange.outcome import Given, Losses, Read, Refused
from houvast.kernel.messages import message

CHOSEN: Final = frozenset({Answer.LEVEL, Answer.CHOICE, Answer.CHOICES})
MOST_LINKS: Final = 4 * MOST_ITEMS
"""Questions, their sides, parts and helps."""
DEEPEST: Final = 12

NO_QUESTIONNAIRE: Final = message("This is not a questionnaire of FHIR (its resourceType is “%(type)s”).")
LINK_TWICE: Final = message("The linkId “%(name)s” occurs twice.")
TOO_DEEP: Final = message("The questions of this file lie more than %(most)s deep in one another.")
NO_ANSWERS: Final = message("“%(name)s” has nothing to choose from.")


def read_fhir(data: bytes, given: Given) -> Read:
    """Returns what a FHIR Questionnaire says; never raises for what somebody sent."""
    return read_with(lambda: _Reading(parsed(data), given).read())


@dataclass(frozen=True)
class _Place:
    """Where reading stands: in which part, how deep, and in which question with several sides."""

    section: str = ""
    depth: int = 0


class _Reading:
    def __init__(self, root: object, given: Given) -> None:
        if not isinstance(root, dict) or root.get("resourceType") != "Questionnaire":
            kind = root.get("resourceType", "") if isinstance(root, dict) else ""
            raise Refused(NO_QUESTIONNAIRE, type=str(kind))
        refuse_modified(root)
        self.root: Node = root
        self.given, self.losses, self.parts = given, Losses(), Parts()
        self.language = language_of(root, given)
        self.spoken: dict[str, None] = {}
        self.about = about_of(root, given, self.language, self.losses)
        lists = contained_lists(root)
        self.options = Options(lists, self.language, given, self.about.kind, self.losses)
        self.linked: dict[str, Linked] = {}
        self.by_link: dict[str, Linked] = {}
        self.links: set[str] = set()
        self.ids: set[str] = set()
        self.sections: set[str] = set()
        self.waiting: list[tuple[str, Node]] = []
        self.order: dict[str, int] = {}

    def read(self) -> Read:
        note_extensions(self.root, "", self.losses)
        for node in nodes(self.root, "item"):
            self._node(node, _Place())
        self._settle_relevance()
        sections = self.parts.sections
        place = {section.id: at for at, section in enumerate(sections)}
        sections.sort(key=lambda one: (self.order.get(one.id, place[one.id]), place[one.id]))
        return assembled(self.about, self.parts, self.losses)

    def _node(self, node: Node, place: _Place) -> None:
        link, kind = text(node, "linkId"), text(node, "type")
        self._look(node, link, kind, place)
        if own_flag(node, "guide"):
            return
        if is_calculated(node):
            refuse_scoring(self.given, self.about.kind, link, self.losses)
        elif is_hidden(node):
            self.losses.add(NOT_SHOWN, link)
        elif kind == "group" and own(node, "answer"):
            self._head(node, link, place)
        elif kind == "group":
            self._group(node, link, place)
        else:
            self._question(node, link, kind, place)

    def _look(self, node: Node, link: str, kind: str, place: _Place) -> None:
        if place.depth > DEEPEST:
            raise Refused(TOO_DEEP, most=DEEPEST)
        if len(self.links) > MOST_LINKS:
            raise Refused(TOO_MANY, most=MOST_ITEMS)
        if link in self.links:
            raise Refused(LINK_TWICE, name=link)
        self.links.add(link)
        look_at(node, link, kind, self.losses)

    def _group(self, node: Node, link: str, place: _Place) -> None:
        section = self._id(node, link)
        if section not in self.sections:
            self.sections.add(section)
            title = words(node, "text", self.language)
            self.parts.sections.append(
                Section(section, title, place.section, is_repeated=flag(node, "repeats"))
            )
            self.waiting.append((section, node))
            order = own_number(node, "order")
            if order is not None:
                self.order[section] = order
        self._note(node, link)
        for child in nodes(node, "item"):
            self._node(child, _Place(section, place.depth + 1))

    def _head(self, node: Node, link: str, place: _Place) -> None:
        """A question with several sides: a group of ours, with one question for each side."""
        item = self._item(node, link, own_choice(Answer, node, "answer"), place)
        sides, links = [], []
        values: dict[str, str] = {}
        for child in nodes(node, "item"):
            child_link = text(child, "linkId")
            self._look(child, child_link, text(child, "type"), place)
            if own(child, "side"):
                levels = self.options.levels(child, child_link)
                sides.append(self._side(child, levels))
                links.append(child_link)
                values |= {code_of(level.value): level.value for level in levels}
        self._keep(
            node, replace(item, sides=tuple(sides)), Linked(item.id, item.answer, tuple(links), values)
        )

    def _question(self, node: Node, link: str, kind: str, place: _Place) -> None:
        levels = self.options.levels(node, link)
        answer = TYPES[kind] if not levels else Answer.CHOICE
        if answer is Answer.CHOICE and flag(node, "repeats"):
            answer = Answer.CHOICES
        if own(node, "answer"):
            answer = own_choice(Answer, node, "answer")
        elif answer in CHOSEN and not levels:
            note_extensions(node, link, self.losses, has_answers=False)
            raise Refused(NO_ANSWERS, name=link)
        item = self._item(node, link, answer, place)
        if levels or own(node, "side"):
            item = replace(item, sides=(self._side(node, levels),))
        values = {code_of(level.value): level.value for level in levels}
        self._keep(node, item, Linked(item.id, answer, (link,), values))
        self._note_question(node, link, item.answer, kind)
        if kind == "open-choice":
            self._add_other(item, link)
        self._under(node, link, item.section, place)

    def _under(self, node: Node, link: str, section: str, place: _Place) -> None:
        """What lies under a question comes after it; help became its hint."""
        for child in nodes(node, "item"):
            if is_help(child):
                self._look(child, text(child, "linkId"), text(child, "type"), place)
                note_rendering(child, link, self.losses)
                continue
            self.losses.add(NESTED, link)
            self._node(child, _Place(section, place.depth + 1))

    def _item(self, node: Node, link: str, answer: Answer, place: _Place) -> Item:
        own_id = self._id(node, link)
        self._note(node, link)
        hint = own_words(node, "hint")
        helps = [child for child in nodes(node, "item") if is_help(child) and not own_flag(child, "guide")]
        for child in helps[:1]:
            hint = words(child, "text", self.language)
        return Item(
            own_id,
            words(node, "text", self.language),
            answer,
            place.section,
            own_text(node, "domain"),
            own_words(node, "definition"),
            hint,
            missing=own_missing(node),
            is_required=flag(node, "required") or own_flag(node, "required"),
        )

    def _side(self, node: Node, levels: tuple[Level, ...]) -> Side:
        return Side(
            own_choice(Polarity, node, "side") if own(node, "side") else Polarity.NEUTRAL,
            levels,
            own_words(node, "counts"),
            own_words(node, "counts_not"),
            own_number(node, "evidence_min") or 0,
            own_flag(node, "critical"),
        )

    def _keep(self, node: Node, item: Item, linked: Linked) -> None:
        self.linked[item.id] = linked
        self.by_link |= dict.fromkeys(linked.links, linked)
        (self.parts.closing if own_flag(node, "closing") else self.parts.items).append(item)
        self.waiting.append((item.id, node))

    def _add_other(self, item: Item, link: str) -> None:
        chosen, named = with_other(item, unused(f"{item.id}_other", self.ids), self.language)
        self.parts.items[-1:] = [chosen, named]
        self.losses.add(OTHER_ADDED, link)

    def _id(self, node: Node, link: str) -> str:
        named = own_text(node, "id")
        if named:
            return named
        if item_id(link) != link:
            self.losses.add(IDS_CHANGED, link)
        return unused(item_id(link), self.ids)

    def _note(self, node: Node, name: str) -> None:
        note_extensions(node, name, self.losses)
        if nodes(node, "code") or text(node, "definition"):
            self.losses.add(CODES, name)
        if text(node, "prefix"):
            self.losses.add(NUMBERING, name)

    def _note_question(self, node: Node, link: str, answer: Answer, kind: str) -> None:
        if "initial" in node or flag(node, "readOnly"):
            self.losses.add(BEFOREHAND, link)
        if "maxLength" in node:
            self.losses.add(LIMITS, link)
        if kind == "quantity":
            self.losses.add(UNITS, link)
        if kind == "url":
            self.losses.add(NEARLY_THE_SAME, link)
        if flag(node, "repeats") and answer is not Answer.CHOICES:
            self.losses.add(SEVERAL, link)

    def _settle_relevance(self) -> None:
        found = {name: self._relevance(node, name) for name, node in self.waiting}
        for kept in (self.parts.items, self.parts.closing):
            kept[:] = [replace(one, relevance=found.get(one.id, one.relevance)) for one in kept]
        self.parts.sections[:] = [replace(one, relevance=found[one.id]) for one in self.parts.sections]

    def _relevance(self, node: Node, name: str) -> Relevance:
        said = {key: node[key] for key in ("enableWhen", "enableBehavior") if key in node}
        ours = unpacked_relevance(own_text(node, "relevance")) if own(node, "relevance") else None
        if ours is not None and (written_conditions(ours, self.linked) or {}) == said:
            return ours
        return read_conditions(node, name, self.by_link) if said else ALWAYS
