"""What the pages of the talk print: sentences a worker can read out, earlier answers, grounds in words."""

from dataclasses import dataclass

from django.forms.boundfield import BoundField
from django.utils.functional import Promise
from django.utils.translation import get_language

from houvast.desk.selectors.show_question import QuestionPage
from houvast.desk.selectors.show_suggestions import SuggestionPage
from houvast.desk.values.entrances import Language
from houvast.desk.values.outcomes import VANISHES_AFTER, Outcome
from houvast.desk.values.questions import ClarificationContent, QuestionContent
from houvast.desk.values.sayings import LANGUAGES as SPOKEN
from houvast.desk.values.sayings import saying
from houvast.desk.values.telling import Way
from houvast.kernel import clock
from houvast.web.desk.facts import identity
from houvast.web.desk.forms import DecideOutcomeForm
from houvast.web.desk.forms_talk import ClarifyQuestionForm, TellAskerForm
from houvast.web.desk.labels import ASKERS, CLARIFIED, CONFLICTS, OUTCOMES, THEMES, WAYS
from houvast.web.desk.shown import ground_in_words

QUESTIONS = (
    ("need",),
    ("seen_or_heard", "seen_by"),
    ("since",),
    ("broader",),
    ("tried",),
    ("talked_with",),
    ("talked_with_parents",),
    ("helpers",),
    ("missing", "who_asks"),
)
"""The talk in the order of a conversation; a question may have a small one beside it."""

KINDLY = (Outcome.ANOTHER_CONFLICT, Outcome.NOT_GROUNDED, Outcome.NOT_FOR_US)
"""Outcomes that are hard to say; the page has words for them."""


@dataclass(frozen=True)
class Asked:
    """One question of the talk: its fields, what to say aloud, what was answered in an earlier round."""

    fields: tuple[BoundField, ...]
    saying: str
    before: tuple[tuple[Promise, str], ...]


@dataclass(frozen=True)
class Box:
    """A suggestion with its box; without grounds no legal text was read for it."""

    key: str
    words: str
    grounds: tuple[str, ...]
    is_ticked: bool
    number: int


def spoken_language(card: QuestionContent) -> str:
    """Returns the language the asker is spoken to in: theirs where sentences exist, else the page's."""
    if card.language in (Language.DE, Language.OTHER, None):
        code = (get_language() or "")[:2]
        return code if code in SPOKEN else "nl"
    return str(card.language)


def _before(question: QuestionPage) -> dict[str, str]:
    newest: dict[str, str] = {}
    for dated in question.clarifications:
        if isinstance(dated.content, ClarificationContent):
            newest |= {name: text for name in CLARIFIED if (text := getattr(dated.content, name))}
    return newest


def clarify_facts(question: QuestionPage, form: ClarifyQuestionForm) -> dict[str, object]:
    """Returns the guided talk, question by question, with a sentence for this kind of caller."""
    language, before = spoken_language(question.card), _before(question)
    asked = [
        Asked(
            tuple(form[name] for name in names),
            saying(names[0], question.card.asker, language),
            tuple((CLARIFIED[name], before[name]) for name in names if name in before),
        )
        for names in QUESTIONS
    ]
    return {
        "form": form,
        "question": question,
        "identity": identity(question),
        "asked": asked,
        "private": Asked((), saying("tie", question.card.asker, language), ()),
        "spoken": language,
        "is_again": bool(question.clarifications),
    }


def tell_facts(question: QuestionPage, suggested: SuggestionPage, form: TellAskerForm) -> dict[str, object]:
    """Returns what may be asked and told, by way, each line with its box and its ground."""
    ticked = set(form["lines"].value() or ())
    groups = [
        (
            WAYS[way],
            [
                Box(
                    line.key,
                    line.words,
                    tuple(map(ground_in_words, line.grounds)),
                    line.key in ticked,
                    number,
                )
                for number, line in enumerate(suggested.lines)
                if line.way is way
            ],
        )
        for way in Way
    ]
    return {
        "form": form,
        "question": question,
        "identity": identity(question),
        "groups": groups,
        "gaps": tuple(dict.fromkeys(gap for line in suggested.lines for gap in line.gaps)),
        "asker": ASKERS[suggested.asker],
        "theme": THEMES[suggested.theme] if suggested.theme else "",
    }


def decide_facts(question: QuestionPage, form: DecideOutcomeForm) -> dict[str, object]:
    """Returns what the page of an outcome prints: words for what is hard to say, and when words vanish."""
    language = spoken_language(question.card)
    return {
        "form": form,
        "question": question,
        "identity": identity(question),
        "kindly": [
            (one.value, OUTCOMES[one], saying(one.value, question.card.asker, language)) for one in KINDLY
        ],
        "spoken": language,
        "conflicts": [CONFLICTS[one] for one in question.conflicts],
        "vanishes_on": clock.today() + VANISHES_AFTER,
    }
