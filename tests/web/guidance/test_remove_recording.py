"""Removing a recording …"""

import io

from browsing import browsing
from houvast.access.selectors.list_recordings import list_recordings
from houvast.access.services.keep_recording import NewRecording, keep_recording
from houvast.kernel.ids import new_id
from world import build_town


def test_asks_once_more_and_then_it_is_gone() -> None:
    town = build_town()
    with town.centre.steward.acts() as steward:
        keep_recording(
            steward, NewRecording(town.centre.id, "story.needs", "nl", io.BytesIO(b"ID3" + bytes(9)))
        )
        (line,) = list_recordings(steward).lines
    client, address = browsing(town.centre.steward, "nl"), f"/guidance/recordings/{line.id}/remove/"
    assert "in stilte" in client.get(address).content.decode()
    assert client.post(address).status_code == 303
    assert client.post(address).status_code == 404
    assert client.get(f"/guidance/recordings/{new_id()}/remove/").status_code == 404
