"""Sets the person's paper of a judgement as a tagged PDF, in their language, spoken to with u or vous."""

from collections.abc import Iterator

from django.http import HttpResponse
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from houvast.assessment.services.print_judgement_for_person import PersonsJudgement
from houvast.assessment.values.persons_copies import Seen
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


def person_answer(given: PersonsJudgement) -> HttpResponse:
    """Answers with the paper; its name says nothing of it."""
    with translation.override(given.language):
        return paper_answer(_paper(given), f"houvast-{given.reference}")


def _paper(given: PersonsJudgement) -> Paper:
    made_on, due_on = date_format(given.made_on, "j F Y"), date_format(given.due_on, "j F Y")
    return Paper(
        language=given.language,
        title=_("How we look at it together"),
        foot=f"{given.reference} · {date_format(given.given_on, 'j F Y')} · {given.controller}",
        intro=(
            _(
                "On %(day)s our team looked at how things are going for you. Here is what we saw and agreed."
                " It is no report about you to others, and it says nothing of who you are."
            )
            % {"day": made_on},
        ),
        parts=with_something(_parts(given)),
        close=(
            _(
                "Do you see it otherwise? Say it, write it, or let somebody you trust say it for you."
                " Your words are kept beside ours, and nobody changes them."
                " You may also take back what you said."
            ),
            _("We look at this again by %(day)s. What is here may be different by then.") % {"day": due_on},
        ),
        size=12.5,
    )


def _parts(given: PersonsJudgement) -> Iterator[PaperPart]:
    strengths = [each for each in given.seen if each.is_strength]
    hard = [each for each in given.seen if not each.is_strength]
    yield PaperPart(_("What we saw as your strengths"), tuple(_seen(each) for each in strengths))
    yield PaperPart(_("What we saw as hard"), tuple(_seen(each) for each in hard))
    yield words_part(_("What we agreed to do"), PaperLine(given.plan))
    own = PaperLine(given.own_view, quote=True)
    said_since = (
        PaperLine(each.words, date_format(each.given_on, "j F Y"), quote=True) for each in given.comments
    )
    yield words_part(_("How you see it"), own, *said_since)


def _seen(each: Seen) -> PaperItem:
    """The item and its level; anchors speak of somebody in the third person, so they are not on it."""
    return PaperItem((PaperLine(f"{said(each.item.label)}: {said(each.level.label)}"),))
