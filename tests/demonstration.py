"""A demonstration town in a database and a home of its own, for tests of the town and of its front door."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.db import connections
from django.test import override_settings

from database import template_name
from houvast.cli.cluster import create_database, drop_database
from houvast.cli.demo.build import build
from houvast.cli.progress import Progress

SIX = frozenset(
    {
        "briefje-in-de-agenda",
        "vlag-aan-het-raam",
        "kaart-van-thuis",
        "langs-de-magazijnpoort",
        "twee-werelden",
        "deux-freres-une-chambre",
    }
)


@contextmanager
def town_of(home: Path, only: frozenset[str] | None = SIX) -> Iterator[Path]:
    """Builds the town in an unmarked database that is there for this block only; yields its home."""
    with another_database(f"{settings.DATABASES['default']['NAME']}_town"), override_settings(HOME=home):
        build(Progress(), only=only)
        yield home


@contextmanager
def another_database(name: str) -> Iterator[None]:
    """Leads every connection to a fresh database without any mark, and back afterwards."""
    before = str(settings.DATABASES["default"]["NAME"])
    create_database(name, template_name())
    _lead_to(name)
    try:
        with connections["owner"].cursor() as cursor:
            cursor.execute("DELETE FROM signin.installation")
        yield
    finally:
        _lead_to(before)
        drop_database(name)


def _lead_to(name: str) -> None:
    for alias in connections:
        connections[alias].close()
        settings.DATABASES[alias]["NAME"] = connections[alias].settings_dict["NAME"] = name
