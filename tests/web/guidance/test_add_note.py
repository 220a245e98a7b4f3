"""The page of a note …"""

from browsing import browsing
from guidance.trajectories import trajectory_of, write_notes
from houvast.kernel.ids import new_id
from world import Town


def test_saves_and_shows_the_note(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    anna = browsing(town.centre.anna)
    typed = {"text": "He laughed <b>aloud</b>.", "kind": "observed", "submission": str(new_id())}
    answer = anna.post(f"/guidance/{trajectory}/note/", typed)
    assert (answer.status_code, answer["Location"]) == (303, f"/guidance/{trajectory}/")
    page = anna.get(answer["Location"]).content.decode()
    assert "He laughed &lt;b&gt;aloud&lt;/b&gt;." in page
    assert "Observed by me" in page


def test_does_nothing_twice(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    anna = browsing(town.centre.anna)
    typed = {"text": "Clicked twice.", "submission": str(new_id())}
    for _ in range(2):
        assert anna.post(f"/guidance/{trajectory}/note/", typed).status_code == 303
    assert anna.get(f"/guidance/{trajectory}/").content.decode().count("Clicked twice.") == 1


def test_gives_the_text_back_when_its_number_was_used(town: Town) -> None:
    trajectory, number = trajectory_of(town.centre.anna, town.centre.coach), str(new_id())
    anna = browsing(town.centre.anna)
    anna.post(f"/guidance/{trajectory}/note/", {"text": "First.", "submission": number})
    again = anna.post(f"/guidance/{trajectory}/note/", {"text": "More words.", "submission": number})
    page = again.content.decode()
    assert again.status_code == 409
    assert "More words." in page
    assert number not in page


def test_gives_the_text_back_when_a_colleague_corrected_it_first(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    (note,) = write_notes(town.centre.anna, trajectory, 1)
    address = f"/guidance/{trajectory}/note/{note}/"
    assert "Note 0" in browsing(town.centre.anna).get(address).content.decode()
    browsing(town.centre.coach).post(address, {"text": "The coach's.", "submission": str(new_id())})
    late = browsing(town.centre.anna).post(address, {"text": "Anna's own.", "submission": str(new_id())})
    assert late.status_code == 409
    assert "Anna&#x27;s own." in late.content.decode()


def test_says_what_is_missing(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    anna, address = browsing(town.centre.anna), f"/guidance/{trajectory}/note/"
    for typed in (
        {"text": "  "},
        {"text": "x" * 20_001},
        {"text": "null\x00byte"},
        {"text": "x", "kind": "no"},
    ):
        answer = anna.post(address, typed | {"submission": str(new_id())})
        assert answer.status_code == 422, typed["text"][:20]
    assert anna.post(address, {"text": "Kept?", "submission": "forged"}).status_code == 422
    assert anna.get(f"/guidance/{trajectory}/").content.decode().count("hv-entry__when") == 1


def test_is_there_in_dutch_and_in_french(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    for language, heading in (("nl", "Notitie toevoegen"), ("fr", "Ajouter une note")):
        page = browsing(town.centre.anna, language).get(f"/guidance/{trajectory}/note/").content.decode()
        assert heading in page
