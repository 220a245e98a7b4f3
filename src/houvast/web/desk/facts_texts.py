"""What the pages of texts print."""

from dataclasses import dataclass

from django.utils.functional import Promise

from houvast.desk.selectors.list_texts import ServiceTexts
from houvast.desk.values.texts import LANGUAGES, TextKind
from houvast.web.desk.labels_referrals import LANGUAGES as LANGUAGE_NAMES
from houvast.web.desk.labels_texts import KINDS, PLACES


@dataclass(frozen=True)
class Kind:
    """A kind of text: its label, and each language with whether the service has words of its own there."""

    value: str
    label: Promise
    is_sender: bool
    languages: tuple[tuple[str, str, bool], ...]


def text_list(found: ServiceTexts) -> list[Kind]:
    """Returns every kind of text in the order of the list."""
    own = {(text.kind, text.language) for text in found.texts}
    return [
        Kind(
            kind.value,
            label,
            kind is TextKind.SENDER,
            tuple((code, LANGUAGE_NAMES[code], (kind, code) in own) for code in LANGUAGES),
        )
        for kind, label in KINDS.items()
    ]


def place_facts() -> dict[str, object]:
    """Returns the places that are filled in, as they are written."""
    return {"places": [("{" + place + "}", label) for place, label in PLACES.items()]}
