"""The types of item that FHIR R4 has, and what may stand in one; libraries take any type as it comes."""

from typing import Final, TypeVar

from houvast.instruments.definition import Answer, Missing, Polarity
from houvast.instruments.exchange.fhir_extensions import refuse_modified
from houvast.instruments.exchange.fhir_nodes import BAD_FORM, Node, nodes, own_text, text
from houvast.instruments.exchange.lost import UNKNOWN_FIELDS
from houvast.instruments.exchange.outcome import Losses, Refused
from houvast.kernel.messages import message

TYPES: Final = {
    "boolean": Answer.YES_NO,
    "decimal": Answer.NUMBER,
    "integer": Answer.WHOLE,
    "date": Answer.DAY,
    "dateTime": Answer.MOMENT,
    "time": Answer.TIME,
    "string": Answer.WORDS,
    "text": Answer.WORDS,
    "url": Answer.WORDS,
    "choice": Answer.CHOICE,
    "open-choice": Answer.CHOICE,
    "quantity": Answer.NUMBER,
    "display": Answer.NOTHING,
}
KNOWN: Final = frozenset(
    {
        *("linkId", "definition", "code", "prefix", "text", "type", "enableWhen", "enableBehavior"),
        *("required", "repeats", "readOnly", "maxLength", "answerValueSet", "answerOption", "initial"),
        *("item", "extension", "modifierExtension", "id"),
    }
)
NO_LINK: Final = message("A question without a linkId stands in this file.")
NO_TYPE: Final = message("“%(name)s” has the type “%(type)s”, which FHIR R4 does not know.")
NOT_HERE: Final = message("“%(name)s” is answered with a file or a reference; that cannot be asked here.")
UNKNOWN_WORD: Final = message("“%(value)s” is not a word of this format (%(name)s).")
Chosen = TypeVar("Chosen", Answer, Polarity)


def look_at(node: Node, link: str, kind: str, losses: Losses) -> None:
    """Looks at an item before it is read; raises Refused for one that is none or cannot be asked."""
    if not link.strip():
        raise Refused(NO_LINK)
    refuse_modified(node)
    if kind in {"attachment", "reference"}:
        raise Refused(NOT_HERE, name=link)
    if kind not in TYPES and kind != "group":
        raise Refused(NO_TYPE, name=link, type=kind)
    for name in node:
        if name.removeprefix("_") not in KNOWN:
            losses.add(UNKNOWN_FIELDS, name)


def is_help(node: Node) -> bool:
    """Whether an item is a help text for the question it lies under."""
    if text(node, "type") != "display":
        return False
    for extension in nodes(node, "extension"):
        if text(extension, "url").endswith("/questionnaire-itemControl"):
            concept = extension.get("valueCodeableConcept", {})
            if not isinstance(concept, dict):
                raise Refused(BAD_FORM, name="itemControl")
            return any(text(coding, "code") == "help" for coding in nodes(concept, "coding"))
    return False


def own_choice(kinds: type[Chosen], node: Node, name: str) -> Chosen:
    """Returns the word of an extension of our own; raises Refused for an unknown one."""
    value = own_text(node, name)
    try:
        return kinds(value)
    except ValueError as error:
        raise Refused(UNKNOWN_WORD, value=value, name=name) from error


def own_missing(node: Node) -> tuple[Missing, ...]:
    """Returns the values for what is not known; raises Refused for an unknown one."""
    try:
        return tuple(Missing(one) for one in own_text(node, "missing").split())
    except ValueError as error:
        raise Refused(UNKNOWN_WORD, value=own_text(node, "missing"), name="missing") from error
