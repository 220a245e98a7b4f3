"""A copy of the database …"""

import subprocess

import pytest
from django.conf import settings
from django.db import connections

from database import the_cluster
from houvast.cli.client import client_environment, client_program
from outreach.given import a_talk, logged, remembered, said
from world import Service

PLACE, WORDS, NAME, TOLD = (
    "Zwaluwplein achter de kiosk",
    "wilden een eigen muur",
    "Zwaantje",
    "droomt van zee",
)


def dump() -> str:
    """Everything a backup's role may read of outreach and beside it, as text."""
    words = ["--format=plain", "--inserts", f"--dbname={settings.DATABASES['default']['NAME']}"]
    schemas = ["--schema=outreach", "--schema=access", "--schema=audit"]
    done = subprocess.run(  # noqa: S603 - our own words
        [client_program("pg_dump"), *words, *schemas],
        env=client_environment(the_cluster(), "backup"),
        check=True,
        capture_output=True,
    )
    return done.stdout.decode()


@pytest.mark.slow
def test_holds_neither_name_nor_place_nor_word(street: Service) -> None:
    logged(street.anna, said(PLACE, 973, words=WORDS))
    remembered(street.anna, NAME, a_talk(TOLD))
    found = dump()
    assert "INSERT INTO outreach.round " in found
    for secret in (PLACE, WORDS, NAME, TOLD, "future", '"school"'):
        assert secret not in found
        assert secret.encode().hex() not in found


def test_does_not_tell_how_many_young_people_there_were(street: Service) -> None:
    """The number lies in the sealed value alone, and the sealed value's length says nothing of it."""
    numbers = [logged(street.anna, said(PLACE, count)) for count in (1, 999)]
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT length(content) FROM outreach.round WHERE id = ANY(%s)", [numbers])
        assert len(set(cursor.fetchall())) == 1
        cursor.execute(
            "SELECT column_name FROM information_schema.columns"
            " WHERE table_schema = 'outreach' AND table_name = 'round'"
        )
        assert {row[0] for row in cursor.fetchall()} == {
            "id",
            "created_at",
            "dossier_id",
            "compartment_id",
            "content",
        }
