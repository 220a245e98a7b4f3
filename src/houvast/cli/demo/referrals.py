"""Referrals of the town's desk to services without an account: what was composed, and how far each came."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from houvast.access.referral_values import Hears
from houvast.cli.demo.reading import read_toml
from houvast.desk.values.referrals import Way

REFERRALS: Final = "referrals"
FILE: Final = Path(__file__).parent / "referrals.toml"


@dataclass(frozen=True)
class ToldReferral:
    """One referral; days are counted back from today, ``meeting`` ahead; None for what did not happen.

    ``accepted`` and ``declined`` are a receiver's own words on the page; ``said_yes`` is a day by telephone.
    """

    worker: str
    worry: str
    tried: str
    receiver: str
    reach: str
    way: Way
    language: str
    need: str
    hears: Hears
    composed: int
    situation: str = ""
    helps: str = ""
    wishes: str = ""
    name: str = ""
    contact: str = ""
    agreed: int | None = None
    how: str = ""
    sent: int | None = None
    accepted: str = ""
    proposed: str = ""
    declined: str = ""
    said_yes: int | None = None
    arrived: int | None = None
    meeting: int | None = None
    stopped: str = ""


@dataclass(frozen=True)
class Told:
    """All of them."""

    referrals: tuple[ToldReferral, ...]


def load_referrals() -> tuple[ToldReferral, ...]:
    """Returns the referrals of the town."""
    return read_toml(FILE, Told).referrals
