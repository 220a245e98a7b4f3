"""An interval of a coefficient is printed only where ``bench coverage`` showed that it holds …

The simulation prints by the same two rules (``basis``, ``silence_of_whole``) as the page does, and
tests/assessment/agreement/test_coverage.py runs it at their edge. Here the page is held to those rules, and
to what docs/agreement.md says of them.
"""

from collections import Counter
from pathlib import Path
from random import Random

import pytest

from assessment.given import LIFE
from assessment.nameless import a_locked
from assessment.simulations import simulation
from houvast.assessment.agreement import saying
from houvast.assessment.agreement.late import PAGE_DRAWS
from houvast.assessment.values.counted import Agreement, Choice, counted_agreement
from houvast.assessment.values.nameless import CaseKind, NamelessContent, case_from
from houvast.web.assessment.facts_agreement import dots_of
from houvast.web.assessment.tables_agreement import side_table, whole_table

DOCS = Path(__file__).parents[3] / "docs" / "agreement.md"
TEMPLATE = (
    Path(__file__).parents[3] / "src/houvast/web/templates/assessment/agreement_coefficients.html"
).read_text(encoding="utf-8")


def counted(cases: int, levels: str = "012") -> Agreement:
    """So many cases of two raters who often differ, over some levels."""
    chance = Random(cases)  # noqa: S311 -- made up
    block = NamelessContent("0" * 64, "")
    for _ in range(cases):
        sheets = [a_locked([chance.choice(levels) for _side in range(44)]) for _rater in range(2)]
        block = block.with_case(case_from(LIFE, sheets), Counter())
    choice = Choice("", "", CaseKind.REAL, LIFE.title, LIFE.version, cases)
    return counted_agreement(choice, LIFE, [block])


@pytest.mark.parametrize(("cases", "whole", "sides"), [(11, 0, 0), (12, 2, 0), (49, 2, 0), (50, 2, 88)])
def test_from_twelve_cases_for_the_whole_and_fifty_for_a_question(cases: int, whole: int, sides: int) -> None:
    chosen = counted(cases)
    assert (len(whole_table(chosen).rows), len(side_table(chosen).rows)) == (whole, sides)
    grey = [row.is_few for _caption, dots in dots_of(chosen) for row in dots.rows]
    assert grey == [not sides] * 44


def test_never_where_everybody_always_chose_the_same() -> None:
    chosen = counted(60, "0")
    assert (whole_table(chosen).rows, side_table(chosen).rows) == ((), ())


def test_by_the_rules_of_the_simulation_with_at_least_as_many_draws() -> None:
    run = simulation()
    assert run.basis is saying.basis
    assert run.silence_of_whole is saying.silence_of_whole
    assert PAGE_DRAWS >= run.DRAWS


def test_as_the_documentation_and_the_page_say() -> None:
    numbers = (saying.FEWEST_CASES, saying.FEWEST_OTHERS, saying.FEWEST_OF_WHOLE)
    assert numbers == (50, 20, 12)
    told = DOCS.read_text(encoding="utf-8")
    assert "from 50 cases rated twice and 20 ratings outside the most frequent level" in told
    assert "from 12 cases rated twice and 20 such ratings" in told
    assert "coefficients from twelve cases" in TEMPLATE
    assert "a question from fifty, with twenty ratings outside the most frequent level" in TEMPLATE
