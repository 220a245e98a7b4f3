"""What the page and the paper of a self-evaluation print."""

from django.http import HttpResponse
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from houvast.cell.selectors._self_evaluations import EvaluationPage
from houvast.cell.values.evaluations import Question
from houvast.web.cell.document_pdf import TEMPLATE
from houvast.web.cell.facts import identity
from houvast.web.cell.facts_documents import safeguards
from houvast.web.cell.labels_evaluations import QUESTIONS
from houvast.web.downloads import paper_file
from houvast.web.typesetting import typeset


def evaluation_facts(found: EvaluationPage) -> dict[str, object]:
    """Returns what the page prints; questions that were left open stand there as open."""
    anew = reverse("cell:evaluate_cell", kwargs={"security_cell": found.head.id})
    return {
        "identity": identity(found.head),
        "head": found.head,
        "evaluation": found,
        "answers": [(QUESTIONS[question], found.said.words(question)) for question in Question],
        "anew": f"{anew}?after={found.id}",
        "again": anew,
    }


def evaluation_answer(found: EvaluationPage) -> HttpResponse:
    """Answers with the paper as a file to keep; its name says nothing of it."""
    return paper_file(f"{found.head.reference}-{found.said.on:%Y%m%d}", evaluation_pdf(found))


def evaluation_pdf(found: EvaluationPage) -> bytes:
    """Returns the paper: the four safeguards, each question that was answered, and what was agreed."""
    said = found.said
    answered = [(QUESTIONS[one.question], one.words) for one in said.answers]
    parts = [*answered, (_("What do we change, and by when?"), said.agreed)]
    return typeset(
        TEMPLATE,
        {
            "language": (get_language() or "nl")[:2],
            "title": _("Self-evaluation of the cell"),
            "cell": found.head.name,
            "version": _("Version %(version)d of %(day)s")
            % {"version": said.version, "day": date_format(said.on, "j F Y")},
            "fixed": _("What always holds here"),
            "safeguards": safeguards(),
            "text_heading": "",
            "text": "",
            "answers": [(str(label), words) for label, words in parts],
            "note_heading": "",
            "noted": [],
            "missing": [],
            "sign": "",
        },
    )
