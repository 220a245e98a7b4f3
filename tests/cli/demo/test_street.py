"""The evenings on the street of the demonstration town …"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from demonstration import town_of
from houvast.cli.demo.stage import Stage
from houvast.cli.demo.street import STREET, load_street
from houvast.cli.demo.town import load_town
from houvast.guidance.selectors.show_caseload import show_caseload
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.guidance.values.entries import Note
from houvast.outreach.selectors.count_rounds import count_rounds
from houvast.outreach.selectors.list_remembered import list_remembered
from houvast.outreach.selectors.show_rounds import show_rounds


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with town_of(tmp_path_factory.mktemp("street"), only=frozenset({STREET})) as built:
        yield built


def rounds_seen(people: Stage, who: str) -> int:
    with people.acts(who) as actor:
        return sum(len(week.rounds) for week in show_rounds(actor).weeks)


def test_are_three_weeks_that_each_team_sees_of_its_own(people: Stage) -> None:
    told = load_street().rounds
    french = sum(one.worker == "bienvenu" for one in told)
    assert rounds_seen(people, "anna") == rounds_seen(people, "griet") == len(told) - french
    assert rounds_seen(people, "chloe") == french
    with people.acts("dounia") as dounia:
        counts = count_rounds(dounia)
    assert counts is not None
    assert sum(week.rounds > 0 for week in counts.weeks) >= 3


def test_leave_two_first_names_with_one_worker_and_none_with_others(people: Stage) -> None:
    for who, names in (("dounia", {"Imane", "Robbe"}), ("anna", set()), ("griet", set())):
        with people.acts(who) as actor:
            assert {line.name for line in list_remembered(actor).lines} == names


def test_lead_one_of_them_to_a_trajectory_with_what_he_took_along(people: Stage) -> None:
    with people.acts("dounia") as dounia:
        (line,) = show_caseload(dounia).lines
        page = show_trajectory(dounia, line.id)
    notes = [entry.body for entry in page.entries if isinstance(entry.body, Note)]
    assert line.name == "Robbe"
    assert len(notes) == 4
    assert sum(note.source.startswith("vindplaats, op ") for note in notes) == 3


def test_are_logged_by_people_who_live_there_and_name_nobody_in_a_round() -> None:
    street = load_street()
    keys = {one.key for one in load_town().personas}
    names = {one.name for one in street.remembered} | {one.name.split()[0] for one in load_town().personas}
    assert {one.worker for one in (*street.rounds, *street.remembered)} <= keys
    assert not [one.words for one in street.rounds if any(name in one.words for name in names)]
