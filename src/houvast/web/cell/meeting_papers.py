"""Sets agendas, invitations and the empty internal report as tagged PDFs, in memory, under neutral names."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from django.http import HttpResponse
from django.utils import timezone, translation
from django.utils.formats import date_format, time_format
from django.utils.translation import gettext as _

from houvast.cell.finding.agendas import MeetingMoment
from houvast.cell.selectors._agenda_papers import AgendaPaper, PaperItem
from houvast.cell.selectors._letters import Letter
from houvast.cell.selectors._reports import InternalReport
from houvast.kernel import clock
from houvast.legal.selectors.citation import citation
from houvast.web.cell.labels_meetings import KINDS
from houvast.web.downloads import paper_file
from houvast.web.typesetting import typeset

TYPST: Final = Path(__file__).parent / "typst"
HELD: Final = ("nl", "fr")
"""Languages in which every sentence is held; a paper in another one is set in the sender's."""


def paper_answer(content: bytes) -> HttpResponse:
    """Answers with a paper as a file to keep; its name is a day and says nothing of anybody."""
    return paper_file(clock.today().isoformat(), content)


def agenda_pdf(paper: AgendaPaper) -> bytes:
    """Returns the agenda: whole in the reader's language, or an organisation's own items in its language."""
    language = held_language(paper.language)
    with translation.override(language):
        told = {
            "language": language,
            "title": _("Agenda of the case consultation"),
            "facts": [words for words in (paper.organisation, *_moment(paper.moment)) if words],
            "items": [
                {
                    "heading": f"{item.place}. {item.reference} · {KINDS[item.kind]}",
                    "rows": list(_who(item)),
                }
                for item in paper.items
            ],
            "note": _("Nobody who is discussed is named on this paper. Take it back after the meeting."),
        }
        return typeset(TYPST / "agenda.typ", told)


def invitation_pdf(letter: Letter) -> bytes:
    """Returns the invitation as a formal letter in the organisation's language, with the empty form."""
    language = held_language(letter.language)
    with translation.override(language):
        return typeset(TYPST / "invitation.typ", {"language": language, **_letter(letter, language)})


def internal_report_pdf(report: InternalReport) -> bytes:
    """Returns the empty form in the reader's language; nothing is filled in."""
    language = held_language("")
    with translation.override(language):
        return typeset(TYPST / "internal_report.typ", {"language": language, **_report(report, language)})


def _letter(letter: Letter, language: str) -> Mapping[str, object]:
    return {
        "title": _("Invitation to a case consultation"),
        "sender": letter.sender,
        "envelope": _("Personal and confidential"),
        "to": envelope(letter.superior, letter.organisation, letter.address),
        "day": date_format(letter.sent_on, "j F Y"),
        "reference": _("Our reference: %(reference)s") % {"reference": letter.reference},
        "opening": opening(letter),
        "rows": list(mandatory(letter)),
        "paragraphs": [*_enclosed(), *duties(letter)],
        "close": _("Yours faithfully, on behalf of the mayor,"),
        "report": _report(letter.report, language),
    }


def opening(letter: Letter) -> str:
    """Returns the first sentence of an invitation, in the active language."""
    return _(
        "Dear Madam, dear Sir, the mayor invites your service to a case consultation of %(cell)s, for one"
        " person alone."
    ) % {"cell": letter.cell}


def mandatory(letter: Letter) -> Iterator[tuple[str, str]]:
    """Returns all that an invitation has to say, each with its name, in the active language."""
    moment = MeetingMoment(letter.held_at, letter.ends_at, letter.place, letter.word)
    rows = (
        (_("Objective"), letter.objective),
        (_("Day, hour and place"), "\n".join(words for words in _moment(moment) if words)),
        (_("The person for whom your service is invited"), letter.person),
        (_("Special reasons"), letter.special_reasons),
        (_("Who else is invited"), ", ".join(letter.invited)),
        (_("On which text this rests"), letter.citation),
        (_("Why it cannot wait"), letter.urgency),
    )
    return (row for row in rows if row[1].strip())


def _enclosed() -> Iterator[str]:
    yield _("This letter is for you as superior or management: you decide who comes. Pass it to nobody else.")
    yield _(
        "Taking part is voluntary. Please tell us only whether somebody comes, and who. Why nobody comes"
        " stays in your service: the form enclosed is for your own file and is not sent to us."
    )


def duties(letter: Letter) -> Iterator[str]:
    """Returns what whoever comes has to know, in the active language."""
    yield _("If your service does not have this person in care today, answer that nobody comes.")
    yield _(
        "Whoever takes part keeps silence (%(citation)s). Nobody has to speak; whoever speaks shares only"
        " what is relevant and proportionate."
    ) % {"citation": letter.secrecy}
    if not letter.may_share:
        yield _("No mandate of your service is known to us. It can be there, and shares nothing.")


def _report(report: InternalReport, language: str) -> dict[str, object]:
    cited = citation(report.citation, clock.today()).label(language) if report.citation else ""
    heard = report.heard_by.in_language(language) if report.heard_by is not None else ""
    return {
        "title": _("Not taking part: report for your own file"),
        "note": _("This form stays in your service. Do not send it to the mayor or to the cell."),
        "rule": f"{heard} ({cited})" if heard and cited else heard,
        "fields": [
            [_("Service"), 1],
            [_("Invitation of"), 1],
            [_("Meeting of"), 1],
            [_("Decided by (name and function)"), 1],
            [_("Reasons for not taking part"), 12],
            [_("Day and signature"), 3],
        ],
    }


def _moment(moment: MeetingMoment) -> tuple[str, str, str]:
    begins = timezone.localtime(moment.held_at, clock.BELGIUM)
    ends = timezone.localtime(moment.ends_at, clock.BELGIUM)
    when = _("%(day)s, from %(begins)s to %(ends)s") % {
        "day": date_format(begins, "l j F Y"),
        "begins": time_format(begins, "H:i"),
        "ends": time_format(ends, "H:i"),
    }
    return when, moment.place, moment.word


def _who(item: PaperItem) -> Iterator[tuple[str, str]]:
    if item.comes:
        yield _("Come:"), ", ".join(item.comes)
    if item.unanswered:
        yield _("Have not answered:"), ", ".join(item.unanswered)


def held_language(wanted: str) -> str:
    """Returns a wanted language if every sentence is held in it, else the active one."""
    active = (translation.get_language() or "en")[:2]
    return wanted if wanted in HELD else active


def envelope(superior: str, organisation: str, address: str) -> str:
    """Returns the lines of an envelope; an address that begins with the name gets no second one."""
    named = address.casefold().startswith(organisation.casefold())
    return "\n".join((superior, address) if named else (superior, organisation, address))
