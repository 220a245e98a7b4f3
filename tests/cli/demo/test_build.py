"""Building the demonstration town …"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.test import override_settings

from demonstration import SIX, another_database, town_of, whole_town
from houvast.access.installation import installation_kind
from houvast.access.services.mark_installation import mark_installation
from houvast.access.values import GrantReason, InstallationKind
from houvast.cli.demo import size
from houvast.cli.demo.build import build, is_half_founded
from houvast.cli.demo.ledger import Ledger, new_ledger, read_ledger
from houvast.cli.demo.stage import Stage, stage
from houvast.cli.demo.stories import load_stories
from houvast.cli.demo.street import load_street
from houvast.cli.progress import Progress
from houvast.desk.selectors.list_questions import list_questions
from houvast.desk.values.states import QuestionState, Shelf
from houvast.guidance.selectors.show_caseload import CaseloadLine, show_caseload
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.kernel.errors import Conflict, NotFound


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with town_of(tmp_path_factory.mktemp("town")) as built:
        yield built


def caseload(people: Stage, who: str, *, closed: bool = False) -> tuple[CaseloadLine, ...]:
    with people.acts(who) as actor:
        return show_caseload(actor, closed=closed).lines


def known(ledger: Ledger | None) -> Ledger:
    assert ledger
    return ledger


@contextmanager
def unmarked(home: Path) -> Iterator[None]:
    with another_database("houvast_unmarked"), override_settings(HOME=home):
        yield


def test_marks_the_database_as_a_demonstration(people: Stage) -> None:
    assert people
    assert installation_kind() is InstallationKind.DEMONSTRATION


def test_gives_anna_her_dossiers_and_her_stand_in_the_same(people: Stage) -> None:
    assert [(line.name, line.reason) for line in caseload(people, "anna")] == [
        ("Nawal El Idrissi", GrantReason.HOLDER)
    ]
    assert [line.reason for line in caseload(people, "dounia")] == [GrantReason.STAND_IN]


def test_gives_bert_nothing_at_all(people: Stage) -> None:
    trajectory = caseload(people, "anna")[0].id
    assert caseload(people, "bert") == caseload(people, "bert", closed=True) == ()
    with pytest.raises(NotFound), people.acts("bert") as bert:
        show_trajectory(bert, trajectory)


def test_gives_chloe_her_own_and_nobody_elses(people: Stage) -> None:
    assert [line.name for line in caseload(people, "chloe")] == ["Samir Abou Khalil"]


def test_tells_of_every_question_at_the_desk(people: Stage) -> None:
    with people.acts("yusuf") as yusuf:
        states = [line.state for shelf in Shelf for line in list_questions(yusuf, shelf=shelf).lines]
    assert sorted(states) == sorted([QuestionState.OPEN, QuestionState.CLOSED, *[QuestionState.REFERRED] * 3])


def test_is_not_done_twice(people: Stage, home: Path) -> None:
    before = (home / "demonstration.json").read_text()
    build(Progress(), only=SIX)
    assert (home / "demonstration.json").read_text() == before
    assert len(caseload(people, "anna")) == 1


def test_goes_on_after_a_story_was_interrupted(people: Stage) -> None:
    ledger = known(read_ledger())
    trajectory = ledger.row("twee-werelden", "trajectory")
    with people.acts("anna") as anna:
        before = show_trajectory(anna, trajectory)
    ledger.stories = []
    ledger.save()
    build(Progress(), only=SIX)
    with people.acts("anna") as anna:
        assert len(show_trajectory(anna, trajectory).entries) == len(before.entries)


def test_fills_up_to_a_number_of_dossiers(people: Stage) -> None:
    told = sum(bool(story.desk) + bool(story.guidance) for story in load_stories())
    build(Progress(), told + 3, only=SIX)
    build(Progress(), told + 2, only=SIX)
    ledger = known(read_ledger())
    first = size.measuring_workers(1, ledger, people)[0]
    assert ledger.generated == len(caseload(people, first)) == 3


def test_knows_a_town_that_was_half_founded(tmp_path: Path) -> None:
    with unmarked(tmp_path):
        assert not is_half_founded()
        new_ledger().save()
        assert not is_half_founded()
        mark_installation(InstallationKind.DEMONSTRATION)
        assert is_half_founded()


def test_is_refused_in_any_other_database(tmp_path: Path) -> None:
    with override_settings(HOME=tmp_path), pytest.raises(Conflict, match="no demonstration town"):
        build(Progress())


@pytest.mark.slow
def test_shows_every_story_to_whom_it_belongs(tmp_path: Path) -> None:
    told = [story.guidance for story in load_stories() if story.guidance]
    begun = [(one.worker, one.guidance) for one in load_street().remembered if one.guidance]
    with whole_town(tmp_path), stage() as opened:
        for who in ("anna", "dounia", "bert", "chloe", "bienvenu", "griet"):
            lines = [*caseload(opened, who), *caseload(opened, who, closed=True)]
            mine = [one.person.name for one in told if who in {one.holder, one.stand_in}]
            mine += [yes.name for worker, yes in begun if who in {worker, yes.stand_in}]
            held = [line.name for line in lines if line.reason is not GrantReason.RATER]
            assert sorted(held) == sorted(mine), "who was asked to look along has those as well, for a while"
        with opened.acts("ilse") as ilse:
            states = {line.state for shelf in Shelf for line in list_questions(ilse, shelf=shelf).lines}
        assert states == set(QuestionState)
        assert any(line.is_late for line in caseload(opened, "bienvenu"))
