"""When a question of FHIR is asked (enableWhen), written and read."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from houvast.instruments.definition import ALWAYS, Answer, Comparison, Condition, Relevance
from houvast.instruments.exchange.fhir_nodes import BAD_FORM, Node, flag, inner, nodes, text
from houvast.instruments.exchange.fhir_options import LEVEL, code_of
from houvast.instruments.exchange.outcome import Refused
from houvast.instruments.exchange.xpath import MOST_CONDITIONS, NOWHERE, TOO_MANY_CONDITIONS
from houvast.kernel.messages import message

SIGNS: Final = {
    Comparison.IS: "=",
    Comparison.HAS: "=",
    Comparison.IS_NOT: "!=",
    Comparison.MORE: ">",
    Comparison.LESS: "<",
    Comparison.AT_LEAST: ">=",
    Comparison.AT_MOST: "<=",
    Comparison.ANSWERED: "exists",
    Comparison.UNANSWERED: "exists",
}
READ: Final = {
    "=": Comparison.IS,
    "!=": Comparison.IS_NOT,
    ">": Comparison.MORE,
    "<": Comparison.LESS,
    ">=": Comparison.AT_LEAST,
    "<=": Comparison.AT_MOST,
}
CHOSEN: Final = frozenset({Answer.LEVEL, Answer.CHOICE, Answer.CHOICES})
EVERY: Final = frozenset({Comparison.IS_NOT, Comparison.UNANSWERED})
ORDERED: Final = frozenset({Comparison.MORE, Comparison.LESS, Comparison.AT_LEAST, Comparison.AT_MOST})
VALUES: Final[Mapping[Answer, tuple[str, str, Callable[[str], object]]]] = {
    Answer.WORDS: ("answerString", r"[\s\S]*\S[\s\S]*", str),
    Answer.YES_NO: ("answerBoolean", "yes|no", "yes".__eq__),
    Answer.WHOLE: ("answerInteger", r"-?\d{1,9}", int),
    Answer.NUMBER: ("answerDecimal", r"-?\d{1,12}(\.\d{1,6})?", float),
    Answer.DAY: ("answerDate", r"\d{4}(-\d{2}(-\d{2})?)?", str),
    Answer.MOMENT: (
        "answerDateTime",
        r"\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?)?)?",
        str,
    ),
    Answer.TIME: ("answerTime", r"\d{2}:\d{2}:\d{2}(\.\d+)?", str),
}

SELF: Final = message("Whether “%(name)s” is asked depends on itself.")
UNSAID: Final = message("“%(name)s” has several conditions and does not say whether all or any must hold.")
NO_SIGN: Final = message("A condition of “%(name)s” compares with “%(sign)s”, which FHIR does not know.")


@dataclass(frozen=True)
class Linked:
    """How a question stands in the file: its id here, its answer, and the links it is answered under."""

    item: str
    answer: Answer
    links: tuple[str, ...]
    values: Mapping[str, str] = field(default_factory=dict)


def written_conditions(relevance: Relevance, linked: Mapping[str, Linked]) -> Node | None:
    """Returns enableWhen and enableBehavior; None when FHIR cannot say it, empty when always asked."""
    if relevance == ALWAYS:
        return {}
    written: list[Node] = []
    either = relevance.any_is_enough
    for condition in relevance.conditions:
        asked = linked.get(condition.item)
        value = None if asked is None else _value(condition, asked.answer)
        if asked is None or value is None:
            return None
        several = len(asked.links) > 1
        if several and len(relevance.conditions) > 1 and either is (condition.comparison in EVERY):
            return None
        if several and len(relevance.conditions) == 1:
            either = condition.comparison not in EVERY
        written += [
            {"question": link, "operator": SIGNS[condition.comparison], **value} for link in asked.links
        ]
    if len(written) == 1:
        return {"enableWhen": written}
    return {"enableWhen": written, "enableBehavior": "any" if either else "all"}


def read_conditions(node: Mapping[str, Any], name: str, by_link: Mapping[str, Linked]) -> Relevance:
    """Returns when a question is asked; raises Refused for what cannot be understood."""
    conditions = nodes(node, "enableWhen")
    if not conditions:
        return ALWAYS
    if len(conditions) > MOST_CONDITIONS:
        raise Refused(TOO_MANY_CONDITIONS, name=name, most=MOST_CONDITIONS)
    how = text(node, "enableBehavior")
    if len(conditions) > 1 and how not in {"all", "any"}:
        raise Refused(UNSAID, name=name)
    return Relevance(tuple(_read(one, name, by_link) for one in conditions), any_is_enough=how == "any")


def _value(condition: Condition, answer: Answer) -> Node | None:
    value = condition.value
    if condition.comparison in {Comparison.ANSWERED, Comparison.UNANSWERED}:
        return {"answerBoolean": condition.comparison is Comparison.ANSWERED}
    if answer in CHOSEN:
        is_ordered = condition.comparison in ORDERED
        return None if is_ordered else {"answerCoding": {"system": LEVEL, "code": code_of(value)}}
    if answer not in VALUES:
        return None
    name, form, make = VALUES[answer]
    return {name: make(value)} if re.fullmatch(form, value) else None


def _read(condition: Node, name: str, by_link: Mapping[str, Linked]) -> Condition:
    link, sign = text(condition, "question"), text(condition, "operator")
    if link not in by_link:
        raise Refused(NOWHERE, name=name, other=link)
    asked = by_link[link]
    if asked.item == name:
        raise Refused(SELF, name=name)
    if sign == "exists":
        is_answered = flag(condition, "answerBoolean")
        return Condition(asked.item, Comparison.ANSWERED if is_answered else Comparison.UNANSWERED)
    if sign not in READ:
        raise Refused(NO_SIGN, name=name, sign=sign)
    comparison = READ[sign]
    if comparison is Comparison.IS and asked.answer is Answer.CHOICES:
        comparison = Comparison.HAS
    return Condition(asked.item, comparison, next(iter(_answers(condition, asked)), ""))


def _answers(condition: Node, asked: Linked) -> Iterator[str]:
    for key, value in condition.items():
        if not key.startswith("answer"):
            continue
        if key in {"answerCoding", "answerQuantity"}:
            coding = inner(condition, key)
            found = text(coding, "code") or text(coding, "display") or str(coding.get("value", ""))
            yield asked.values.get(found, found)
        elif isinstance(value, bool):
            yield "yes" if value else "no"
        elif isinstance(value, str | int | float):
            yield str(value)
        else:
            raise Refused(BAD_FORM, name=key)
