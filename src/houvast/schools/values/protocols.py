"""Standing agreements with a school: how to reach each other, who is the anchor, what to do in a crisis."""

from dataclasses import dataclass, replace
from datetime import date

from houvast.schools.values.supports import Organisation, StaffContact
from houvast.vault.content import content


@content("schools.acknowledged", version=1)
@dataclass(frozen=True)
class Acknowledged:
    """Who at the school agreed to these very words, when and how."""

    by: str
    on: date
    how: str


@content("schools.protocol", version=1)
@dataclass(frozen=True)
class ProtocolContent:
    """A protocol. ``anchor`` works at the pupil guidance centre, which is not the school."""

    organisation: str
    organisation_kind: Organisation
    reach_school: str
    reach_us: str
    anchor: StaffContact
    crisis: str
    valid_from: date
    valid_until: date
    acknowledged: Acknowledged | None = None

    def is_valid_on(self, day: date) -> bool:
        """Returns whether it holds on a day."""
        return self.valid_from <= day <= self.valid_until

    @property
    def steps(self) -> tuple[str, ...]:
        """The steps in a crisis, one a line."""
        return tuple(line.strip() for line in self.crisis.splitlines() if line.strip())

    @property
    def known_names(self) -> tuple[str, ...]:
        """The names that may stand in a text."""
        named = (self.organisation, self.anchor.name, self.anchor.organisation)
        return tuple(name for name in named if name.strip())

    def acknowledged_by(self, word: Acknowledged) -> "ProtocolContent":
        """Returns the same, acknowledged."""
        return replace(self, acknowledged=word)
