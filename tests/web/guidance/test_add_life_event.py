"""Adding an event …"""

from web.guidance.telling import telling
from world import Town


def test_needs_only_words_and_a_year(town: Town) -> None:
    anna = telling(town)
    assert anna.send("life-line/add/", what="We came here.", year="2011", is_around="on") == 303
    assert "around 2011" in anna.page("life-line/")


def test_knows_periods_and_what_goes_on_still(town: Town) -> None:
    anna = telling(town)
    begin = {"what": "I lived with my aunt.", "year": "2016", "month": "9"}
    assert anna.send("life-line/add/", **begin, end_year="2018") == 303
    assert anna.send("life-line/add/", what="Boxing.", year="2019", is_ongoing="on") == 303
    page = anna.page("life-line/")
    assert "September 2016 to 2018" in page
    assert "since 2019" in page


def test_refuses_a_day_that_is_in_no_calendar(town: Town) -> None:
    anna = telling(town)
    wrong = {"what": "A day.", "year": "2019", "month": "2", "day": "30"}
    assert "There is no such day" in anna.refused("life-line/add/", **wrong)
    assert "There is no such day" in anna.refused("life-line/add/", what="A day.", year="2019", day="3")


def test_asks_once_whether_a_role_would_do_and_then_believes_the_person(town: Town) -> None:
    anna = telling(town)
    assert anna.send("people/", part="family", role="brother", name="Yassine Elkarmi") == 303
    typed = {"what": "Yassine left.", "year": "2020"}
    page = anna.refused("life-line/add/", **typed)
    assert "Would a role do" in page
    assert 'type="checkbox" name="keeps_names"' in page
    assert anna.send("life-line/add/", **typed, keeps_names="on") == 303
    assert "Yassine left." in anna.page("life-line/")
