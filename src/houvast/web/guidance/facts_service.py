"""What the pages of a service beside its dossiers print."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from django.utils.translation import gettext as _

from houvast.guidance.selectors.list_signals import SignalLine
from houvast.guidance.selectors.show_goal_evaluation import ServiceEvaluation
from houvast.guidance.values.evaluation import Block


@dataclass(frozen=True)
class Quarter:
    """The signals of a quarter."""

    name: str
    signals: tuple[SignalLine, ...]


@dataclass(frozen=True)
class BlockRow:
    """A block in the table: which quarters, and figures in whole numbers."""

    quarters: str
    block: Block
    mean: int
    low: int
    high: int


def signal_facts(found: Sequence[SignalLine]) -> dict[str, object]:
    """Returns what the list of signals prints."""
    grouped = groupby(found, key=lambda line: line.quarter)
    return {"quarters": [Quarter(quarter_words(name), tuple(lines)) for name, lines in grouped]}


def evaluation_facts(found: Sequence[ServiceEvaluation]) -> dict[str, object]:
    """Returns what the page of the evaluation prints."""
    return {"services": [(service, [_row(block) for block in service.blocks]) for service in found]}


def quarter_words(quarter: str) -> str:
    """Returns a quarter ("2026-Q4") in words."""
    year, _sign, number = quarter.partition("-Q")
    return _("quarter %(number)s of %(year)s") % {"number": number, "year": year}


def _row(block: Block) -> BlockRow:
    first, last = quarter_words(block.first), quarter_words(block.last)
    quarters = (
        first if block.first == block.last else _("%(first)s to %(last)s") % {"first": first, "last": last}
    )
    told = block.attainment
    return BlockRow(quarters, block, round(told.mean), round(told.low), round(told.high))
