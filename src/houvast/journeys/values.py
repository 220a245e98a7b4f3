"""What passes between contexts in a journey, and nothing more than that."""

from dataclasses import dataclass

from houvast.access.referral_values import Hears
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.vault.content import content, upcast
from houvast.vault.content_types import Json

REFERRAL = "referral"
FOR_THEMSELVES = "family_for_themselves"
"""The kind of asker who is handed over as the client: a family member, with their own agreement."""


@content("journeys.preview", version=1)
@dataclass(frozen=True)
class ReferralPreview:
    """What a service sees before it accepts: a need, without anyone's name.

    ``asker`` is a kind ("school"), ``agreed`` says in words who agreed to what.
    """

    need: str
    worry: str
    standing: str
    asker: str
    agreed: str


@content("journeys.clarified", version=1)
@dataclass(frozen=True)
class Clarified:
    """A question that was clarified, with its answer."""

    question: str
    answer: str


@content("journeys.referral", version=2)
@dataclass(frozen=True)
class ReferralParcel:
    """A question handed from the desk to guidance; all but the preview is opened by accepting.

    ``hears`` is what may be told to the desk later: the person chose it.
    """

    preview: ReferralPreview
    message: str
    person_name: str | None
    person_contact: str | None
    asker_words: str
    clarification: tuple[Clarified, ...]
    hears: Hears = Hears.NOTHING


@upcast("journeys.referral", 1)
def _with_hearing(old: dict[str, Json]) -> dict[str, Json]:
    """At first nothing came back after the answer, and nobody was asked."""
    return old | {"hears": Hears.NOTHING.value}


@content("journeys.referral_answer", version=1)
@dataclass(frozen=True)
class ReferralAnswer:
    """The receiver's word back to the sender; of declining it is the reason."""

    reason: str


def ensure_nameless(preview: str, name: str) -> None:
    """Raises Invalid without a word that may be read before deciding, or when it holds the name."""
    if not preview.strip():
        raise Invalid(message("Please write what the receiver may read before deciding."))
    names = [part for part in name.split() if len(part) > 2]  # noqa: PLR2004 - "de", "el" are no names
    if any(part.casefold() in preview.casefold() for part in names):
        raise Invalid(
            message("The preview holds the name. Please leave it out: it is read before anyone accepts.")
        )
