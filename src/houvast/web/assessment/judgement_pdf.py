"""Sets a judgement as a tagged PDF for whoever works with it: in memory, in the reader's language."""

from collections.abc import Iterator, Sequence

from django.http import HttpResponse
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from houvast.access.dossiers import DossierFacts
from houvast.assessment.selectors.show_judgement import JudgementPage
from houvast.guidance.selectors.list_plan_actions import PlanAction
from houvast.web.assessment.facts_judgement import (
    CommentTold,
    CriticalTold,
    Settled,
    comments_told,
    consensus_told,
    critical_told,
    discussed_told,
)
from houvast.web.assessment.facts_reveal import RaterTold
from houvast.web.assessment.labels_rounds import said
from houvast.web.assessment.papers import (
    Paper,
    PaperItem,
    PaperLine,
    PaperPart,
    paper_answer,
    with_something,
    words_part,
)


def judgement_answer(
    found: JudgementPage, dossier: DossierFacts, actions: Sequence[PlanAction]
) -> HttpResponse:
    """Answers with the paper; the sheets stand in it beside what the team came to."""
    made_on = date_format(found.made_on, "j F Y")
    paper = Paper(
        language=(get_language() or "nl")[:2],
        title=_("A judgement of the team"),
        foot=f"{dossier.reference} · {made_on} · {dossier.controller}",
        intro=tuple(_intro(found, made_on)),
        parts=with_something(_parts(found, actions)),
        close=(_("This is how it was seen on that day. It says nothing of what somebody will do."),),
        size=11,
    )
    return paper_answer(paper, f"houvast-{dossier.reference}-{found.made_on.isoformat()}")


def _intro(found: JudgementPage, made_on: str) -> Iterator[str]:
    yield found.content.question
    yield f"{said(found.definition.title)} · {made_on}"
    due = date_format(found.due_on, "j F Y")
    if found.is_stale:
        yield _("It was to be looked at again by %(day)s. Look again before you lean on it.") % {"day": due}
    else:
        yield _("To be looked at again by %(day)s.") % {"day": due}


def _parts(found: JudgementPage, actions: Sequence[PlanAction]) -> Iterator[PaperPart]:
    told = found.content
    yield words_part(_("How it hangs together"), PaperLine(told.formulation))
    yield words_part(_("What if it goes well?"), PaperLine(told.best_scenario))
    yield words_part(_("What if it gets hard?"), PaperLine(told.other_scenario))
    yield words_part(_("What we do first"), PaperLine(told.plan))
    yield words_part(_("Who moved, and what made them"), PaperLine(told.moved))
    yield words_part(_("Who sees it otherwise"), PaperLine(told.minority))
    yield words_part(_("What would change our mind"), PaperLine(told.would_change))
    yield words_part(_("How the person sees it"), PaperLine(told.own_view, quote=True))
    spoken, why_not = discussed_told(found)
    comments = (PaperItem(_comment(each)) for each in comments_told(found) if each.may_take_back)
    first = PaperItem((PaperLine(" ".join(part for part in (spoken, why_not) if part)),))
    yield PaperPart(_("What the person says of this judgement"), (first, *comments))
    critical = critical_told(found, {each.id: each for each in actions})
    yield PaperPart(_("Critical items"), tuple(_critical(each) for each in critical))
    for domain, rows in consensus_told(found):
        yield PaperPart(domain, tuple(_settled(row) for row in rows))


def _comment(each: CommentTold) -> tuple[PaperLine, ...]:
    content = each.now.content
    label = " · ".join(part for part in (date_format(content.given_on, "j F Y"), each.way) if part)
    return (PaperLine(content.words, label, quote=True),)


def _critical(each: CriticalTold) -> PaperItem:
    action = f"{each.action} ({each.state})" if each.state else each.action
    return PaperItem(tuple(PaperLine(text) for text in (action, each.reason) if text), each.label)


def _settled(row: Settled) -> PaperItem:
    because = (PaperLine(row.because),) if row.because else ()
    raters = (PaperLine(_rater(rater)) for rater in row.told.raters)
    return PaperItem((*because, *raters), f"{row.told.label} ({row.told.side}): {row.level}")


def _rater(rater: RaterTold) -> str:
    level = " · ".join(part for part in (rater.level, rater.sureness, rater.because) if part)
    return f"{rater.rater}: {level}"
