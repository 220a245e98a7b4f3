"""A demonstration town in a database and a home of its own, for tests of the town and of its front door."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.db import connections
from django.test import override_settings

from database import clone, drop_at_the_end
from houvast.cli.cluster import drop_database
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

_whole: list[tuple[str, Path]] = []


@contextmanager
def town_of(home: Path, only: frozenset[str] | None = SIX) -> Iterator[Path]:
    """Builds the town in an unmarked database that is there for this block only; yields its home."""
    with another_database(f"{settings.DATABASES['default']['NAME']}_town"), override_settings(HOME=home):
        build(Progress(), only=only)
        yield home


@contextmanager
def whole_town(home: Path) -> Iterator[Path]:
    """A copy of the whole town, for this block only; it is built once in a process. Yields its home."""
    if not _whole:
        _whole.append(_built_whole(home / "built"))
    name, built = _whole[0]
    copy = home / "copy"
    shutil.copytree(built, copy)
    usual = settings.DATABASES["default"]["NAME"]
    with another_database(f"{usual}_town", name), override_settings(HOME=copy):
        yield copy


def _built_whole(home: Path) -> tuple[str, Path]:
    home.mkdir()
    with town_of(home, only=None):
        town = str(settings.DATABASES["default"]["NAME"])
        _lead_to(town)  # closes what is open: nobody may look on while it is copied
        clone(f"{town}_whole", town)
        drop_at_the_end(f"{town}_whole")
    return f"{town}_whole", home


@contextmanager
def another_database(name: str, template: str = "") -> Iterator[None]:
    """Leads every connection to a fresh database without any mark, and back afterwards."""
    before = str(settings.DATABASES["default"]["NAME"])
    clone(name, template)
    _lead_to(name)
    try:
        if not template:
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
