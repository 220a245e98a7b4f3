"""The page that writes a letter …"""

from browsing import browsing
from guidance.plans import barrier_of
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_begins_with_a_text_for_its_kind_in_the_language_asked(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach, "Marwa")
    anna, address = browsing(town.centre.anna), f"/guidance/{trajectory}/letters/new/"
    for kind, language, words in (
        ("attendance", "nl", "Hierbij bevestigen wij dat Marwa"),
        ("closing", "fr", "Nos entretiens sont terminés"),
        ("missed", "nl", "Dag Marwa"),
    ):
        assert words in anna.get(f"{address}?kind={kind}&language={language}").content.decode(), kind
    for wrong in ("", "?kind=no", "?language=xx"):
        assert anna.get(address + wrong).status_code == 200


def test_saves_a_draft_and_says_what_is_missing(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    anna, address = browsing(town.centre.anna), f"/guidance/{trajectory}/letters/new/"
    told = {
        "kind": "school",
        "language": "nl",
        "reader": "other",
        "to": "School",
        "text": "Dag",
        "subject": "x",
    }
    saved = anna.post(address, told | {"submission": str(new_id())})
    assert "Draft" in anna.get(saved["Location"]).content.decode()
    for missing in ("to", "text", "reader", "kind"):
        typed = told | {missing: "", "submission": str(new_id())}
        assert anna.post(address, typed).status_code == 422, missing
    assert anna.post(address, told | {"kind": "forged", "submission": str(new_id())}).status_code == 422


def test_about_a_barrier_begins_with_its_words(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    barrier = barrier_of(town.centre.anna, trajectory)
    anna, address = browsing(town.centre.anna), f"/guidance/{trajectory}/letters/new/?kind=barrier&barrier="
    assert f"barrier={barrier.hex}" in anna.get(f"/guidance/{trajectory}/barrier/{barrier}/").content.decode()
    assert "The school does not answer." in anna.get(address + barrier.hex).content.decode()
    assert anna.get(address + "nonsense").status_code == 200
    assert anna.get(address + new_id().hex).status_code == 404
