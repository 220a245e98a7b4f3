"""The page of the life line …"""

from guidance.stories import an_event
from houvast.guidance.selectors.show_life_line import LifeEventNow
from houvast.guidance.values.story import LifeEvent, LifeMoment
from houvast.kernel.ids import new_id
from houvast.web.guidance.drawn import drawn_life_line
from web.guidance.telling import telling
from world import Town


def test_shows_each_event_with_its_height_and_what_helped(town: Town) -> None:
    page = telling(town, full=True).page("life-line/")
    for text in ("My grandmother taught me to cook.", "2015", "+2", "Her kitchen."):
        assert text in page


def test_begins_with_something_the_person_is_glad_about(town: Town) -> None:
    assert "one thing the person is glad about" in telling(town).page("life-line/")


def test_draws_it_with_a_table_and_leaves_out_what_was_given_no_height(town: Town) -> None:
    anna = telling(town)
    assert anna.send("life-line/add/", what="A quiet year.", year="2012") == 303
    assert "<svg" not in anna.page("life-line/")
    assert anna.send("life-line/add/", what="The sea.", year="2013", height="3") == 303
    page = anna.page("life-line/")
    picture = page[page.index("<svg") : page.rindex("</svg>")]
    assert "The sea." in picture
    assert "A quiet year." not in picture
    assert "A quiet year." in page


def test_draws_the_newest_sixty_of_a_very_full_life() -> None:
    events = [
        LifeEventNow(new_id(), an_event(f"Event {number}", 1950 + number, 1), ()) for number in range(70)
    ]
    drawn = drawn_life_line(events)
    assert len(drawn.happenings) == 60
    assert drawn.happenings[-1].text == "Her kitchen."
    assert drawn.happenings[-2].text == "Event 69"


def test_draws_what_lasted_as_a_period() -> None:
    begins, ends = LifeMoment(2016, 9), LifeMoment(2018)
    lasted = LifeEvent("With my aunt.", begins, ends, None, "")
    still = LifeEvent("Boxing.", begins, None, 2, "", is_ongoing=True)
    drawn = drawn_life_line(LifeEventNow(new_id(), event, ()) for event in (lasted, still))
    assert [(period.text, period.end is None) for period in drawn.periods] == [
        ("With my aunt.", False),
        ("Boxing.", True),
    ]
    assert [each.text for each in drawn.happenings] == ["Boxing."]
