"""Writes a definition as a FHIR Questionnaire, for R4 or R4B: one form, under the profile of its release.

What FHIR has no place for stands in extensions of our own (``urn:houvast:…``), and for other readers as help
under the question.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from houvast.instruments.definition import Answer, Definition, Item, Relevance, Section, Side, Words
from houvast.instruments.exchange.conditions import packed_relevance
from houvast.instruments.exchange.elsewhere import AROUND, COLUMNS, ONE_BY_ONE, SPLIT, note_unsaid, spoken
from houvast.instruments.exchange.fhir_conditions import Linked, written_conditions
from houvast.instruments.exchange.fhir_nodes import Node, own_extensions, put_words
from houvast.instruments.exchange.fhir_options import code_of, written_options
from houvast.instruments.exchange.fhir_root import written_root
from houvast.instruments.exchange.fixed_words import SIDES, in_languages
from houvast.instruments.exchange.guide import guide
from houvast.instruments.exchange.naming import unused
from houvast.instruments.exchange.outcome import Loss, Losses, Written
from houvast.kernel.messages import message

CONTROL: Final = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"
CONTROLS: Final = "http://hl7.org/fhir/questionnaire-item-control"
TYPES: Final = {
    Answer.LEVEL: "choice",
    Answer.CHOICE: "choice",
    Answer.CHOICES: "choice",
    Answer.WORDS: "text",
    Answer.NUMBER: "decimal",
    Answer.WHOLE: "integer",
    Answer.DAY: "date",
    Answer.MOMENT: "dateTime",
    Answer.TIME: "time",
    Answer.YES_NO: "boolean",
    Answer.NOTHING: "display",
}
UNSAID: Final = message("When these are asked cannot be said in FHIR; they are always asked: %(names)s.")


def write_fhir(definition: Definition, release: str) -> Written:
    """Returns the questionnaire for “R4” or “R4B”, and what other readers will not find in it."""
    form = _Form(definition)
    root = written_root(definition, release, form.languages)
    root["item"] = form.items()
    return Written((json.dumps(root, ensure_ascii=False, indent=1) + "\n").encode(), form.losses.told())


def fhir_losses(definition: Definition) -> tuple[Loss, ...]:
    """Returns what other readers will not find in the questionnaire, without writing it."""
    form = _Form(definition)
    form.items()
    return form.losses.told()


@dataclass
class _Form:
    definition: Definition
    losses: Losses = field(default_factory=Losses)
    taken: set[str] = field(default_factory=set)
    linked: dict[str, Linked] = field(default_factory=dict)
    written: set[str] = field(default_factory=set)
    stack: list[tuple[str, list[Node]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.languages = spoken(self.definition)
        self.sections: Mapping[str, Section] = {one.id: one for one in self.definition.sections}
        self.order = {one.id: at for at, one in enumerate(self.definition.sections)}
        self.taken |= {one.id for one in self.definition.every_item()}
        for item in self.definition.every_item():
            self._link(item)
        self.losses.add(AROUND)
        if self.definition.voices:
            self.losses.add(COLUMNS)

    def _link(self, item: Item) -> None:
        links = [item.id]
        if len(item.sides) > 1:
            links = [unused(f"{item.id}.{side.polarity}", self.taken) for side in item.sides]
        values = {code_of(level.value): level.value for side in item.sides for level in side.levels}
        self.linked.setdefault(item.id, Linked(item.id, item.answer, tuple(links), values))

    def items(self) -> list[Node]:
        root: list[Node] = []
        self.stack = [("", root)]
        closing = {id(item) for item in self.definition.closing}
        for item in self.definition.every_item():
            self._move_to(item.section)
            self.stack[-1][1].append(self._item(item, is_closing=id(item) in closing))
        for section in self.definition.sections:
            if section.id not in self.written:
                self._move_to(section.id)
        return root

    def _move_to(self, section: str) -> None:
        path = [""]
        while section in self.sections and section not in path:
            path.insert(1, section)
            section = self.sections[section].parent
        while [name for name, _ in self.stack] != path[: len(self.stack)]:
            self.stack.pop()
        for name in path[len(self.stack) :]:
            group = self._group(self.sections[name])
            self.stack[-1][1].append(group)
            self.stack.append((name, group["item"]))

    def _group(self, section: Section) -> Node:
        if section.id in self.written:
            self.losses.add(SPLIT, section.id)
        self.written.add(section.id)
        link = unused(section.id, self.taken)
        group: Node = {
            "extension": list(own_extensions(id=section.id, order=self.order[section.id])),
            "linkId": link,
            "type": "group",
        }
        put_words(group, "text", section.title, self.languages[0])
        self._put_relevance(group, section.relevance, section.id)
        if section.is_repeated:
            group["repeats"] = True
        group["item"] = []
        return group

    def _item(self, item: Item, *, is_closing: bool) -> Node:
        note_unsaid(self.losses, item)
        several = len(item.sides) > 1
        is_shown = item.answer is Answer.NOTHING and not several
        node: Node = {
            "extension": list(
                own_extensions(
                    id=item.id,
                    answer=item.answer.value,
                    domain=item.domain,
                    definition=item.definition,
                    missing=" ".join(item.missing),
                    closing=is_closing,
                    hint=item.hint if is_shown else Words(),
                    required=item.is_required and (is_shown or several),
                )
            ),
            "linkId": item.id,
        }
        put_words(node, "text", item.label, self.languages[0])
        self._put_relevance(node, item.relevance, item.id)
        if several:
            node |= {"type": "group", "item": self._sides(item)}
            self.losses.add(ONE_BY_ONE, item.id)
        elif item.sides:
            node |= self._side(item, item.sides[0], node)
        else:
            node["type"] = TYPES[item.answer]
        if item.is_required and not (is_shown or several):
            node["required"] = True
        helps = [] if is_shown else self._helps(item)
        if helps:
            node["item"] = [*helps, *node.get("item", [])]
        return node

    def _sides(self, item: Item) -> list[Node]:
        found = []
        for link, side in zip(self.linked[item.id].links, item.sides, strict=True):
            node: Node = {"extension": [], "linkId": link}
            label = in_languages(SIDES[side.polarity], self.languages)
            put_words(node, "text", label, self.languages[0])
            node |= self._side(item, side, node)
            if item.is_required:
                node["required"] = True
            guided = self._guided(item, (side,), link)
            if guided:
                node["item"] = guided
            found.append(node)
        return found

    def _side(self, item: Item, side: Side, node: Node) -> Node:
        added: Node = {
            "extension": [
                *node["extension"],
                *own_extensions(
                    side=side.polarity.value,
                    counts=side.counts_as,
                    counts_not=side.does_not_count_as,
                    evidence_min=side.evidence_min or "",
                    critical=side.is_critical,
                ),
            ],
            "type": TYPES[item.answer],
        }
        if item.answer is Answer.CHOICES:
            added["repeats"] = True
        options = list(written_options(side, item.missing, self.languages))
        if side.levels:
            added["answerOption"] = options
        return added

    def _helps(self, item: Item) -> list[Node]:
        helps = []
        if item.hint:
            helps.append(self._help(unused(f"{item.id}.hint", self.taken), item.hint))
        if len(item.sides) <= 1:
            helps += self._guided(item, item.sides, item.id)
        return helps

    def _guided(self, item: Item, sides: tuple[Side, ...], link: str) -> list[Node]:
        said = guide(item, sides, self.languages)
        if not said:
            return []
        node = self._help(unused(f"{link}.guide", self.taken), said)
        node["extension"] += own_extensions(guide=True)
        return [node]

    def _help(self, link: str, said: Words) -> Node:
        concept = {"coding": [{"system": CONTROLS, "code": "help"}]}
        node: Node = {
            "extension": [{"url": CONTROL, "valueCodeableConcept": concept}],
            "linkId": link,
            "type": "display",
        }
        put_words(node, "text", said, self.languages[0])
        return node

    def _put_relevance(self, node: Node, relevance: Relevance, name: str) -> None:
        said = written_conditions(relevance, self.linked)
        node["extension"] += own_extensions(relevance=packed_relevance(relevance))
        if said is None:
            self.losses.add(UNSAID, name)
        node |= said or {}
