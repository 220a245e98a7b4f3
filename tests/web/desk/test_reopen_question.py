"""The page that opens a question again …"""

from browsing import browsing
from desk.given import ended
from world import Town


def test_asks_once_more_and_then_goes_on(town: Town) -> None:
    question, dina = ended(town), browsing(town.desk.dina)
    assert f'href="/desk/{question}/reopen/"' in dina.get(f"/desk/{question}/").content.decode()
    assert (
        "asks for a next step within five working days"
        in dina.get(f"/desk/{question}/reopen/").content.decode()
    )
    assert dina.post(f"/desk/{question}/reopen/").status_code == 303
    page = dina.get(f"/desk/{question}/").content.decode()
    assert "vanishes on" not in page
    assert f'href="/desk/{question}/clarify/"' in page


def test_is_not_there_for_others(town: Town) -> None:
    question = ended(town)
    assert browsing(town.centre.anna).post(f"/desk/{question}/reopen/").status_code == 404
