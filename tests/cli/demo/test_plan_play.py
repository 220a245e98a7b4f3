"""A story with a plan …"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from demonstration import whole_town
from houvast.cli.demo.stage import Stage, stage
from houvast.guidance.selectors.list_legal_terms import list_legal_terms
from houvast.guidance.selectors.show_caseload import show_caseload
from houvast.guidance.selectors.show_domains import show_domains
from houvast.guidance.selectors.show_feedback import show_feedback
from houvast.guidance.selectors.show_plan import show_plan

LONG = frozenset({"een-bed-bij-oma", "une-colere-juste"})


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    home: Path
    with whole_town(tmp_path_factory.mktemp("town")) as home:
        assert home
        with stage() as opened:
            yield opened


@pytest.mark.parametrize(("who", "name"), [("anna", "Rita Hoebeke"), ("chloe", "Gloire Mbemba")])
def test_is_there_with_its_goals_barriers_talks_and_term(people: Stage, who: str, name: str) -> None:
    with people.acts(who) as worker:
        trajectory = next(line.id for line in show_caseload(worker).lines if line.name == name)
        plan, domains = show_plan(worker, trajectory), show_domains(worker, trajectory)
        (term,) = (line for line in list_legal_terms(worker) if line.trajectory_id == trajectory)
        feedback = show_feedback(worker, trajectory)
    assert len(plan.open_goals) == 2
    assert all(len(goal.moments) >= 3 for goal in plan.goals)
    assert len(plan.open_barriers) == 1
    assert len(plan.agreed) >= 2
    assert not plan.agreed[0].is_stale
    assert len(domains.days) == 4
    assert term.days_left > 0
    assert len(feedback.moments) >= 8
