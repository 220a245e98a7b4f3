"""The list of tables …"""

from browsing import browsing
from schools.given import a_school_team
from tables.given import founded
from world import Service


def test_says_what_to_do_where_there_is_none() -> None:
    city = a_school_team()
    page = browsing(city.dina).get("/tables/").content.decode()
    for there in ("No table yet", "/tables/new/", "/tables/counts/", "Round tables"):
        assert there in page
    assert "No table was closed" in browsing(city.dina).get("/tables/?show=closed").content.decode()
    assert "You belong to no team yet" in browsing(city.bert).get("/tables/").content.decode()


def test_stands_in_the_navigation_of_who_keeps_tables(city: Service) -> None:
    table = founded(city.dina)
    for worker in (city.dina, city.anna, city.coach):
        assert 'href="/tables/"' in browsing(worker).get("/work/").content.decode()
        assert f"/tables/{table}/" in browsing(worker, "nl").get("/tables/").content.decode()
    assert 'href="/tables/"' not in browsing(city.dpo).get("/work/").content.decode()
