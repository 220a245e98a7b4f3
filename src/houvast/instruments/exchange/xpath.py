"""Conditions as a spreadsheet form writes them (a little XPath), and back as far as ours go.

Understood: comparisons with what somebody answered, ``selected(…)``, ``not(…)``, joined by only “and” or only
“or”. Everything else is worked out by the other program and refused in words; nothing is ever evaluated.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from houvast.instruments.definition import ALWAYS, Answer, Comparison, Condition, Relevance
from houvast.instruments.exchange.outcome import Refused
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Asked:
    """How a question stands in a form: the names of its rows, and the name of each answer by its value."""

    item: str
    answer: Answer
    rows: tuple[str, ...]
    choices: Mapping[str, str] = field(default_factory=dict)

    def value_of(self, choice: str) -> str:
        """Returns the value of a choice by its name in the form."""
        return next((value for value, name in self.choices.items() if name == choice), choice)


SIGNS: Final = {
    Comparison.IS: "=",
    Comparison.IS_NOT: "!=",
    Comparison.MORE: ">",
    Comparison.LESS: "<",
    Comparison.AT_LEAST: ">=",
    Comparison.AT_MOST: "<=",
}
READ: Final = {sign: comparison for comparison, sign in SIGNS.items()}
NUMBERS: Final = frozenset({Answer.NUMBER, Answer.WHOLE})
TEXT: Final = r"'([^']*)'|\"([^\"]*)\""
COMPARED: Final = re.compile(rf"\$\{{([^}}]+)\}}\s*(!=|<=|>=|=|<|>)\s*(?:{TEXT}|(-?\d+(?:\.\d+)?))")
SELECTED: Final = re.compile(rf"selected\s*\(\s*\$\{{([^}}]+)\}}\s*,\s*(?:{TEXT})\s*\)")
NEGATED: Final = re.compile(r"not\s*\((.*)\)", re.DOTALL)
OPPOSITE: Final = {
    Comparison.IS: Comparison.IS_NOT,
    Comparison.IS_NOT: Comparison.IS,
    Comparison.ANSWERED: Comparison.UNANSWERED,
    Comparison.UNANSWERED: Comparison.ANSWERED,
    Comparison.MORE: Comparison.AT_MOST,
    Comparison.AT_MOST: Comparison.MORE,
    Comparison.LESS: Comparison.AT_LEAST,
    Comparison.AT_LEAST: Comparison.LESS,
}
MOST_CONDITIONS: Final = 100
LONGEST: Final = 6_000
DEEPEST: Final = 20

WORKED_OUT: Final = message(
    "Whether “%(name)s” is asked is worked out by “%(expression)s”; here a question may depend on earlier "
    "answers only, joined by “and” or by “or”."
)
TOO_MANY_CONDITIONS: Final = message("“%(name)s” has more than %(most)s conditions, or they are too long.")
NOWHERE: Final = message(
    "Whether “%(name)s” is asked depends on “%(other)s”, which is not asked in this form."
)


def written_relevance(relevance: Relevance, asked: Mapping[str, Asked]) -> str:
    """Returns conditions as an expression; empty for a question that is always asked."""
    parts = [_written(one, asked[one.item]) for one in relevance.conditions if one.item in asked]
    return (" or " if relevance.any_is_enough else " and ").join(parts)


def read_relevance(name: str, expression: str, by_row: Mapping[str, Asked]) -> Relevance:
    """Returns the conditions of an expression; raises Refused for more than ours can say."""
    expression = expression.strip()
    if not expression or expression.replace(" ", "") in {"true()", "1"}:
        return ALWAYS
    if len(expression) > LONGEST or expression.count("(") > MOST_CONDITIONS:
        raise Refused(TOO_MANY_CONDITIONS, name=name, most=MOST_CONDITIONS)
    expression = _bare(expression)
    parts = _split(expression, " and ")
    either = len(parts) == 1
    if either:
        parts = _split(expression, " or ")
    conditions = tuple(_read(name, expression, part, by_row) for part in parts)
    return Relevance(conditions, any_is_enough=either and len(parts) > 1)


def _written(condition: Condition, asked: Asked) -> str:
    value = asked.choices.get(condition.value, condition.value)
    parts = [_one(f"${{{row}}}", condition.comparison, value, asked.answer) for row in asked.rows]
    every = condition.comparison in {Comparison.IS_NOT, Comparison.UNANSWERED}
    joined = (" and " if every else " or ").join(parts)
    return f"({joined})" if len(parts) > 1 else joined


def _one(row: str, comparison: Comparison, value: str, answer: Answer) -> str:
    match comparison:
        case Comparison.ANSWERED:
            return f"{row} != ''"
        case Comparison.UNANSWERED:
            return f"{row} = ''"
        case Comparison.HAS:
            return f"selected({row}, {_quoted(value)})"
        case _:
            is_number = answer in NUMBERS and re.fullmatch(r"-?\d+(\.\d+)?", value)
            return f"{row} {SIGNS[comparison]} {value if is_number else _quoted(value)}"


def _quoted(value: str) -> str:
    if "'" not in value:
        return f"'{value}'"
    if '"' not in value:
        return f'"{value}"'
    return "concat(" + ', "\'", '.join(f"'{part}'" for part in value.split("'")) + ")"


def _read(name: str, whole: str, part: str, by_row: Mapping[str, Asked]) -> Condition:
    part = _bare(part.strip())
    if found := SELECTED.fullmatch(part):
        asked = _asked(name, found.group(1), by_row)
        value = asked.value_of(found.group(2) or found.group(3) or "")
        return Condition(
            asked.item, Comparison.HAS if asked.answer is Answer.CHOICES else Comparison.IS, value
        )
    if found := COMPARED.fullmatch(part):
        asked = _asked(name, found.group(1), by_row)
        literal = found.group(3) or found.group(4) or found.group(5) or ""
        comparison = READ[found.group(2)]
        if not literal and comparison in {Comparison.IS, Comparison.IS_NOT}:
            is_answered = comparison is Comparison.IS_NOT
            return Condition(asked.item, Comparison.ANSWERED if is_answered else Comparison.UNANSWERED)
        return Condition(asked.item, comparison, asked.value_of(literal))
    if (found := NEGATED.fullmatch(part)) and _is_whole(part[part.index("(") :]):
        inner = _read(name, whole, found.group(1), by_row)
        if inner.comparison in OPPOSITE:
            return Condition(inner.item, OPPOSITE[inner.comparison], inner.value)
    raise Refused(WORKED_OUT, name=name, expression=whole)


def _asked(name: str, row: str, by_row: Mapping[str, Asked]) -> Asked:
    if row.strip() not in by_row:
        raise Refused(NOWHERE, name=name, other=row)
    return by_row[row.strip()]


def _bare(expression: str) -> str:
    """Takes brackets away that go round the whole."""
    for _ in range(DEEPEST):
        if not (expression.startswith("(") and _is_whole(expression)):
            return expression
        expression = expression[1:-1].strip()
    return expression


def _is_whole(expression: str) -> bool:
    """Whether the bracket that opens at the front closes at the end."""
    ends: list[int] = []
    _walk(expression, lambda place, depth: ends.append(place) if depth == 0 else None)
    return bool(ends) and ends[0] == len(expression) - 1


def _split(expression: str, joint: str) -> list[str]:
    """Splits at a joint outside brackets and quotation marks."""
    flat = list(re.sub(r"\s", " ", expression))
    outside = [False] * len(flat)
    _walk(expression, lambda place, depth: outside.__setitem__(place, depth == 0))
    text = "".join(flat)
    parts, begin = [], 0
    for found in re.finditer(joint, text):
        if all(outside[found.start() : found.end()]):
            parts.append(expression[begin : found.start()])
            begin = found.end()
    return [*parts, expression[begin:]]


def _walk(expression: str, step: Callable[[int, int], object]) -> None:
    """Calls a step for each sign outside quotation marks, with how deep in brackets it stands."""
    depth, quote = 0, ""
    for place, sign in enumerate(expression):
        if quote:
            quote = "" if sign == quote else quote
            continue
        if sign in "'\"":
            quote = sign
            continue
        depth += {"(": 1, ")": -1}.get(sign, 0)
        step(place, depth)
