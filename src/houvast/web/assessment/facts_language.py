"""What the pages of the shared language print."""

from typing import Final

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import get_language

from houvast.access.actor import Actor
from houvast.access.values import Function
from houvast.assessment.selectors._language import ProposalLine, TermLine
from houvast.assessment.selectors.show_glossary import Glossary
from houvast.assessment.selectors.show_proposal import ProposalPage
from houvast.assessment.selectors.show_term import TermPage
from houvast.assessment.values.language import LANGUAGES, plain_letters
from houvast.web.assessment.labels_instruments import language_in_sentence
from houvast.web.assessment.labels_language import CHANGES, ENDINGS, LANGUAGE_NAMES, STANCES
from houvast.web.assessment.sections import team_ways
from houvast.web.ui.forms import HouvastForm

HERE: Final = "assessment:show_glossary"
EYE: Final = frozenset({Function.GUIDE, Function.COACH, Function.STEWARD})
"""Who has the other pages of the team's shared eye; the desk has the glossary alone."""


def reader_language() -> str:
    """Returns the language of the page, one that the glossary is written in."""
    spoken = (get_language() or "nl")[:2]
    return spoken if spoken in LANGUAGES else LANGUAGES[0]


def ways(actor: Actor) -> dict[str, object]:
    """Returns the links above the pages, for whom they lead somewhere."""
    return {"team_ways": team_ways(HERE) if actor.functions & EYE else ()}


def glossary_facts(request: HttpRequest, found: Glossary) -> dict[str, object]:
    """Returns the terms the page's address asks for: of a letter, or with a word in them."""
    wanted = request.GET.get("q", "").strip()[:60]
    letter = request.GET.get("letter", "")[:1].upper()
    terms = [one for one in found.terms if _fits(one, plain_letters(wanted), letter)]
    return {
        "found": found,
        "terms": [_named(one) for one in terms],
        "left": [_named(one) for one in found.left],
        "proposals": [told_proposal(one) for one in found.proposals],
        "letters": sorted({one.words.initial for one in found.terms}),
        "letter": letter,
        "wanted": wanted,
        "is_narrowed": bool(wanted or letter),
    }


def term_facts(found: TermPage) -> dict[str, object]:
    """Returns what the page of a term prints."""
    return {
        "term": found,
        "line": _named(found.line) if found.line else None,
        "foreign": language_in_sentence(found.line.language) if found.line else "",
        "is_foreign": found.line is not None and found.line.language != reader_language(),
        "proposals": [told_proposal(one) for one in found.proposals],
        "settled": [told_proposal(one) for one in found.settled],
        "versions": found.versions,
        "is_changed": found.shipped is not None
        and found.line is not None
        and not found.line.is_proposed
        and found.shipped != found.line.words,
    }


def proposal_facts(form: HouvastForm | None, found: ProposalPage) -> dict[str, object]:
    """Returns what a page about one proposal prints."""
    back = reverse("assessment:show_term", kwargs={"glossary_term": found.proposal.term_id})
    told = told_proposal(found.proposal)
    return {"form": form, "told": told, "now": found.now, "back": back, "is_alone": True}


def told_proposal(line: ProposalLine) -> dict[str, object]:
    """Returns a proposal with its words."""
    return {
        "line": line,
        "change": CHANGES[line.change],
        "ending": ENDINGS[line.state],
        "language": LANGUAGE_NAMES.get(line.language, line.language),
        "remarks": [(remark, STANCES[remark.stance]) for remark in line.remarks],
    }


def term_start(line: TermLine) -> dict[str, object]:
    """Returns a term as the form of a change begins with it."""
    words = line.words
    return {
        "language": line.language,
        "name": words.name,
        "meaning": words.meaning,
        "examples": "\n".join(words.examples),
        "counter_examples": "\n".join(words.counter_examples),
        "is_not": words.is_not,
        "other_forms": ", ".join(form for form in words.forms if form != words.name),
    }


def _named(line: TermLine) -> tuple[TermLine, str]:
    return line, LANGUAGE_NAMES.get(line.language, line.language)


def _fits(line: TermLine, wanted: str, letter: str) -> bool:
    inside = plain_letters("\n".join((*line.words.forms, *line.words.texts)))
    return wanted in inside and letter in {"", line.words.initial}
