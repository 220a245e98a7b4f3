"""What of the town stands already, so that building it goes on where it was: ids and days, no word.

It lies beside the database, not in it, and is written after each step. Every row of a story has an id that
follows from the ledger's seed: a story that was half played is played again and nothing stands twice.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import cast
from uuid import UUID, uuid5

from django.conf import settings

from houvast.cli.home import read_json, write_json
from houvast.kernel import clock, ids

FILE = "demonstration.json"


@dataclass
class Ledger:
    """The day the town counts from, ids of people and functions by key, and which stories were played."""

    day: date
    seed: UUID
    founded: bool = False
    people: dict[str, UUID] = field(default_factory=dict)
    services: dict[str, UUID] = field(default_factory=dict)
    inboxes: dict[str, UUID] = field(default_factory=dict)
    duties: dict[str, UUID] = field(default_factory=dict)
    teams: dict[str, UUID] = field(default_factory=dict)
    seats: dict[str, UUID] = field(default_factory=dict)
    stories: list[str] = field(default_factory=list)
    generated: int = 0
    played: list[str] = field(default_factory=list)

    def row(self, *parts: object) -> UUID:
        """Returns the id of a row of a story: the same for the same parts, in this town only."""
        return uuid5(self.seed, "/".join(str(part) for part in parts))

    def day_ago(self, days: int) -> date:
        """Returns the day that was so many days before the town's, or after it for a negative number."""
        return self.day - timedelta(days=days)

    def moment_ago(self, days: int, hour: time) -> datetime:
        """Returns an hour of the day so many days before the town's, never past this moment."""
        return min(datetime.combine(self.day_ago(days), hour, clock.BELGIUM), clock.now())

    def save(self) -> None:
        """Writes it down."""
        write_json(
            _path(),
            {
                "day": self.day.isoformat(),
                "seed": str(self.seed),
                "founded": self.founded,
                "people": _texts(self.people),
                "services": _texts(self.services),
                "inboxes": _texts(self.inboxes),
                "duties": _texts(self.duties),
                "teams": _texts(self.teams),
                "seats": _texts(self.seats),
                "stories": self.stories,
                "generated": self.generated,
                "played": self.played,
            },
        )


def new_ledger() -> Ledger:
    """Returns the ledger of a town that begins today."""
    return Ledger(clock.today(), ids.new_id())


def read_ledger() -> Ledger | None:
    """Returns this home's ledger, nothing when there is no town yet; raises Conflict when damaged."""
    kept = read_json(_path())
    if not kept:
        return None
    return Ledger(
        day=date.fromisoformat(str(kept["day"])),
        seed=UUID(str(kept["seed"])),
        founded=bool(kept["founded"]),
        people=_ids(kept.get("people", {})),
        services=_ids(kept.get("services", {})),
        inboxes=_ids(kept.get("inboxes", {})),
        duties=_ids(kept.get("duties", {})),
        teams=_ids(kept.get("teams", {})),
        seats=_ids(kept.get("seats", {})),
        stories=[str(one) for one in cast("list[object]", kept["stories"])],
        generated=int(cast("int", kept["generated"])),
        played=[str(one) for one in cast("list[object]", kept.get("played", []))],
    )


def _path() -> Path:
    return Path(settings.HOME) / FILE


def _texts(known: dict[str, UUID]) -> dict[str, str]:
    return {key: str(value) for key, value in known.items()}


def _ids(kept: object) -> dict[str, UUID]:
    return {str(key): UUID(str(value)) for key, value in cast("dict[object, object]", kept).items()}
