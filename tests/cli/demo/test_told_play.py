"""A story of fourteen months …"""

from collections.abc import Iterator
from uuid import UUID

import pytest

from demonstration import whole_town
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
from houvast.guidance.values.entries import Closing, Evaluation
from houvast.guidance.values.papers import LetterState

LONG = frozenset({"een-bed-bij-oma", "une-colere-juste"})
PLAYED = LONG | {"pas-maintenant"}
WHO = [("anna", "Rita Hoebeke"), ("chloe", "Gloire Mbemba")]


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with whole_town(tmp_path_factory.mktemp("town")), stage() as opened:
        yield opened


def of(worker: Actor, name: str, *, closed: bool = False) -> UUID:
    return next(line.id for line in show_caseload(worker, closed=closed).lines if line.name == name)


@pytest.mark.parametrize(("who", "name"), WHO)
def test_holds_the_persons_side_at_several_moments(people: Stage, who: str, name: str) -> None:
    with people.acts(who) as worker:
        trajectory = of(worker, name)
        ideals, life = show_ideals(worker, trajectory), show_life_line(worker, trajectory)
        story = show_story(worker, trajectory)
    assert any(topic.earlier for topic in ideals.topics) or len(ideals.topics) >= 4
    assert len(ideals.allies) == 5
    assert any(ally.earlier for ally in ideals.allies)
    assert len(ideals.projects[0].news) == 2
    assert 6 <= len(life.events) <= 10
    (rulers,) = story.rulers
    assert len(rulers.taken) == 4, "three with the worker, one by themselves"
    assert max(len(topic.said) for topic in story.topics) >= 3


@pytest.mark.parametrize(("who", "name"), WHO)
def test_holds_what_was_agreed_and_what_was_taken_back(people: Stage, who: str, name: str) -> None:
    with people.acts(who) as worker:
        page = show_agreements(worker, of(worker, name))
    assert page.frames
    assert page.limits
    assert page.lifted
    assert page.withheld
    assert any(giver.earlier for purpose in page.purposes for giver in purpose.givers)


@pytest.mark.parametrize(("who", "name"), WHO)
def test_holds_two_letters_a_page_filled_in_and_four_looks_back(people: Stage, who: str, name: str) -> None:
    with people.acts(who) as worker:
        trajectory = of(worker, name)
        letters = show_papers(worker, trajectory)
        (page,) = show_self_fills(worker, trajectory)
        entries = show_trajectory(worker, trajectory, 0).entries
    assert sorted(letter.state for letter in letters) == [LetterState.DONE, LetterState.OPEN]
    assert page.state is FillState.TAKEN
    assert sum(isinstance(entry.body, Evaluation) for entry in entries) >= 4


def test_can_end_with_no_not_now_in_the_persons_own_words(people: Stage) -> None:
    with people.acts("bienvenu") as worker:
        trajectory = of(worker, "Cihan Özkul", closed=True)
        page = show_trajectory(worker, trajectory, 0)
        agreements = show_agreements(worker, trajectory)
    closing = next(entry.body for entry in page.entries if isinstance(entry.body, Closing))
    assert "Pas maintenant" in closing.person
    standings = {giver.now.standing for purpose in agreements.purposes for giver in purpose.givers}
    assert standings == {Standing.YES, Standing.NO}


def test_stands_once_after_it_was_interrupted(people: Stage) -> None:
    ledger = read_ledger()
    assert ledger
    with people.acts("chloe") as chloe:
        before = len(show_trajectory(chloe, of(chloe, "Gloire Mbemba"), 0).entries)
    ledger.stories = []
    ledger.save()
    build(Progress(), only=PLAYED)
    with people.acts("chloe") as chloe:
        assert len(show_trajectory(chloe, of(chloe, "Gloire Mbemba"), 0).entries) == before
