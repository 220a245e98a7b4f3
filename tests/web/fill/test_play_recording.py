"""The address of a recording …"""

import io

from guidance.fills import NEEDS, offer
from guidance.trajectories import trajectory_of
from houvast.access.services.keep_recording import NewRecording, keep_recording
from web.fill.visiting import opened, telephone, words
from world import build_town

MP3 = b"ID3" + bytes(range(200))


def test_stands_beside_its_question_and_plays_without_a_script() -> None:
    town = build_town()
    with town.centre.steward.acts() as steward:
        keep_recording(steward, NewRecording(town.centre.id, NEEDS, "nl", io.BytesIO(MP3)))
    person = opened(offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach)))
    address = f"/fill/aloud/nl/{NEEDS}/"
    assert f'src="{address}"' in words(person, "/fill/")
    assert "<audio" not in words(person, "/fill/?q=2")
    sound = person.get(address)
    assert (sound.headers["Content-Type"], sound.content) == ("audio/mpeg", MP3)
    assert sound.headers["Cache-Control"] == "no-store"
    assert telephone().get(address).status_code == 404
