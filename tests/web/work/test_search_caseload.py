"""The search page …"""

from browsing import browsing
from guidance.trajectories import trajectory_of
from world import Town


def test_finds_a_name_however_it_is_written_and_posts_the_words(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach, "Salma El Idrissi")
    answer = browsing(town.centre.anna).post("/work/search/", {"words": "lidrissi"})
    page = answer.content.decode()
    assert answer.status_code == 200
    assert f'href="/guidance/{trajectory}/"' in page
    assert "lidrissi" not in page.split("</title>")[0]
    assert "Salma" not in browsing(town.centre.anna).get("/work/search/?words=lidrissi").content.decode()


def test_finds_nothing_for_a_colleague_without_a_grant(town: Town) -> None:
    trajectory_of(town.centre.anna, town.centre.coach, "Quirine Zevenbergen")
    page = browsing(town.centre.bert).post("/work/search/", {"words": "Zevenbergen"}).content.decode()
    assert "Nothing found" in page
    assert "Quirine" not in page


def test_asks_for_words(town: Town) -> None:
    assert browsing(town.centre.anna).post("/work/search/", {"words": " "}).status_code == 422
    assert browsing(town.desk.dina).get("/work/search/").status_code in {200, 404}
    assert browsing(town.desk.dina).post("/work/search/", {"words": "a"}).status_code == 404
