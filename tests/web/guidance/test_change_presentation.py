"""The page on which a presentation is read through …"""

from browsing import browsing
from guidance.presentations import named_trajectory, prepared, tomorrow
from houvast.guidance.selectors.show_presentation import show_presentation
from houvast.kernel.ids import new_id
from world import Town


def test_keeps_what_the_worker_wrote_and_shows_it(town: Town) -> None:
    trajectory = named_trajectory(town.centre.anna, town.centre.coach)
    presentation = prepared(town.centre.anna, trajectory)
    anna, address = (
        browsing(town.centre.anna, "nl"),
        f"/guidance/{trajectory}/peer-supervision/{presentation}/",
    )
    assert anna.get(address).status_code == 303  # not read through yet
    with town.centre.anna.acts() as actor:
        found = show_presentation(actor, trajectory, presentation)
    typed = {
        "submission": str(new_id()),
        "question": "Wat mis ik?",
        "meeting_on": tomorrow().isoformat(),
        "method": "rounds",
        "seen": found.seen,
        **{f"part_{number}": f"Tekst {number}." for number in range(len(found.content.parts))},
    }
    answer = anna.post(address + "change/", typed)
    assert answer.status_code == 303
    shown = anna.get(address).content.decode()
    assert "Wat mis ik?" in shown
    assert "Tekst 0." in shown
    assert "Niemand onderbreekt" in shown
    late = anna.post(address + "change/", typed | {"question": "Iets anders?"})
    assert late.status_code == 409
    assert "Iets anders?" in late.content.decode()


def test_says_where_to_look_once_more(town: Town) -> None:
    trajectory = named_trajectory(town.centre.anna, town.centre.coach)
    presentation = prepared(town.centre.anna, trajectory, question="Is Zorglub een goede naam?")
    address = f"/guidance/{trajectory}/peer-supervision/{presentation}/change/"
    page = browsing(town.centre.anna, "nl").get(address).content.decode()
    assert "een hoofdletter: misschien een naam" in page
    assert "Zorglub" in page
