"""The summary for a school …"""

import pytest

from houvast.kernel.errors import NotFound
from houvast.schools.selectors.print_summary import print_summary
from houvast.schools.selectors.show_summary import show_summary
from houvast.schools.values.lines import LineKind
from schools.given import agreed, named, opened, visited
from world import Service


def test_holds_the_question_and_the_steps_and_no_way_to_reach_anybody(city: Service) -> None:
    support = opened(city.dina)
    named(city.dina, support)
    visited(city.dina, support)
    agreed(city.dina, support)
    with city.anna.acts() as anna:
        found = show_summary(anna, support)
        assert print_summary(anna, support) == found
    assert found.lines[0].kind is LineKind.QUESTION
    assert {line.kind for line in found.lines} == {LineKind.QUESTION, LineKind.VISIT, LineKind.AGREEMENT}
    words = " ".join(part.words for line in found.lines for part in line.parts)
    assert "03 555" not in words
    with city.bert.acts() as bert, pytest.raises(NotFound):
        show_summary(bert, support)
