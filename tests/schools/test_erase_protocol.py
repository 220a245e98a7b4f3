"""Erasing a protocol …"""

import pytest
from django.db import connections

from houvast.kernel.errors import NotFound
from houvast.schools.selectors.show_protocol import show_protocol
from houvast.schools.services.erase_protocol import erase_protocol
from schools.given import written
from world import Service


def test_takes_its_words_and_keys(city: Service) -> None:
    protocol = written(city.dina)
    with city.bert.acts() as bert, pytest.raises(NotFound):
        erase_protocol(bert, protocol)
    with city.dina.acts() as dina:
        erase_protocol(dina, protocol)
    with connections["owner"].cursor() as cursor:
        for table in ("schools.protocol", "keys.wrap"):
            cursor.execute(f"SELECT count(*) FROM {table} WHERE dossier_id = %s", [protocol])  # noqa: S608
            assert cursor.fetchone() == (0,)
    with city.dina.acts() as dina, pytest.raises(NotFound):
        show_protocol(dina, protocol)
