"""Putting a call in danger with its question …"""

from browsing import browsing
from desk.duties import a_call_kept
from desk.given import a_card, open_at
from houvast.kernel.ids import new_id
from world import build_town


def test_moves_its_words_to_the_page_of_the_question() -> None:
    town = build_town()
    desk, call, question = browsing(town.desk.dina), a_call_kept(town, "They came."), open_at(town, a_card())
    where = f"/desk/danger/{call}/question/"
    assert str(question) in desk.get(where).content.decode()
    assert desk.post(where, {"question": str(new_id())}).status_code == 422
    linked = desk.post(where, {"question": str(question)})
    assert linked.headers["Location"] == f"/desk/{question}/"
    assert "They came." in desk.get(f"/desk/{question}/").content.decode()
    assert "They came." not in desk.get("/desk/danger/").content.decode()
    assert desk.get(where).status_code == 404
