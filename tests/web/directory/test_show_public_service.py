"""One service as a stranger reads it …"""

from django.test import Client

from directory.given import opened
from houvast.directory.services.retire_service import retire_service
from houvast.directory.values.said import Change
from houvast.kernel.ids import new_id
from web.directory.entries import words_of
from world import Town


def test_says_what_it_says_to_a_worker(town: Town) -> None:
    service, address = opened(town.desk, town.desk.dina)
    page = f"/guide/open/{address}/nl/services/{service}/"
    answer = Client().get(page)
    assert 'href="tel:0001122"' in answer.content.decode()
    assert not answer.cookies
    assert "Huis De Linde" in words_of(Client(), page)
    assert "Fiche bijhouden" not in words_of(Client(), page)


def test_is_gone_when_it_is_retired(town: Town) -> None:
    service, address = opened(town.desk, town.desk.dina)
    with town.desk.dina.acts() as dina:
        retire_service(dina, Change(service, new_id()))
    assert Client().get(f"/guide/open/{address}/nl/services/{service}/").status_code == 404
