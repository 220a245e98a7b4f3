"""The invitation to a meeting …"""

import pytest

from browsing import browsing
from tables.given import a_table, agreed, founded, joined, planned
from world import Service


@pytest.mark.parametrize(
    ("language", "said", "agenda"),
    [
        ("nl", "U bent uitgenodigd op de bijeenkomst van", "1. Thema: How young people"),
        ("fr", "Vous êtes invité à la réunion de", "1. Thème\N{NO-BREAK SPACE}: How young people"),
    ],
)
def test_is_in_the_tables_language_whoever_reads_it(
    city: Service, language: str, said: str, agenda: str
) -> None:
    table = founded(city.dina, a_table(language=language))
    agreed(city.dina, table, joined(city.dina, table), what="A card for drivers")
    meeting = planned(city.dina, table)
    page = browsing(city.anna, "en").get(f"/tables/{table}/meetings/{meeting}/invitation/").content.decode()
    for there in (said, agenda, "town hall, room 3", "De Lijn", "A card for drivers"):
        assert there in page, there


def test_names_nobody(city: Service) -> None:
    table = founded(city.dina)
    joined(city.dina, table)
    meeting = planned(city.dina, table)
    page = browsing(city.dina, "nl").get(f"/tables/{table}/meetings/{meeting}/invitation/").content.decode()
    assert "spreekt niemand over een persoon of een casus" in page
    assert "Leen Maes" not in page
    assert "015 40 87 00" not in page
