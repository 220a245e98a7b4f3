"""The referrals of the demonstration town …"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from demonstration import town_of
from houvast.cli.demo.referrals import REFERRALS, load_referrals
from houvast.cli.demo.stage import Stage, stage
from houvast.cli.demo.town import load_town
from houvast.desk.selectors.list_referrals import ReferralList, list_referrals
from houvast.desk.values.referrals import Standing


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ReferralList]:
    with town_of(tmp_path_factory.mktemp("referrals"), only=frozenset({REFERRALS})) as home:
        assert isinstance(home, Path)
        with stage() as opened:
            yield seen(opened)


def seen(people: Stage) -> ReferralList:
    with people.acts("ilse") as ilse:
        return list_referrals(ilse)


def test_stand_in_many_states_and_one_of_them_stalls(found: ReferralList) -> None:
    lines = (*found.stalled, *found.going, *found.over)
    assert len(lines) == len(load_referrals())
    assert {line.life.standing for line in lines} == {
        Standing.COMPOSED,
        Standing.AGREED,
        Standing.SENT,
        Standing.MEETING,
        Standing.ARRIVED,
        Standing.DECLINED,
        Standing.STOPPED,
    }
    assert Standing.SENT in {line.life.standing for line in found.stalled}


def test_go_to_services_nobody_has_an_account_of() -> None:
    town = load_town()
    taken = {controller.name for controller in town.controllers}
    assert not {told.receiver for told in load_referrals()} & taken
