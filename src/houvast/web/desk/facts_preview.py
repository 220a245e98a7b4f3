"""What a guidance service will see of a referral: before it decides, and after accepting."""

from houvast.journeys.values import ReferralParcel
from houvast.web.desk.labels import ASKERS, CLARIFIED
from houvast.web.receive.labels import HEARS


def preview_facts(parcel: ReferralParcel) -> dict[str, object]:
    """Returns the parcel as rows of words, in the order the receiver reads them."""
    first = parcel.preview
    known = {kind.value: str(label) for kind, label in ASKERS.items()}
    return {
        "asker": known.get(first.asker, ""),
        "before": [text for text in (first.need, first.worry, first.standing, first.agreed) if text],
        "after": [text for text in (parcel.person_name, parcel.person_contact, parcel.message) if text],
        "own_words": parcel.asker_words,
        "clarified": [(CLARIFIED.get(one.question, ""), one.answer) for one in parcel.clarification],
        "hears": HEARS[parcel.hears],
    }
