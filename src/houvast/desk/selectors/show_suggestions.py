"""What may be asked and told in this question, each with the legal text that holds today, if one was read."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.audit import log
from houvast.desk.finding import question_row
from houvast.desk.values.entrances import Asker, Theme
from houvast.desk.values.questions import QuestionContent
from houvast.desk.values.suggestions import suggestions_for
from houvast.desk.values.telling import Way
from houvast.kernel import clock
from houvast.legal.selectors.ground import cited_by
from houvast.legal.values import Reading


@dataclass(frozen=True)
class Ground:
    """The article under a suggestion: how it is cited, since when it holds, whether its text was read."""

    id: str
    label: str
    since: date | None
    is_read: bool
    gap: str


@dataclass(frozen=True)
class Suggested:
    """One suggestion in the reader's language; without grounds it is practice, and the page says so."""

    key: str
    way: Way
    words: str
    grounds: tuple[Ground, ...]

    @property
    def gaps(self) -> tuple[str, ...]:
        """What is not known of its grounds: "was not read", "confirm the day"."""
        return tuple(ground.gap for ground in self.grounds if ground.gap)


@dataclass(frozen=True)
class SuggestionPage:
    """What serves this caller and theme, and what they are."""

    asker: Asker
    theme: Theme | None
    lines: tuple[Suggested, ...]


def show_suggestions(actor: Actor, question_id: UUID, language: str) -> SuggestionPage:
    """Returns what may be asked and told in this question, in a language ("nl"). Raises NotFound."""
    must(actor, "desk.show_question")
    question = question_row(question_id)
    card = unseal_content(actor, question, QuestionContent)
    log.record_reading("desk.show_question", dossier=question.dossier_id)
    lines = tuple(
        Suggested(one.key, one.way, one.words(language), _grounds(one.grounds, language))
        for one in suggestions_for(card.asker, card.theme)
    )
    return SuggestionPage(card.asker, card.theme, lines)


def _grounds(names: tuple[str, ...], language: str) -> tuple[Ground, ...]:
    """Returns the articles in force today; a name that holds no article today gives none."""
    return tuple(
        Ground(
            held.id,
            held.label(language),
            held.valid_from,
            held.reading is Reading.READ and held.gap is None,
            held.gap.in_language(language) if held.gap else "",
        )
        for held in cited_by(names, clock.today())
    )
