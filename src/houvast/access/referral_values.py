"""What a service without an account reads of a referral, what it answers, and how little comes back later."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from houvast.vault.content import content


class Hears(StrEnum):
    """What the sender may hear after the answer: the person chooses it when the referral is composed."""

    NOTHING = "nothing"
    ARRIVAL = "arrival"
    WORD = "word"


class HowItWent(StrEnum):
    """How it went, in one word of a closed list: more than one word cannot come back."""

    GOES_ON = "goes_on"
    HELPED = "helped"
    STOPPED = "stopped"
    ELSEWHERE = "elsewhere"


class ReferralPageState(StrEnum):
    """Where a page for a receiver stands: in the clear, and saying nothing of the answer."""

    OPEN = "open"
    ENTERED = "entered"
    ANSWERED = "answered"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


class ItemKind(StrEnum):
    """What one thing that goes along is."""

    NEED = "need"
    SITUATION = "situation"
    TRIED = "tried"
    HELPS = "helps"
    WISHES = "wishes"
    NAME = "name"
    CONTACT = "contact"


@content("access.referral_item", version=1)
@dataclass(frozen=True)
class ReferralItem:
    """One thing that goes along, in words the person saw."""

    kind: ItemKind
    words: str


@content("access.referral_words", version=1)
@dataclass(frozen=True)
class ReferralWords:
    """What a receiver sees: from whom, what goes along, and what may be told back.

    ``public`` (hex) is the only key that answers can be sealed to; it is empty once nothing may be told any
    more. ``return_code`` lets the receiver come back to a page that holds no word of the person.
    """

    language: str
    sender: str
    items: tuple[ReferralItem, ...]
    hears: Hears
    public: str
    return_code: str = ""


@content("access.referral_reply", version=1)
@dataclass(frozen=True)
class ReferralReply:
    """A receiver's answer: yes, or no with a reason; and when to meet, as they propose it."""

    is_accepted: bool
    reason: str = ""
    proposed: str = ""


@content("access.referral_word", version=1)
@dataclass(frozen=True)
class WordBack:
    """What comes back later: whether somebody arrived, and how it went in one word, if that was agreed."""

    has_arrived: bool
    word: HowItWent | None = None

    def fits(self, hears: Hears) -> bool:
        """Returns whether the person agreed that the sender hears this."""
        return hears is not Hears.NOTHING and (self.word is None or hears is Hears.WORD)


@dataclass(frozen=True)
class ReferralVisit:
    """A page as its receiver sees it; no words any more once they were answered with no, or it closed."""

    state: ReferralPageState
    words: ReferralWords | None
    until: datetime
