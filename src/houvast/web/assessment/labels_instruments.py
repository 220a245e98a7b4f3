"""The words of instruments on the screen, for each value the format knows."""

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from houvast.instruments.definition import Answer, Comparison, Kind, Missing, Polarity, Status, Voice
from houvast.instruments.faults import OWN_COPY
from houvast.web.ui.shapes import Tone

KINDS: Final[Mapping[Kind, Promise]] = {
    Kind.SPJ: _("Looking together at a person's situation"),
    Kind.SELF_REPORT: _("Filled in about oneself"),
    Kind.GOAL: _("Goals"),
    Kind.FEEDBACK: _("Feedback"),
    Kind.LEARNING: _("Filled in by a worker about their own work"),
}
STATUSES: Final[Mapping[Status, Promise]] = {
    Status.DRAFT: _("Draft"),
    Status.PUBLISHED: _("Published"),
    Status.HISTORICAL: _("Historical"),
}
TONES: Final[Mapping[Status, Tone]] = {
    Status.DRAFT: Tone.INFO,
    Status.PUBLISHED: Tone.SUCCESS,
    Status.HISTORICAL: Tone.WARNING,
}
SIDES: Final[Mapping[Polarity, Promise]] = {
    Polarity.STRENGTH: _("Strengths"),
    Polarity.BARRIER: _("Barriers"),
    Polarity.NEED: _("Needs"),
    Polarity.NEUTRAL: _("Answers"),
}
MISSING: Final[Mapping[Missing, Promise]] = {
    Missing.NO_INFO: _("No information"),
    Missing.NOT_ASKED: _("Not asked"),
    Missing.DECLINED: _("Does not want to answer"),
    Missing.NOT_APPLICABLE: _("Does not apply"),
}
ANSWERS: Final[Mapping[Answer, Promise]] = {
    Answer.LEVEL: _("By levels, each with an anchor"),
    Answer.CHOICE: _("One of a list"),
    Answer.CHOICES: _("Several of a list"),
    Answer.WORDS: _("In words"),
    Answer.NUMBER: _("A number"),
    Answer.WHOLE: _("A whole number"),
    Answer.DAY: _("A day"),
    Answer.MOMENT: _("A day and an hour"),
    Answer.TIME: _("An hour"),
    Answer.YES_NO: _("Yes or no"),
    Answer.NOTHING: _("Nothing: it is only read"),
}
VOICES: Final[Mapping[Voice, Promise]] = {
    Voice.PERSON: _("The person"),
    Voice.WORKER: _("The worker"),
    Voice.RELATIVE: _("A relative"),
}
LICENCES: Final[Mapping[str, Promise]] = {
    "CC-BY-4.0": _("CC BY 4.0: free to use and change, with the makers' name"),
    "CC0-1.0": _("CC0 1.0: free of any condition"),
    "OGL-UK-3.0": _("Open Government Licence of the United Kingdom, v3.0"),
    OWN_COPY: _("A copy of our own, with the makers' permission"),
}
LANGUAGES: Final[Mapping[str, Promise]] = {
    "nl": _("Dutch"),
    "fr": _("French"),
    "en": _("English"),
    "de": _("German"),
}
COMPARISONS: Final[Mapping[Comparison, Promise]] = {
    Comparison.IS: pgettext_lazy("condition", "is"),
    Comparison.IS_NOT: pgettext_lazy("condition", "is not"),
    Comparison.HAS: pgettext_lazy("condition", "has"),
    Comparison.MORE: pgettext_lazy("condition", "is more than"),
    Comparison.LESS: pgettext_lazy("condition", "is less than"),
    Comparison.AT_LEAST: pgettext_lazy("condition", "is at least"),
    Comparison.AT_MOST: pgettext_lazy("condition", "is at most"),
    Comparison.ANSWERED: pgettext_lazy("condition", "is answered"),
    Comparison.UNANSWERED: pgettext_lazy("condition", "is not answered"),
}
ASPECTS: Final[Mapping[str, Promise]] = {
    "title": _("Title"),
    "purpose": _("What it is for"),
    "not_for": _("What it is not for"),
    "population": _("For whom it was made"),
    "who_may_rate": _("Who may rate with it"),
    "warning": _("Warning"),
    "kind": _("What sort of instrument it is"),
    "languages": _("Languages"),
    "voices": _("Who fills in a column of their own"),
    "min_raters": _("How many look along at least"),
    "reassess_days": _("Looked at again after, in days"),
    "label": _("What is asked"),
    "definition": _("What it means"),
    "hint": _("A hint"),
    "answer": _("How it is answered"),
    "section": _("In which part"),
    "domain": _("Life domain"),
    "missing": _("When there is no answer"),
    "relevance": _("When it is asked"),
    "is_required": _("Must be answered"),
    "counts_as": _("What counts"),
    "does_not_count_as": _("What does not count"),
    "evidence_min": _("How many entries support a rating above the lowest level"),
    "is_critical": _("Leads to an action in the plan, or to a reason why not"),
    "anchor": _("What it looks like"),
    "parent": _("Lies in the part"),
    "is_repeated": _("Asked more than once"),
    "any_is_enough": _("One condition is enough"),
    "spdx": _("Licence"),
    "text_file": _("The notice of the licence"),
    "attribution": _("Who made it"),
    "source_url": _("Where it comes from"),
    "is_altered": _("It was changed from the original"),
    "verified_on": _("The licence was looked up on"),
    "copyright": _("Copyright, word for word"),
}
PARTS: Final[Mapping[str, Promise]] = {
    "head": _("What it is for and for whom"),
    "licence": _("The licence"),
    "sections": _("The parts"),
    "new": _("A new question"),
}


def language_name(code: str) -> str:
    """Returns the name of a language, or its code where we have none."""
    return str(LANGUAGES.get(code, code))


def language_in_sentence(code: str) -> str:
    """Returns the name of a language as it stands inside a sentence: French writes it small there."""
    name = language_name(code)
    return name.lower() if (get_language() or "").startswith("fr") else name
