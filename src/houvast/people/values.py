"""Who a person of a dossier is: the one it is about, somebody around them, or another helper."""

from dataclasses import dataclass
from enum import StrEnum

from houvast.vault.content import content


class Part(StrEnum):
    """Which part somebody has in a dossier."""

    CENTRAL = "central"
    FAMILY = "family"
    FRIEND = "friend"
    SCHOOL = "school"
    HELPER = "helper"
    OTHER = "other"


@content("people.person", version=1)
@dataclass(frozen=True)
class PersonContent:
    """A person of one dossier. ``role`` says who they are ("aunt", "coach"); a name is never required.

    ``language`` is what somebody likes to speak, in words ("Tarifit and Dutch"); ``contact`` the way to them.
    """

    part: Part
    name: str
    role: str
    contact: str
    language: str
