"""How long before its meeting an invitation goes out, what it cites, at which age more is asked.

Where no text held here gives a period, and nobody decided one locally, the page says so in the regime's own
sentence and asks for the decision or for reasons: no number of ours stands in for it (FWB decree art. 5, F5).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from houvast.cell.finding.frames import Frame, Span
from houvast.kernel.errors import NotFound
from houvast.legal.selectors.citation import citation, current_citation
from houvast.legal.values import AgeKind, Citation, PeriodKind, Text

FEDERAL = "livc_law.3.1"
SECRECY = "secrecy_consultation"


@dataclass(frozen=True)
class Notice:
    """What the regime asks between invitation and meeting, and whether today still leaves that much."""

    span: Span | None
    unknown: Text | None
    today: date
    meeting_on: date

    @property
    def is_known(self) -> bool:
        """Whether a text or a local decision gives the period."""
        return self.span is not None

    @property
    def latest(self) -> date | None:
        """The first day on which a meeting can be when it is invited to today."""
        return None if self.span is None else self.span.after(self.today)

    @property
    def needs_reasons(self) -> bool:
        """Whether an invitation of today needs reasons: too late for the period, or no period is known."""
        return self.latest is None or self.latest > self.meeting_on


def notice_of(frame: Frame, today: date, meeting_on: date) -> Notice:
    """Returns what is asked of an invitation that goes out today."""
    kind = PeriodKind.INVITATION_NOTICE
    return Notice(frame.span(kind), frame.period(kind).unknown, today, meeting_on)


def asks_special_reasons(frame: Frame, born_on: date | None, on: date) -> bool | None:
    """Returns whether special reasons are asked for a child of this age (F14); None where that is not known.

    It is not known when the regime asks from an age and nobody knows the day of birth.
    """
    under = frame.under(AgeKind.SPECIAL_REASONS)
    if under is None:
        return False
    return None if born_on is None else age_on(born_on, on) < under


def age_on(born_on: date, on: date) -> int:
    """Returns somebody's age in whole years."""
    return on.year - born_on.year - ((on.month, on.day) < (born_on.month, born_on.day))


def cited(frame: Frame, language: str, on: date, mandate: str = "") -> str:
    """Returns what an invitation refers to: the federal article, and the act of the regime where one is held.

    Where the regime holds none, the text of the organisation's own mandate stands there.
    """
    federal = citation(FEDERAL, on)
    words = [f"{federal.title.in_language(language)}, {federal.article.in_language(language)}"]
    act = frame.regime.act
    own = _first_of(act, _articles(frame), on) if act not in {None, federal.act} else ()
    words += [one.title.in_language(language) for one in own]
    if not own and mandate.strip():
        words.append(mandate.strip())
    return "; ".join(words)


def secrecy_cited(language: str, on: date) -> str:
    """Returns the article that binds everybody who takes part to silence, as it is cited on a day."""
    return current_citation(SECRECY, on).label(language)


def _articles(frame: Frame) -> Iterable[str]:
    regime = frame.regime
    cites = [rule.citation for rule in regime.rules]
    cites += [period.citation for period in regime.periods if period.citation]
    return [*cites, *([regime.reasons.citation] if regime.reasons.citation else [])]


def _first_of(act: str | None, named: Iterable[str], on: date) -> list[Citation]:
    for one in named:
        try:
            found = citation(one, on)
        except NotFound:
            continue
        if found.act == act:
            return [found]
    return []
