"""The meetings of the demonstration town …"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from demonstration import whole_town
from houvast.cell.finding.items import invitations_of
from houvast.cell.selectors.list_extracts import list_extracts
from houvast.cell.selectors.list_invitations import list_invitations
from houvast.cell.selectors.show_meeting import show_meeting
from houvast.cell.selectors.show_participation import show_participation
from houvast.cli.demo.ledger import Ledger, read_ledger
from houvast.cli.demo.meetings import MEETINGS, load_meetings
from houvast.cli.demo.stage import Stage
from houvast.cli.demo.taking_part import load_answers
from houvast.cli.demo.taking_part_play import participation_of


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with whole_town(tmp_path_factory.mktemp("meetings")) as built:
        yield built


def ledger() -> Ledger:
    found = read_ledger()
    assert found is not None
    return found


def test_have_their_cases_and_those_invited_for_each(people: Stage) -> None:
    for told in load_meetings():
        with people.acts("kobe") as kobe:
            found = show_meeting(kobe, ledger().row(MEETINGS, told.key))
            items = [ledger().row(MEETINGS, told.key, one.key) for one in told.discussed]
            sent = invitations_of(kobe, items)
        assert len(found.agenda) == len(told.discussed)
        for item, one in zip(items, told.discussed, strict=True):
            assert {line.content.name for line in sent[item]} == set(one.invited)
            come = {line.content.name for line in sent[item] if line.standing.comes}
            assert set(one.come) <= come


def test_leave_an_invitation_to_answer_with_the_dutch_speaking_centre(people: Stage) -> None:
    with people.acts("sofie") as sofie:
        assert len(list_invitations(sofie).lines) == 1


def test_are_prepared_by_the_french_speaking_centre_with_one_extract(people: Stage) -> None:
    (told,) = load_answers()
    with people.acts(told.persona) as superior:
        assert list_invitations(superior).lines == ()
        found = show_participation(superior, participation_of(ledger(), told))
    assert [one.receivers for one in found.given] == [1]
    with people.acts("kobe") as kobe:
        item = ledger().row(MEETINGS, told.meeting, told.item)
        (answer,) = invitations_of(kobe, [item])[item]
        assert {one.id for one in found.given} <= {line.id for line in list_extracts(kobe).lines}
    assert (answer.standing.comes, answer.standing.who) == (True, told.who)
