"""A hand-over of a shift, as the next reads it …"""

from browsing import browsing
from desk.duties import passed_on
from houvast.kernel.ids import new_id
from world import Town, build_town


def test_holds_no_word_in_its_title(town: Town) -> None:
    page = browsing(town.desk.emil).get(f"/desk/shift/{passed_on(town)}/").content.decode()
    assert "The door sticks." in page
    assert "door" not in page[page.index("<title>") : page.index("</title>")]


def test_is_not_there_for_another_desk(town: Town) -> None:
    passed, other = passed_on(town), build_town()
    for number in (passed, new_id()):
        assert browsing(other.desk.dina).get(f"/desk/shift/{number}/").status_code == 404
