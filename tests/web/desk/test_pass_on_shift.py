"""The page on which a shift is handed over …"""

from browsing import browsing
from desk.given import a_card, open_at
from houvast.kernel.ids import new_id
from world import Town, build_town


def test_is_written_read_taken_over_and_printed() -> None:
    town = build_town()
    question = open_at(town, a_card("Somebody worries."))
    desk, number = browsing(town.desk.dina), new_id()
    assert "Somebody worries." in desk.get("/desk/shift/").content.decode()
    line = {f"line_{question.hex}": "Call the school back.", "words": "The door sticks."}
    assert desk.post("/desk/shift/", line | {"submission": str(number)}).status_code == 303
    emil = browsing(town.desk.emil)
    assert "A hand-over waits to be taken over" in emil.get("/desk/").content.decode()
    page = emil.get(f"/desk/shift/{number}/").content.decode()
    assert "Call the school back." in page
    assert "The door sticks." in page
    assert "data-print" in page
    assert emil.post(f"/desk/shift/{number}/take/").status_code == 303
    assert "Taken over by Emil" in desk.get(f"/desk/shift/{number}/").content.decode()
    listed = emil.get("/desk/").content.decode()
    assert "A hand-over waits" not in listed
    assert "On duty now: Emil" in listed
    assert "Call the school back." in emil.get("/desk/shift/").content.decode()


def test_says_what_is_missing_and_loses_nothing(town: Town) -> None:
    answer = browsing(town.desk.dina).post("/desk/shift/", {"words": " ", "submission": str(new_id())})
    assert answer.status_code == 422
    assert "Write at least one line" in answer.content.decode()


def test_keeps_a_draft_of_each_line() -> None:
    town = build_town()
    question, desk = open_at(town, a_card()), browsing(town.desk.emil)
    draft = {f"line_{question.hex}": "Half a senten", "submission": str(new_id())}
    where = "/drafts/desk.pass_on_shift/00000000-0000-0000-0000-000000000000/"
    assert desk.post(where, draft).status_code == 204
    assert "Half a senten" in desk.get("/desk/shift/").content.decode()
