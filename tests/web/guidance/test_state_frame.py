"""Stating the frame …"""

from web.guidance.telling import telling, today
from world import Town


def test_takes_the_place_of_what_was_said_before_and_keeps_it(town: Town) -> None:
    anna = telling(town, full=True)
    typed = {"frame": "voluntary", "stated_on": today(), "said": "From now on you choose."}
    assert anna.send("agreements/frame/", **typed) == 303
    page = anna.page("agreements/")
    assert "From now on you choose." in page
    assert "Only attendance goes out" not in page
    assert page.index("How it was before") < page.index("You may say no to me.")


def test_asks_who_set_a_condition(town: Town) -> None:
    page = telling(town).refused("agreements/frame/", frame="condition", stated_on=today())
    assert "which court set the condition" in page
