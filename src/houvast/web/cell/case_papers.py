"""Sets the mayor's decision and the letter to a service as tagged PDFs, in memory, under neutral names."""

from pathlib import Path
from typing import Final

from django.http import HttpResponse
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import get_language, gettext

from houvast.cell.selectors.print_decision import DecisionPaper
from houvast.cell.selectors.print_service_letter import ServiceLetter
from houvast.cell.values.cases import CaseState, Statement
from houvast.kernel import clock
from houvast.legal.selectors.ground import cited_by
from houvast.web.cell.labels_cases import ABOUT, ASKED_FOR, HOW_KNOWN
from houvast.web.cell.labels_keeping import GROUNDS
from houvast.web.downloads import paper_file
from houvast.web.typesetting import typeset

TYPST: Final = Path(__file__).parent / "typst"
LANGUAGES: Final = ("nl", "fr")
ON_LISTING: Final = ("livc_law.3.2", "radicalisation_process")
ON_ASKING: Final = ("livc_law.3.2", "livc_law.5", "fwb_decree.11", "secrecy")


def decision_answer(paper: DecisionPaper, language: str) -> HttpResponse:
    """Answers with the page to sign, in Dutch or French: as asked, else as the reader reads."""
    chosen = language if language in LANGUAGES else (get_language() or "nl")[:2]
    with translation.override(chosen):
        return paper_file(paper.reference, typeset(TYPST / "decision.typ", _decision(paper, chosen)))


def letter_answer(letter: ServiceLetter) -> HttpResponse:
    """Answers with the letter, in the language that was chosen for it."""
    with translation.override(letter.asked.language):
        return paper_file(letter.reference, typeset(TYPST / "service_letter.typ", letter_words(letter)))


def letter_words(letter: ServiceLetter) -> dict[str, object]:
    """Returns what the letter says, in the language of the moment: fixed words but for reasons and names."""
    asked = letter.asked
    return {
        "language": get_language() or "nl",
        "title": gettext("A request for the list of the mayor"),
        "sender": [gettext("The mayor, for %(cell)s") % {"cell": letter.cell}, letter.controller],
        "to": [gettext("To the management of"), asked.service],
        "day": date_format(asked.on, "j F Y"),
        "reference": gettext("Reference: %(reference)s") % {"reference": letter.reference},
        "about": gettext("About: %(person)s") % {"person": letter.person},
        "opening": gettext("I ask for this because the list of cases needs it, and for nothing more:"),
        "asked": [str(ASKED_FOR[one]) for one in asked.asked_for],
        "reasons_heading": gettext("My reasons"),
        "reasons": asked.why,
        "rights_heading": gettext("What you may do with this letter"),
        "rights": [
            gettext(
                "You need not answer. I conclude nothing from silence, nor from an answer that is short."
            ),
            gettext("I do not ask whether your service knows or helps somebody. Please do not write that."),
            gettext(
                "Answer with what your service itself saw or heard, what is needed here, and who says so."
            ),
            gettext("Keep this letter to yourself. What is told in or for the consultation stays secret."),
        ],
        "law_heading": gettext("The law"),
        "law": _law(ON_ASKING),
        "signature": gettext("Signature of the mayor"),
    }


def _decision(paper: DecisionPaper, language: str) -> dict[str, object]:
    is_closed = paper.state is CaseState.CLOSED
    told = {
        "language": language,
        "title": gettext("Decision of the mayor about the list"),
        "sender": [paper.cell, paper.controller],
        "reference": gettext("Reference: %(reference)s") % {"reference": paper.reference},
        "day": gettext("Printed on %(day)s") % {"day": date_format(paper.made_on, "j F Y")},
        "about": gettext("%(person)s, %(municipality)s; proposed by %(by)s")
        % {"person": paper.person, "municipality": paper.municipality, "by": paper.by},
        "law_heading": gettext("The law"),
        "law": _law(_on_keeping(paper) if is_closed else ON_LISTING),
        "indications_heading": gettext("Indications"),
        "indications": [_line(one) for one in paper.indications],
        "positive_heading": gettext("What goes well"),
        "positive": [_line(one) for one in paper.positive],
        "reasons": gettext("My reasons"),
        "signature": gettext("Name, day and signature of the mayor or whoever replaces the mayor"),
        "mayors": ", ".join(paper.mayors),
    }
    return told | _to_decide(paper)


def _on_keeping(paper: DecisionPaper) -> tuple[str, ...]:
    return (ON_LISTING[0], paper.extended_by) if paper.extended_by else ON_LISTING[:1]


def _to_decide(paper: DecisionPaper) -> dict[str, object]:
    """Returns the boxes and the lines to fill in, by where the case stands."""
    if paper.state is CaseState.PROPOSED:
        return {
            "less_heading": gettext("Why would less not do?"),
            "less": paper.why_not_less,
            "choices": [gettext("Put on the list"), gettext("Do not put on the list")],
            "went_well": "",
            "day_line": gettext("Looked at again on"),
        }
    if paper.state is CaseState.CLOSED:
        on = date_format(paper.erase_on, "j F Y") if paper.erase_on else ""
        return {
            "less_heading": gettext("Closed"),
            "less": gettext("Without another decision everything is erased on %(day)s.") % {"day": on},
            "choices": [str(words) for words in GROUNDS.values()],
            "went_well": "",
            "day_line": gettext("Kept longer, until"),
        }
    return {
        "less_heading": "",
        "less": "",
        "choices": [gettext("Stays on the list"), gettext("Is taken off the list")],
        "went_well": gettext("If it is taken off: what went well"),
        "day_line": gettext("If it stays: looked at again on"),
    }


def _line(one: Statement) -> list[str]:
    about = f"{ABOUT[one.about]}. " if one.about else ""
    return [one.words, f"{about}{HOW_KNOWN[one.source_kind]}: {one.source}"]


def _law(references: tuple[str, ...]) -> list[list[str]]:
    language = get_language() or "nl"
    held = cited_by(references, clock.today())
    return [[one.label(language), one.note.in_language(language)] for one in held]
