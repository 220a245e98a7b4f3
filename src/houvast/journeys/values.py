"""What passes between contexts in a journey, and nothing more than that."""

from dataclasses import dataclass

from houvast.vault.content import content

REFERRAL = "referral"


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


@content("journeys.referral", version=1)
@dataclass(frozen=True)
class ReferralParcel:
    """A question handed from the desk to guidance; all but the preview is opened by accepting."""

    preview: ReferralPreview
    message: str
    person_name: str | None
    person_contact: str | None
    asker_words: str
    clarification: tuple[Clarified, ...]


@content("journeys.referral_answer", version=1)
@dataclass(frozen=True)
class ReferralAnswer:
    """The receiver's word back to the sender; of declining it is the reason."""

    reason: str
