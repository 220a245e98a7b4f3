"""The answers a question of FHIR may be given: options of any kind, and lists that travel with the file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from houvast.instruments.definition import Kind, Level, Side, Words
from houvast.instruments.exchange.fhir_extensions import note_extensions, note_weights
from houvast.instruments.exchange.fhir_nodes import (
    BAD_FORM,
    OURS,
    Node,
    flag,
    inner,
    nodes,
    own_extensions,
    own_text,
    own_words,
    put_words,
    text,
    words,
)
from houvast.instruments.exchange.fixed_words import MISSING, in_languages
from houvast.instruments.exchange.lost import BEFOREHAND, CODES
from houvast.instruments.exchange.outcome import Given, Losses, Refused
from houvast.kernel.messages import message

LEVEL: Final = OURS + "level"
MISSING_SYSTEM: Final = OURS + "missing"
PLAIN_VALUES: Final = ("valueString", "valueDate", "valueTime", "valueInteger")

AWAY: Final = message("The answers of “%(name)s” stand in a list elsewhere (%(url)s); nothing is fetched.")
EMPTY: Final = message("The list of answers of “%(name)s” is empty.")
NO_VALUE: Final = message("An answer of “%(name)s” has no value that can be read here.")


@dataclass
class Options:
    """Reads answers; knows the lists that travel with the file."""

    contained: Mapping[str, Node]
    language: str
    given: Given
    kind: Kind
    losses: Losses
    values: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)

    def levels(self, node: Mapping[str, Any], name: str) -> tuple[Level, ...]:
        """Returns the answers of a question, none when it has no list; raises Refused."""
        found = [level for option in nodes(node, "answerOption") for level in self._option(option, name)]
        url = text(node, "answerValueSet")
        if url and not found:
            if url not in self.contained:
                raise Refused(AWAY, name=name, url=url)
            found = [self._coded(one, name) for one in _concepts(self.contained[url])]
            if not found:
                raise Refused(EMPTY, name=name)
        return tuple(found)

    def _option(self, option: Node, name: str) -> Iterator[Level]:
        note_weights(option, name, self.given, self.kind, self.losses)
        note_extensions(option, name, self.losses)
        if flag(option, "initialSelected"):
            self.losses.add(BEFOREHAND, name)
        if "valueCoding" in option:
            coding = inner(option, "valueCoding")
            note_weights(coding, name, self.given, self.kind, self.losses)
            note_extensions(coding, name, self.losses)
            if text(coding, "system") != MISSING_SYSTEM:
                yield self._coded(coding, name)
            return
        value = next((option[key] for key in PLAIN_VALUES if key in option), None)
        if isinstance(value, bool) or not isinstance(value, str | int) or not str(value).strip():
            raise Refused(NO_VALUE, name=name)
        yield Level(str(value), Words({self.language: str(value)}))

    def _coded(self, coding: Node, name: str) -> Level:
        code, display = text(coding, "code"), words(coding, "display", self.language)
        value = own_text(coding, "value") or code or display.said(self.language)
        if not value.strip():
            raise Refused(NO_VALUE, name=name)
        system = text(coding, "system")
        if system and system != LEVEL:
            self.losses.add(CODES, name)
        if not display and system != LEVEL:
            display = Words({self.language: code})
        return Level(value, display, own_words(coding, "anchor"))


def written_options(side: Side, missing: tuple[Any, ...], languages: tuple[str, ...]) -> Iterator[Node]:
    """Yields the answers of one side as FHIR has them."""
    for level in side.levels:
        coding: Node = {"extension": list(own_extensions(anchor=level.anchor))}
        if code_of(level.value) != level.value:
            coding["extension"] += own_extensions(value=level.value)
        if not coding["extension"]:
            del coding["extension"]
        coding |= {"system": LEVEL, "code": code_of(level.value)}
        put_words(coding, "display", level.label, languages[0])
        yield {"valueCoding": coding}
    for one in missing:
        coding = {"system": MISSING_SYSTEM, "code": one.value}
        put_words(coding, "display", in_languages(MISSING[one], languages), languages[0])
        yield {"valueCoding": coding}


def code_of(value: str) -> str:
    """Returns a value as a code of FHIR: single spaces, none at the edges."""
    return " ".join(value.split()) or "_"


def contained_lists(root: Mapping[str, Any]) -> dict[str, Node]:
    """Returns the lists of answers that travel with a questionnaire, by each way of pointing at them."""
    lists = [one for one in nodes(root, "contained") if one.get("resourceType") == "ValueSet"]
    return {
        name: one for one in lists for name in (f"#{text(one, 'id')}", text(one, "url")) if name.strip("#")
    }


def _concepts(listed: Node) -> Iterator[Node]:
    expanded = nodes(inner(listed, "expansion"), "contains")
    yield from expanded
    if not expanded:
        for included in nodes(inner(listed, "compose"), "include"):
            system = text(included, "system")
            for concept in nodes(included, "concept"):
                if not isinstance(concept.get("code"), str):
                    raise Refused(BAD_FORM, name="concept")
                yield {**concept, "system": system}
