"""What the pages of self-fill print: the questions in the words they were asked in."""

from dataclasses import dataclass

from houvast.guidance.selectors.show_self_fill import Answered, SelfFill
from houvast.web.fill.facts import worded
from houvast.web.fill.packs import pack_for


@dataclass(frozen=True)
class Said:
    """A question as it was asked, and what was answered."""

    question: str
    words: str
    value: int | None


def answered_facts(found: SelfFill) -> dict[str, object]:
    """Returns a page with its questions in the language of the person who answered."""
    language = found.page.content.language
    said = [_said(language, each) for each in found.answered]
    return {"page": found.page, "said": said, "language": language}


def offered_text(url: str, language: str) -> str:
    """Returns a message to send with the address: nothing in it says what it is about."""
    return f"{pack_for(language).words['title']}: {url}"


def _said(language: str, each: Answered) -> Said:
    return Said(worded(pack_for(language), each.question), each.answer.words, each.answer.value)
