"""What happens when a list of signs is held against everybody: arithmetic for a training, about nobody.

Plain counts of a town, so that they can be said aloud: how many are rightly pointed at, how many wrongly.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Instrument:
    """How often a list is right, in percent: with those it is about, and with all others."""

    found: int
    left_alone: int


@dataclass(frozen=True)
class Counted:
    """What it does in a town, in persons; each of these numbers is whole."""

    instrument: Instrument
    town: int
    few: int
    right: int
    missed: int
    wrong: int
    rest: int

    @property
    def pointed_at(self) -> int:
        """How many are pointed at, rightly or wrongly."""
        return self.right + self.wrong

    @property
    def wrong_for_one_right(self) -> int:
        """How many are wrongly pointed at for each who is rightly, rounded."""
        return round(self.wrong / self.right)

    @property
    def share_right(self) -> float:
        """Of a hundred who are pointed at, how many rightly, to one decimal."""
        return round(100 * self.right / self.pointed_at, 1)


USUAL: Final = Instrument(found=80, left_alone=90)
"""What a good instrument for a rare thing reaches at best (instruments.md 1)."""
DREAMT_OF: Final = Instrument(found=99, left_alone=99)
TOWN: Final = 100_000
ONE_IN: Final = 1_000


def in_town(instrument: Instrument, town: int = TOWN, one_in: int = ONE_IN) -> Counted:
    """Returns what an instrument does in a town where one in so many is whom it is about."""
    few = town // one_in
    right = few * instrument.found // 100
    left = (town - few) * instrument.left_alone // 100
    return Counted(instrument, town, few, right, few - right, town - few - left, left)
