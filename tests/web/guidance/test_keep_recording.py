"""Adding a recording …"""

from django.core.files.uploadedfile import SimpleUploadedFile

from browsing import browsing
from houvast.kernel.ids import new_id
from world import build_town


def sound(content: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile("vraag.mp3", content, "audio/mpeg")


def test_keeps_it_and_says_what_is_wrong_with_another_file() -> None:
    steward, address = browsing(build_town().centre.steward, "nl"), "/guidance/recordings/new/"
    told = {"question": "nl:story.needs", "submission": str(new_id())}
    refused = steward.post(address, told | {"sound": sound(b"no sound at all")})
    assert refused.status_code == 422
    assert "een M4A of een MP3" in refused.content.decode()
    assert steward.post(address, {**told, "question": "xx:no", "sound": sound(b"ID3x")}).status_code == 422
    assert steward.post(address, told | {"sound": sound(b"ID3" + bytes(9))}).status_code == 303
    assert "Opgenomen (geluid)" in steward.get("/guidance/recordings/").content.decode()
