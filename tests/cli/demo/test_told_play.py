"""A story of fourteen months …"""

from collections.abc import Iterator
from uuid import UUID

import pytest

from demonstration import town_of
from houvast.access.actor import Actor
from houvast.access.fill_values import FillState
from houvast.cli.demo.build import build
from houvast.cli.demo.ledger import read_ledger
from houvast.cli.demo.stage import Stage, stage
from houvast.cli.progress import Progress
from houvast.guidance.selectors.show_agreements import show_agreements
from houvast.guidance.selectors.show_caseload import show_caseload
from houvast.guidance.selectors.show_ideals import show_ideals
from houvast.guidance.selectors.show_life_line import show_life_line
from houvast.guidance.selectors.show_papers import show_papers
from houvast.guidance.selectors.show_self_fills import show_self_fills
from houvast.guidance.selectors.show_story import show_story
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.guidance.values.agreements import Standing
from houvast.guidance.values.entries import Evaluation
from houvast.guidance.values.papers import LetterState

LONG = frozenset({"een-bed-bij-oma", "une-colere-juste"})
PLAYED = LONG | {"pas-maintenant"}
WHO = [("anna", "Rita Hoebeke"), ("chloe", "Gloire Mbemba")]


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with town_of(tmp_path_factory.mktemp("town"), PLAYED), stage() as opened:
        yield opened


def of(worker: Actor, name: str, *, closed: bool = False) -> UUID:
    return next(line.id for line in show_caseload(worker, closed=closed).lines if line.name == name)


@pytest.mark.parametrize(("who", "name"), WHO)
def test_has_the_persons_side_of_it(people: Stage, who: str, name: str) -> None:
    with people.acts(who) as worker:
        trajectory = of(worker, name)
        ideals, life = show_ideals(worker, trajectory), show_life_line(worker, trajectory)
        story = show_story(worker, trajectory)
    assert len(ideals.talks) == 2
    assert len(ideals.allies) == 5
    assert len(ideals.projects) == 1
    assert 6 <= len(life.events) <= 10
    assert len(story.rulers) == 3
