"""Whether the person still has to hear of the worker's other hat …"""

import pytest

from browsing import browsing
from guidance.trajectories import in_days, trajectory_of
from houvast.access.values import Function, FunctionKeyKind, Hat
from houvast.guidance.selectors.hats_to_tell import hats_to_tell
from houvast.guidance.selectors.show_agreements import show_agreements
from houvast.guidance.services.state_frame import NewFrame, state_frame
from houvast.guidance.values.agreements import FrameStated
from houvast.guidance.values.lists import Frame
from houvast.kernel.ids import new_id
from houvast.vault.content import dump, load
from world import Person, Service, Town, found, hire, hire_for_two, secure_recovery, team, wearing

SAY_SO = "Say that you also do work of the cell"


@pytest.fixture(scope="module")
def village() -> Service:
    service = found("Village")
    secure_recovery(service)
    katrin = hire_for_two(service, "katrin", Function.GUIDE, Function.COORDINATOR)
    team(service, FunctionKeyKind.INBOX, katrin, hire(service, "jan", Function.GUIDE))
    return service


@pytest.fixture(scope="module")
def katrin(village: Service) -> Person:
    return wearing(village.katrin, Hat.SOCIAL)


def test_is_a_step_until_the_worker_said_so_with_its_day(village: Service, katrin: Person) -> None:
    trajectory = trajectory_of(katrin, village.jan)
    client = browsing(katrin)
    for address in ("", "agreements/"):
        assert SAY_SO in client.get(f"/guidance/{trajectory}/{address}").content.decode()
    form = client.get(f"/guidance/{trajectory}/agreements/frame/").content.decode()
    assert "I said that I also do work of the cell" in form
    stated = FrameStated(
        Frame.VOLUNTARY, in_days(0), "I also coordinate the cell.", "", "", two_hats_told=True
    )
    with katrin.acts() as actor:
        assert hats_to_tell(actor, trajectory)
        state_frame(actor, NewFrame(new_id(), trajectory, stated))
        assert not hats_to_tell(actor, trajectory)
        assert show_agreements(actor, trajectory).two_hats_told_on == in_days(0)
    page = client.get(f"/guidance/{trajectory}/agreements/").content.decode()
    assert SAY_SO not in page
    assert "heard that their worker also does work of the cell" in page


def test_stays_one_after_a_frame_that_says_nothing_of_it(village: Service, katrin: Person) -> None:
    trajectory = trajectory_of(katrin, village.jan)
    with katrin.acts() as actor:
        state_frame(
            actor,
            NewFrame(new_id(), trajectory, FrameStated(Frame.VOLUNTARY, in_days(0), "Welcome.", "", "")),
        )
        assert hats_to_tell(actor, trajectory)


def test_is_nothing_to_whoever_has_one_hat(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna:
        assert not hats_to_tell(anna, trajectory)
    client = browsing(town.centre.anna)
    assert SAY_SO not in client.get(f"/guidance/{trajectory}/agreements/").content.decode()
    form = client.get(f"/guidance/{trajectory}/agreements/frame/").content.decode()
    assert "work of the cell" not in form


def test_is_no_in_a_frame_written_before_there_were_hats() -> None:
    now = dump(FrameStated(Frame.VOLUNTARY, in_days(0), "Welcome.", "", "")).decode().rstrip()
    before = now.replace('"version":2', '"version":1').replace(',"two_hats_told":false', "")
    assert "two_hats_told" not in before
    assert load(FrameStated, before.encode().ljust(256)).two_hats_told is False
