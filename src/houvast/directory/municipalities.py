"""The Belgian municipalities: codes, names, language regions and how far one is from another.

A table of facts, packaged with the code and read once; where it comes from stands beside it in
``data/municipalities.toml``. What could not be verified is empty there, and stays empty here.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from math import asin, cos, radians, sin, sqrt
from pathlib import Path
from types import MappingProxyType
from typing import Final

TABLE: Final = Path(__file__).parent / "data" / "municipalities.csv"
EARTH_KM: Final = 6371.0088
"""Mean radius of the earth (IUGG), kilometres."""


class Region(StrEnum):
    """The three regions, by their code."""

    FLEMISH = "02000"
    WALLOON = "03000"
    BRUSSELS = "04000"


class LanguageRegion(StrEnum):
    """The four language regions of article 4 of the Constitution."""

    DUTCH = "nl"
    FRENCH = "fr"
    GERMAN = "de"
    BILINGUAL = "nl-fr"


@dataclass(frozen=True, slots=True)
class Municipality:
    """One municipality; a German name is there only where it was verified."""

    nis: str
    name_nl: str
    name_fr: str
    name_de: str
    province: str
    region: Region
    languages: LanguageRegion
    latitude: float
    longitude: float
    valid_from: date | None
    valid_until: date | None
    merged_into: str

    def is_valid(self, day: date) -> bool:
        """Returns whether the municipality exists on a day."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_until is None or day <= self.valid_until)

    def name(self, language: str) -> str:
        """Returns the name in a language, else the one of its own language region."""
        names = {"nl": self.name_nl, "fr": self.name_fr, "de": self.name_de}
        own = {LanguageRegion.FRENCH: self.name_fr, LanguageRegion.GERMAN: self.name_de}
        return names.get(language) or own.get(self.languages) or self.name_nl


@cache
def municipalities() -> Mapping[str, Municipality]:
    """Returns every municipality of the table by its NIS code, merged ones included."""
    return MappingProxyType({place.nis: place for place in read_table(TABLE)})


def read_table(path: Path) -> tuple[Municipality, ...]:
    """Reads a table in the form of ours; raises KeyError or ValueError when it is not."""
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(_municipality(row) for row in csv.DictReader(file, strict=True))


def existing_on(day: date) -> tuple[Municipality, ...]:
    """Returns the municipalities that exist on a day, in the order of their codes."""
    return tuple(place for place in municipalities().values() if place.is_valid(day))


def distance_km(one: Municipality, other: Municipality) -> float:
    """Returns the distance between two centres as the crow flies, in kilometres (haversine)."""
    north, south = radians(one.latitude), radians(other.latitude)
    height = sin((north - south) / 2) ** 2
    width = cos(north) * cos(south) * sin(radians(one.longitude - other.longitude) / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(height + width))


def _municipality(row: Mapping[str, str]) -> Municipality:
    return Municipality(
        nis=row["nis"],
        name_nl=row["name_nl"],
        name_fr=row["name_fr"],
        name_de=row["name_de"],
        province=row["province"],
        region=Region(row["region"]),
        languages=LanguageRegion(row["languages"]),
        latitude=float(row["latitude"]),
        longitude=float(row["longitude"]),
        valid_from=_day(row["valid_from"]),
        valid_until=_day(row["valid_until"]),
        merged_into=row["merged_into"],
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
