"""What the pages of letters and of the timeline's parts begin with and print."""

from collections.abc import Mapping
from uuid import UUID

from django.http import QueryDict

from houvast.guidance.selectors.propose_letter import LetterFacts
from houvast.guidance.selectors.show_timeline import Timeline
from houvast.guidance.values.copies import address_for, language_for
from houvast.guidance.values.papers import TO_PERSON, Letter, LetterKind
from houvast.web.guidance.facts import months
from houvast.web.guidance.letter_texts import LANGUAGES, letter_text


def letter_choice(wanted: QueryDict) -> tuple[LetterKind, str]:
    """Returns which kind of letter an address asks for, in which language; empty when it does not say."""
    kinds = {kind.value: kind for kind in LetterKind}
    language = wanted.get("language", "")
    return kinds.get(wanted.get("kind", ""), LetterKind.OTHER), language if language in LANGUAGES else ""


def barrier_wanted(wanted: QueryDict) -> UUID | None:
    """Returns which barrier a letter is about, when the address says one."""
    try:
        return UUID(wanted.get("barrier", ""))
    except ValueError:
        return None


def letter_start(kind: LetterKind, language: str, facts: LetterFacts) -> Mapping[str, object]:
    """Returns how a letter begins: a text for its kind, in the person's language unless asked otherwise."""
    chosen = language or language_for(facts.language, "nl")
    text = letter_text(kind, chosen, address_for(facts.role), facts)
    return {
        "kind": kind.value,
        "language": chosen,
        "sender": facts.sender,
        "reader": "person" if kind in TO_PERSON else "other",
        "to": facts.name if kind in TO_PERSON else "",
        "subject": text.subject,
        "text": text.text,
    }


def text_start(letter: Letter) -> Mapping[str, object]:
    """Returns how a change begins: as the letter stands."""
    return {
        "kind": letter.kind.value,
        "language": letter.language,
        "sender": letter.sender,
        "reader": "person" if letter.is_to_person else "other",
        "to": letter.to,
        "subject": letter.subject,
        "text": letter.text,
    }


def timeline_facts(found: Timeline) -> dict[str, object]:
    """Returns the entries of a part by month, how many they are, and of how many."""
    return {"months": months(found.entries), "shown": len(found.entries), "total": found.total}
