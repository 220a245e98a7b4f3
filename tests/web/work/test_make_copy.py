"""The person's copy as a file …"""

import io
import re
from html import unescape
from uuid import UUID

import pytest
from pypdf import PdfReader

from browsing import browsing
from guidance.copies import CANARIES, a_full_trajectory
from guidance.trajectories import trajectory_of
from houvast.guidance.services.add_note import NewNote, add_note
from houvast.guidance.values.entries import Note
from houvast.guidance.values.lists import NoteKind
from houvast.kernel.ids import new_id
from world import Town


def page_of(town: Town, trajectory: UUID) -> str:
    answer = browsing(town.centre.anna).get(f"/work/trajectories/{trajectory}/copy/")
    assert answer.status_code == 200
    return answer.content.decode()


def offered(page: str, *, ticked: bool) -> list[str]:
    boxes = re.findall(r'name="items" id="[\w-]+" value="([^"]+)"( checked)?', page)
    return [unescape(key) for key, mark in boxes if mark or not ticked]


def made(town: Town, trajectory: UUID, items: list[str], **spoken: str) -> PdfReader:
    data = {"items": items, "language": "nl", "address": "informal"} | spoken
    answer = browsing(town.centre.anna).post(f"/work/trajectories/{trajectory}/copy/", data)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["cache-control"] == "no-store"
    return PdfReader(io.BytesIO(answer.content))


def text_of(copy: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in copy.pages).split())


def test_says_what_stands_in_the_plan_who_does_what_and_whether_one_agreed(town: Town) -> None:
    trajectory = a_full_trajectory(town)
    text = text_of(made(town, trajectory, offered(page_of(town, trajectory), ticked=True)))
    for words in (
        "Jouw plan",
        "Ring the landlord",
        "je was het met een deel van dit plan eens",
        "Not on Fridays.",
    ):
        assert words in text
    assert "Canary" not in text


def test_is_tagged_and_knows_its_language_and_no_name(town: Town) -> None:
    trajectory = a_full_trajectory(town)
    copy = made(town, trajectory, offered(page_of(town, trajectory), ticked=True))
    root = copy.root_object
    assert root["/Lang"] == "nl-BE"
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    metadata = copy.metadata
    assert metadata is not None
    assert metadata.title == "Jouw kopie"
    assert "Nour" not in repr(dict(metadata))
    xmp = root["/Metadata"].get_object().get_data().decode()
    assert 'pdfuaid:part="1"' in xmp or "<pdfuaid:part>1</pdfuaid:part>" in xmp
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in xmp


def test_says_what_was_said_and_agreed(town: Town) -> None:
    trajectory = a_full_trajectory(town)
    text = text_of(made(town, trajectory, offered(page_of(town, trajectory), ticked=True)))
    for part in ("In jouw eigen woorden", "I want peace at home.", "Football", "Apply for a room", "Thuis"):
        assert part in text
    assert "My aunt" not in text


def test_holds_no_canary_of_others_even_when_all_is_ticked(town: Town) -> None:
    trajectory = a_full_trajectory(town)
    page = page_of(town, trajectory)
    text = text_of(made(town, trajectory, offered(page, ticked=False)))
    for canary in (*CANARIES, "Canaryaunt"):
        assert canary not in text
        assert canary not in page[page.index('name="items"') :]


@pytest.mark.parametrize(
    ("language", "address", "title"),
    [("nl", "formal", "Uw kopie"), ("fr", "informal", "Ta copie"), ("fr", "formal", "Votre copie")],
)
def test_speaks_as_it_was_told(town: Town, language: str, address: str, title: str) -> None:
    trajectory = a_full_trajectory(town)
    copy = made(town, trajectory, ["words needs"], language=language, address=address)
    assert copy.metadata is not None
    assert copy.metadata.title == title
    assert copy.root_object["/Lang"] == f"{language}-BE"


def test_prints_whatever_somebody_wrote(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    note = new_id()
    words = 'Ça va 😀 漢 <b>#let *x* $y$ "quoted" \\n\nsecond line ⴰⵣⵓⵍ مرحبا'
    with town.centre.anna.acts() as anna:
        add_note(anna, NewNote(note, trajectory, Note(words, NoteKind.SAID)))
    text = text_of(made(town, trajectory, [f"note {note}"]))
    for part in ("Ça va :grinning:", '<b>#let *x* $y$ "quoted"', "second line azul"):
        assert part in text


def test_needs_something_ticked(town: Town) -> None:
    trajectory = a_full_trajectory(town)
    where = f"/work/trajectories/{trajectory}/copy/"
    anna = browsing(town.centre.anna)
    answer = anna.post(where, {"language": "nl", "address": "formal"})
    assert answer.status_code == 422
    assert "Tick at least one thing" in answer.content.decode()
    forged = {"items": [f"note {new_id()}"], "language": "nl", "address": "formal"}
    assert anna.post(where, forged).status_code == 422


def test_exists_for_nobody_else(town: Town) -> None:
    trajectory = a_full_trajectory(town)
    for stranger in (town.centre.bert, town.elsewhere.chloe, town.desk.dina):
        assert browsing(stranger).get(f"/work/trajectories/{trajectory}/copy/").status_code == 404
