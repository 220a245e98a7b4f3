"""The page that prepares a presentation …"""

from browsing import browsing
from guidance.presentations import named_trajectory, tomorrow
from guidance.trajectories import trajectory_of
from houvast.guidance.selectors.preview_presentation import preview_presentation
from houvast.kernel.ids import new_id
from world import Person, Town


def typed(holder: Person, trajectory: object, **other: object) -> dict[str, object]:
    """A filled form, everything ticked."""
    with holder.acts() as actor:
        keys = [item.key for item in preview_presentation(actor, trajectory).items]  # type: ignore[arg-type]
    return {
        "submission": str(new_id()),
        "question": "Hoe gaan we verder met Marwa?",
        "meeting_on": tomorrow().isoformat(),
        "language": "nl",
        "method": "rounds",
        "items": keys,
        **other,
    }


def test_leads_to_the_proposed_text_with_no_name_in_it(town: Town) -> None:
    trajectory = named_trajectory(town.centre.anna, town.centre.coach)
    anna, address = browsing(town.centre.anna, "nl"), f"/guidance/{trajectory}/peer-supervision/prepare/"
    assert "Marwa Benali woont" in anna.get(address).content.decode()
    answer = anna.post(address, typed(town.centre.anna, trajectory))
    assert answer.status_code == 303
    proposed = anna.get(answer["Location"]).content.decode()
    assert "Hoe gaan we verder met de jongere?" in proposed
    assert "Marwa Benali woont" not in proposed


def test_keeps_what_was_ticked_when_something_is_missing(town: Town) -> None:
    trajectory = named_trajectory(town.centre.anna, town.centre.coach)
    anna, address = browsing(town.centre.anna, "fr"), f"/guidance/{trajectory}/peer-supervision/prepare/"
    answer = anna.post(address, typed(town.centre.anna, trajectory, question=""))
    assert answer.status_code == 422
    assert answer.content.decode().count(" checked") >= 2
    none = anna.post(address, typed(town.centre.anna, trajectory, items=[]))
    assert none.status_code == 422
    assert "Cochez au moins une chose" in none.content.decode()


def test_has_nothing_to_speak_of_in_an_empty_trajectory(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    page = browsing(town.centre.anna).get(f"/guidance/{trajectory}/peer-supervision/prepare/")
    assert "There is nothing to speak of yet" in page.content.decode()
