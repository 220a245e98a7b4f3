"""What the page of the four questions prints: each for itself, over time, and before and after a day."""

from dataclasses import dataclass
from datetime import date

from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from houvast.guidance.selectors.show_feedback import FeedbackSeries
from houvast.guidance.values.change import Caveat, SeriesChange, non_overlap, tau
from houvast.guidance.values.feedback import FeedbackQuestion
from houvast.web.guidance.drawn_plan import lines_of
from houvast.web.guidance.labels_plan import FEEDBACK_QUESTIONS

PERCENT = 100


@dataclass(frozen=True)
class ComparedRow:
    """One question before and after; figures in words, empty where nothing can be said."""

    name: Promise
    nap: SeriesChange
    share: str
    tau: str


def feedback_facts(found: FeedbackSeries, since: date | None) -> dict[str, object]:
    """Returns what the page prints; with a day, each question before it and from it on, never all at once."""
    compared = [_compared(found, question, since) for question in FeedbackQuestion] if since else []
    said = {caveat for row in compared for caveat in row.nap.caveats}
    return {
        "moments": found.moments,
        "lines": lines_of(found),
        "since": since,
        "compared": compared,
        "caveats": [caveat for caveat in Caveat if caveat in said],
    }


def day_in(written: str) -> date | None:
    """Returns the day an address names; None for anything that is no day."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


def _compared(found: FeedbackSeries, question: FeedbackQuestion, since: date) -> ComparedRow:
    before = [moment.tap(question) for moment in found.moments if moment.held_on < since]
    after = [moment.tap(question) for moment in found.moments if moment.held_on >= since]
    nap = non_overlap(before, after)
    return ComparedRow(FEEDBACK_QUESTIONS[question], nap, _share(nap), _between(tau(before, after)))


def _share(change: SeriesChange) -> str:
    if change.value is None or change.low is None or change.high is None:
        return ""
    return _("%(share)s in 100 pairs (between %(low)s and %(high)s)") % {
        "share": round(change.value * PERCENT),
        "low": round(change.low * PERCENT),
        "high": round(change.high * PERCENT),
    }


def _between(change: SeriesChange) -> str:
    if change.value is None or change.low is None or change.high is None:
        return ""
    return _("%(value)s (between %(low)s and %(high)s)") % {
        "value": number_format(change.value, 2),
        "low": number_format(change.low, 2),
        "high": number_format(change.high, 2),
    }
