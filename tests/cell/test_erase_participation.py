"""Erasing what is kept of taking part …"""

import pytest
from django.db import connections

from cell.taking_part import coming, composed, drafted, named, region
from cell.test_compose_extract import wraps_of
from houvast.cell.finding.participations import extract_row, own_participation
from houvast.cell.services.erase_participation import erase_participation
from houvast.kernel.errors import NotAllowed, NotFound


def test_recalls_what_was_given_and_leaves_nothing() -> None:
    """F12: real deletion, with every key."""
    town = region()
    participation = coming(town)
    named(town, participation, town.centre.paul)
    drafted(town.centre.paul, participation)
    extract = composed(town, town.centre.paul, participation)
    with town.centre.paul.acts() as paul, pytest.raises(NotAllowed):
        erase_participation(paul, participation)
    with town.centre.siham.acts() as siham:
        erase_participation(siham, participation)
    with town.elsewhere.solange.acts(), pytest.raises(NotFound):
        extract_row(extract)
    with town.centre.siham.acts() as siham, pytest.raises(NotFound):
        own_participation(siham, participation)
    assert wraps_of(extract) == set()
    with connections["owner"].cursor() as cursor:
        for table in ("cell.participation", "cell.kept", "cell.extract", "cell.receipt", "keys.wrap"):
            cursor.execute(f"SELECT count(*) FROM {table} WHERE dossier_id = %s", [participation])  # noqa: S608
            assert cursor.fetchone() == (0,), table
