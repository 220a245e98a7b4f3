"""A question read aloud …"""

import io

import pytest

from guidance.fills import NEEDS, enter, offer
from guidance.trajectories import trajectory_of
from houvast.access.selectors.list_recordings import list_recordings
from houvast.access.services.keep_recording import NewRecording, keep_recording
from houvast.access.services.play_recording import play_recording
from houvast.access.services.read_fill_page import read_fill_page
from houvast.access.services.remove_recording import remove_recording
from houvast.access.values import FileKind
from houvast.kernel.errors import Invalid, NotAllowed, NotFound, TooLarge
from world import Town, build_town

MP3 = b"ID3" + bytes(range(200))


def recorded(town: Town, sound: bytes = MP3) -> None:
    with town.centre.steward.acts() as steward:
        keep_recording(steward, NewRecording(town.centre.id, NEEDS, "nl", io.BytesIO(sound)))


def test_is_played_to_a_visit_of_its_own_service_and_to_nobody_else() -> None:
    town = build_town()
    recorded(town)
    visit = enter(offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach)))
    elsewhere = enter(offer(town.elsewhere.chloe, trajectory_of(town.elsewhere.chloe, town.desk.dina)))
    assert read_fill_page(visit).recorded == {(NEEDS, "nl")}
    assert play_recording(visit, NEEDS, "nl").sound == MP3
    for who, key, language in (
        (visit, NEEDS, "fr"),
        (visit, "x", "nl"),
        (elsewhere, NEEDS, "nl"),
        ("", NEEDS, "nl"),
    ):
        with pytest.raises(NotFound):
            play_recording(who, key, language)


def test_takes_the_place_of_the_one_before_and_can_be_removed() -> None:
    town = build_town()
    recorded(town)
    recorded(town, MP3 + b"again")
    with town.centre.steward.acts() as steward:
        (line,) = list_recordings(steward).lines
    with town.elsewhere.steward.acts() as other, pytest.raises(NotFound):
        remove_recording(other, line.id)
    with town.centre.steward.acts() as steward:
        remove_recording(steward, line.id)
        assert list_recordings(steward).lines == ()


def test_is_a_sound_and_a_short_one(town: Town) -> None:
    for wrong, refusal in ((b"just text", Invalid), (b"", Invalid), (MP3 + bytes(2 * 1024 * 1024), TooLarge)):
        with pytest.raises(refusal):
            recorded(town, wrong)


def test_is_made_by_a_steward_of_the_service(town: Town) -> None:
    new = NewRecording(town.centre.id, NEEDS, "nl", io.BytesIO(MP3))
    with town.centre.anna.acts() as anna, pytest.raises(NotAllowed):
        keep_recording(anna, new)
    with town.elsewhere.steward.acts() as other, pytest.raises(NotFound):
        keep_recording(other, new)


def test_has_a_kind_that_browsers_know(town: Town) -> None:
    recorded(town)
    visit = enter(offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach)))
    assert play_recording(visit, NEEDS, "nl").kind is FileKind.MP3
