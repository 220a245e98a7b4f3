"""The words of the page and the letter that tell an organisation without an account that a case is closed."""

from pathlib import Path
from typing import Final

from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from houvast.cell.selectors._closing_letters import ClosingLetter
from houvast.cell.selectors.show_case import CasePage
from houvast.cell.services.offer_closing_page import NewClosingPage
from houvast.web.cell.facts_cases import form_facts
from houvast.web.cell.meeting_papers import envelope, held_language
from houvast.web.typesetting import typeset

TYPST: Final = Path(__file__).parent / "typst"


def closing_facts(known: CasePage, letter: ClosingLetter, form: object = None) -> dict[str, object]:
    """Returns what a page about telling a closing prints."""
    return form_facts(form, known) | {"letter": letter}


def closing_page_of(letter: ClosingLetter) -> NewClosingPage:
    """Returns the closing as a page, in the organisation's language."""
    language = held_language(letter.language)
    with translation.override(language):
        return NewClosingPage(letter.step_id, language, _title(), _paragraphs(letter), _question())


def closing_letter_pdf(letter: ClosingLetter) -> bytes:
    """Returns the closing as a formal letter, with a strip to sign and send back."""
    language = held_language(letter.language)
    with translation.override(language):
        told = {
            "language": language,
            "title": _title(),
            "sender": letter.sender,
            "envelope": _("Personal and confidential"),
            "to": envelope(letter.superior, letter.organisation, letter.address),
            "day": date_format(letter.made_on, "j F Y"),
            "reference": _("Our reference: %(reference)s") % {"reference": letter.reference},
            "paragraphs": _paragraphs(letter),
            "close": _("Yours faithfully, on behalf of the mayor,"),
            "strip": _question(),
            "sign": _("Day and signature"),
        }
        return typeset(TYPST / "closing_letter.typ", told)


def _title() -> str:
    return _("A case consultation is closed")


def _question() -> str:
    return _(
        "We took note. What we noted elsewhere of what others shared in this consultation is destroyed, as"
        " far as the law does not let us keep it."
    )


def _paragraphs(letter: ClosingLetter) -> tuple[str, ...]:
    closed = {"person": letter.person, "day": date_format(letter.closed_on, "j F Y"), "cell": letter.cell}
    return (
        _(
            "Dear Madam, dear Sir, your service took part in a case consultation of %(cell)s about"
            " %(person)s. On %(day)s the mayor took this person off the list: the case is closed."
        )
        % closed,
        _("What was given for it can no longer be opened by whoever received it."),
        _(
            "Please destroy what your service noted elsewhere of what others shared, as far as the law does"
            " not let it keep that, and confirm it. We ask nothing more, and no reasons."
        ),
        _("Whoever took part keeps silence, also from now on (%(citation)s).") % {"citation": letter.secrecy},
    )
