"""What other programs add to a questionnaire in extensions: what each loses, and what refuses the file."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from houvast.instruments.definition import Kind
from houvast.instruments.exchange.assembling import WEIGHTS, refuse_scoring
from houvast.instruments.exchange.fhir_nodes import OURS, TRANSLATION, flag, inner, nodes, text
from houvast.instruments.exchange.lost import ADDED, BEFOREHAND, EXTRACTED, LAYOUT, LIMITS, UNITS
from houvast.instruments.exchange.outcome import Given, Losses, Refused
from houvast.kernel.messages import message

CALCULATED: Final = frozenset({"sdc-questionnaire-calculatedExpression", "cqf-calculatedValue"})
WEIGHED: Final = frozenset({"ordinalValue", "itemWeight", "questionnaire-ordinalValue"})
WORKED_OUT: Final = frozenset({"sdc-questionnaire-answerExpression", "sdc-questionnaire-candidateExpression"})
ASKED_BY_EXPRESSION: Final = frozenset({"sdc-questionnaire-enableWhenExpression"})
HIDDEN: Final = frozenset({"questionnaire-hidden"})

ENABLED: Final = message(
    "Whether “%(name)s” is asked is worked out by an expression; here a question may depend on earlier "
    "answers only."
)
COMPUTED: Final = message("The answers of “%(name)s” are worked out by an expression; write them out.")
MUST_KNOW: Final = message("This file holds a change of meaning (modifierExtension) that is not known here.")

KINDS: Final = {
    **dict.fromkeys(
        (
            *("questionnaire-choiceOrientation", "questionnaire-itemControl", "entryFormat"),
            *("questionnaire-displayCategory", "questionnaire-optionPrefix", "rendering-xhtml"),
            *("rendering-style", "rendering-markdown", "questionnaire-answerRepeats"),
            *("sdc-questionnaire-collapsible", "sdc-questionnaire-width", "preferredTerminologyServer"),
        ),
        LAYOUT,
    ),
    **dict.fromkeys(
        (
            *("questionnaire-minOccurs", "questionnaire-maxOccurs", "minValue", "maxValue", "regex"),
            *("minLength", "maxDecimalPlaces", "questionnaire-optionExclusive", "questionnaire-constraint"),
        ),
        LIMITS,
    ),
    **dict.fromkeys(("questionnaire-initialExpression", "sdc-questionnaire-initialExpression"), BEFOREHAND),
    **dict.fromkeys(
        (
            *("questionnaire-unit", "questionnaire-unitOption", "questionnaire-unitValueSet"),
            *("sdc-questionnaire-unitOpen", "sdc-questionnaire-unitSupplementalSystem"),
        ),
        UNITS,
    ),
    **dict.fromkeys(
        (
            *("sdc-questionnaire-observationExtract", "sdc-questionnaire-observationLinkPeriod"),
            *("sdc-questionnaire-observation-extract-category", "sdc-questionnaire-itemExtractionContext"),
        ),
        EXTRACTED,
    ),
}


def names_of(node: Mapping[str, Any]) -> Iterator[str]:
    """Yields the short names of the extensions of a node that are not ours."""
    for extension in nodes(node, "extension"):
        url = text(extension, "url")
        if not url.startswith(OURS) and url != TRANSLATION:
            yield url.rpartition("/")[2]


def is_calculated(node: Mapping[str, Any]) -> bool:
    """Whether the answer is worked out by an expression."""
    return not CALCULATED.isdisjoint(names_of(node))


def is_hidden(node: Mapping[str, Any]) -> bool:
    """Whether the question is shown to nobody."""
    return any(
        text(each, "url").rpartition("/")[2] in HIDDEN and flag(each, "valueBoolean")
        for each in nodes(node, "extension")
    )


def refuse_modified(node: Mapping[str, Any]) -> None:
    """Raises Refused for a node whose meaning is changed in a way nobody here knows."""
    if nodes(node, "modifierExtension"):
        raise Refused(MUST_KNOW)


def note_extensions(node: Mapping[str, Any], name: str, losses: Losses, *, has_answers: bool = True) -> None:
    """Says what is lost of a question's extensions; raises Refused for what would change its meaning."""
    for extension in names_of(node):
        if extension in ASKED_BY_EXPRESSION:
            raise Refused(ENABLED, name=name)
        if extension in WORKED_OUT and not has_answers:
            raise Refused(COMPUTED, name=name)
        if extension in KINDS:
            losses.add(KINDS[extension], name)
        elif extension not in HIDDEN | WEIGHED | CALCULATED:
            losses.add(ADDED, extension)
    note_rendering(node, name, losses)


def note_rendering(node: Mapping[str, Any], name: str, losses: Losses) -> None:
    """Says that a text was more than plain."""
    if any(name for beside in ("_text", "_prefix") for name in names_of(inner(node, beside))):
        losses.add(LAYOUT, name)


def note_weights(node: Mapping[str, Any], name: str, given: Given, kind: Kind, losses: Losses) -> None:
    """Leaves out numbers behind an answer; raises Refused on a structured judgement."""
    if not WEIGHED.isdisjoint(names_of(node)):
        refuse_scoring(given, kind, name, losses, WEIGHTS)
