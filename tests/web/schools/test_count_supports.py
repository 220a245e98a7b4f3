"""The page of schools in numbers …"""

from django.db import connections

from browsing import browsing
from schools.given import a_school_team, opened

ADDRESS = "/schools/counts/"


def test_holds_small_numbers_back_and_adds_nothing_up() -> None:
    city = a_school_team()
    opened(city.dina)
    empty = browsing(city.coach).get(ADDRESS).content.decode()
    assert "No quarter is over yet" in empty
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "INSERT INTO schools.support_begun"
            " (id, created_at, controller_id, quarter, organisation_kind, kind)"
            " SELECT gen_random_uuid(), now(), %s, '2025-Q1', 'school', 'crisis' FROM generate_series(1, 7)",
            [city.id],
        )
    page = browsing(city.coach).get(ADDRESS).content.decode()
    assert "<td>7</td>" in page
    assert page.count("fewer than 5</td>") == 4
    assert "Vaartwijk" not in page
    assert ADDRESS in browsing(city.coach).get("/schools/").content.decode()
    assert ADDRESS not in browsing(city.dina).get("/schools/").content.decode()
