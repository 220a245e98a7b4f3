"""The closed lists that access rests on: functions, tracks, kinds of compartment, reasons for a grant."""

from dataclasses import dataclass
from enum import StrEnum

from houvast.vault.content import content


class Function(StrEnum):
    """What somebody does in a service; a rule names functions, never people (F15)."""

    DESK = "desk"
    GUIDE = "guide"
    COACH = "coach"
    STEWARD = "steward"
    RECOVERY = "recovery"
    DPO = "dpo"
    SUPPORT = "support"
    DUTY = "duty"
    MAYOR = "mayor"
    COORDINATOR = "coordinator"
    POLICE = "police"
    PREVENTION = "prevention"
    SUPERIOR = "superior"
    PARTICIPANT = "participant"


class Hat(StrEnum):
    """Which of two kinds of work somebody who does both is signed in for; nothing for everybody else."""

    NONE = ""
    SOCIAL = "social"
    CELL = "cell"


class Track(StrEnum):
    """The kind of work a dossier belongs to; social work and consultation never share one (F3)."""

    DESK = "desk"
    GUIDANCE = "guidance"
    CONSULTATION = "consultation"
    GROUP = "group"
    LEARNING = "learning"
    OUTREACH = "outreach"
    SCHOOL = "school"
    TABLE = "table"


class CompartmentKind(StrEnum):
    """What a compartment of a dossier is for."""

    MAIN = "main"
    RATING = "rating"
    ROUND = "round"
    ROOM = "room"
    EXTRACT = "extract"
    SHEET = "sheet"


class GrantReason(StrEnum):
    """Why somebody holds access; the list is closed because free words would lie in the clear."""

    HOLDER = "holder"
    STAND_IN = "stand_in"
    COLLEAGUE = "colleague"
    SUPERVISION = "supervision"
    ABSENCE = "absence"
    TEAM = "team"
    TAKEN_OVER = "taken_over"
    BREAK_GLASS = "break_glass"
    RECOVERED = "recovered"
    RATER = "rater"
    PART = "part"
    EXTRACT = "extract"


class ReceiverKind(StrEnum):
    """Who can receive a key: a person, a function with a key of its own, or a controller's recovery."""

    USER = "user"
    FUNCTION = "function"
    RECOVERY = "recovery"


class FunctionKeyKind(StrEnum):
    """The functions that hold a key together."""

    TEAM = "team"
    INBOX = "inbox"
    DUTY = "duty"
    SEAT = "seat"
    STEWARDS = "stewards"


class ConfidentialityKind(StrEnum):
    """What binds somebody to silence; no access without one (art. 9 and 10 §2 data-protection law, F15)."""

    PROFESSIONAL_SECRECY = "professional_secrecy"
    STATUTE = "statute"
    CONTRACT = "contract"


class AccountState(StrEnum):
    """Where an account stands in its life."""

    INVITED = "invited"
    AWAITING_CONFIRMATION = "awaiting_confirmation"
    ACTIVE = "active"
    CLOSED = "closed"


class BundleKind(StrEnum):
    """What wraps a user's keys."""

    PASSWORD = "password"  # noqa: S105 - the name of a kind, not a secret
    SHEET = "sheet"


class HandoverState(StrEnum):
    """Where a handed-over question stands; all the sender ever learns (F3)."""

    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class Purpose(StrEnum):
    """What a recovery is opened for."""

    REHEARSAL = "rehearsal"
    LOST_KEYS = "lost_keys"
    LOST_STEWARD = "lost_steward"


class Awaits(StrEnum):
    """What a half-open session still asks for; in the database its token is nobody's until then."""

    NOTHING = ""
    CODE = "code"
    ENROLMENT = "enrolment"
    HAT = "hat"
    PASSWORD = "password"  # noqa: S105 - handed over to somebody; the name of a state, not a secret


class InstallationKind(StrEnum):
    """What a marked database is for; a database of real work has no mark."""

    DEMONSTRATION = "demonstration"
    TEST = "test"


@content("access.emergency", version=1)
@dataclass(frozen=True)
class EmergencyContent:
    """Why the duty colleague opened a dossier that was not theirs, in their own words."""

    reason: str


class FileKind(StrEnum):
    """The kinds of file that are taken; the value is the ending a downloaded copy gets."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpg"
    WEBP = "webp"
    DOCX = "docx"
    ODT = "odt"
    TEXT = "txt"
    M4A = "m4a"
    MP3 = "mp3"


@content("access.attachment", version=1)
@dataclass(frozen=True)
class AttachmentContent:
    """What a file is called, what kind of file it really is, and how many bytes it has."""

    name: str
    kind: FileKind
    size: int
