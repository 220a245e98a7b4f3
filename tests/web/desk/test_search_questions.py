"""The page that searches the desk's questions …"""

from browsing import browsing
from desk.given import a_card, open_at
from world import Town

PAGE = "/desk/search/"


def test_finds_what_was_asked_before_and_posts_the_words(town: Town) -> None:
    question = open_at(town, a_card("A boy collects badges of the Zeppelin club."))
    answer = browsing(town.desk.dina).post(PAGE, {"words": "zepelin badges"})
    page = answer.content.decode()
    assert answer.status_code == 200
    assert f'href="/desk/{question}/"' in page
    assert "zepelin" not in page.split("</title>")[0]
    assert "Zeppelin" not in browsing(town.desk.dina).get(f"{PAGE}?words=zepelin").content.decode()


def test_stands_where_the_phone_rings(town: Town) -> None:
    for address in ("/desk/", "/work/"):
        assert f'action="{PAGE}"' in browsing(town.desk.dina).get(address).content.decode(), address
    assert f'action="{PAGE}"' not in browsing(town.centre.anna).get("/work/").content.decode()


def test_says_kindly_that_nothing_was_found_and_how_to_go_on(town: Town) -> None:
    page = browsing(town.desk.dina).post(PAGE, {"words": "quetzalcoatl"}).content.decode()
    assert "Nothing found" in page
    assert 'href="/desk/new/"' in page


def test_asks_for_words_and_is_not_put_out_by_nonsense(town: Town) -> None:
    dina = browsing(town.desk.dina)
    assert dina.post(PAGE, {"words": " "}).status_code == 422
    for batch in ("0", "999999999999", "-1", "two", "²"):
        assert dina.post(PAGE, {"words": "badges", "batch": batch}).status_code == 200, batch
    assert browsing(town.centre.anna).post(PAGE, {"words": "badges"}).status_code == 404
