"""The two schools of the demonstration town …"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from demonstration import whole_town
from houvast.cli.demo.schools import load_schools
from houvast.cli.demo.stage import Stage
from houvast.cli.demo.town import load_town
from houvast.schools.selectors.list_supports import list_supports
from houvast.schools.selectors.show_support import show_support
from houvast.schools.values.supports import SupportKind, SupportState


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with whole_town(tmp_path_factory.mktemp("schools")) as built:
        yield built


def test_are_a_crisis_and_a_long_question_each_with_its_own_team(people: Stage) -> None:
    for who, kind, count in (("yusuf", SupportKind.CRISIS, 5), ("chloe", SupportKind.POLICY, 7)):
        with people.acts(who) as actor:
            (line,) = list_supports(actor).supports
            page = show_support(actor, line.id)
        assert line.kind is kind
        assert len(page.steps) == count
        assert sum(step.is_open_agreement for step in page.steps) == 1
        assert page.due_on is not None
        assert page.content.contacts
    with people.acts("ilse") as ilse:
        (protocol,) = list_supports(ilse, shelf=SupportState.PROTOCOL).protocols
    assert protocol.is_valid
    assert protocol.is_acknowledged


def test_are_told_by_workers_of_the_town_and_name_no_young_person_of_its_stories() -> None:
    schools = load_schools()
    assert {one.worker for one in (*schools.asked, *schools.protocols)} <= {
        persona.key for persona in load_town().personas
    }
