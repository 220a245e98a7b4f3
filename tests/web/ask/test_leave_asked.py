"""Leaving …"""

from desk.asked import open_form, taken_in
from web.ask.visiting import entered, text
from world import Town


def test_closes_the_visit_on_this_device(town: Town) -> None:
    slug = open_form(town.desk)
    client = entered(slug, taken_in(town, slug)[1])
    page = client.get(f"/ask/{slug}/out/", follow=True)
    assert "Op dit toestel blijft niets achter." in text(page)
    assert client.cookies["__Host-ask"].value == ""
    assert client.get(f"/ask/{slug}/answer/").status_code == 303


def test_in_a_hurry_closes_it_too_and_leads_to_the_weather(town: Town) -> None:
    slug = open_form(town.desk)
    client = entered(slug, taken_in(town, slug)[1])
    assert f'data-exit="/ask/{slug}/out/?exit"' in text(client.get(f"/ask/{slug}/answer/"))
    away = client.get(f"/ask/{slug}/out/?exit")
    assert (away.status_code, away.headers["Location"]) == (303, "https://www.meteo.be/")
    assert client.cookies["__Host-ask"].value == ""
