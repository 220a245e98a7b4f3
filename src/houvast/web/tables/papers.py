"""An invitation as text and the minutes as a tagged PDF, in the table's language; nobody's name in them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from houvast.tables.selectors._meetings import MeetingPage, PointPage
from houvast.tables.values.entries import Agreement
from houvast.web.downloads import paper_file
from houvast.web.tables.labels import KINDS, POINTS
from houvast.web.typesetting import typeset

TEMPLATE: Final = Path(__file__).parent / "typst" / "minutes.typ"


def invitation_of(found: MeetingPage) -> str:
    """Returns the invitation: when, where, what is on the agenda."""
    with translation.override(found.table.language):
        lines = [
            _("You are invited to the meeting of %(name)s.") % {"name": found.table.name},
            "",
            moment_of(found),
            *([found.meeting.place] if found.meeting.place else []),
            "",
            _("Agenda"),
            *(
                f"{number}. {_before(str(POINTS[one.point.kind]))} {one.point.words}"
                for number, one in enumerate(found.agenda, start=1)
            ),
            *_asked_after(found),
            "",
            _("At this table nobody speaks of a person or of a case."),
            "",
            found.controller,
        ]
        return "\n".join(lines)


def moment_of(found: MeetingPage) -> str:
    """Returns day and hours in words."""
    starts, ends = timezone.localtime(found.meeting.starts_at), timezone.localtime(found.meeting.ends_at)
    return _("%(day)s, from %(start)s to %(end)s") % {
        "day": date_format(starts, "l j F Y"),
        "start": date_format(starts, "H:i"),
        "end": date_format(ends, "H:i"),
    }


def minutes_answer(found: MeetingPage) -> HttpResponse:
    """Answers with the minutes as a file; it stands on no disk of ours, and its name says nothing of them."""
    return paper_file(found.reference, minutes_pdf(found))


def minutes_pdf(found: MeetingPage) -> bytes:
    """Returns the paper."""
    with translation.override(found.table.language):
        held = found.meeting.held
        came = ", ".join(one.organisation for one in held.came) if held else ""
        facts = (
            (_("When"), moment_of(found)),
            (_("Where"), found.meeting.place),
            (_("Came"), came),
            (_("Guests"), held.guests if held else ""),
            (_("Did not come"), ", ".join(found.absent)),
        )
        return typeset(
            TEMPLATE,
            {
                "language": found.table.language,
                "title": _("Minutes: %(name)s") % {"name": found.table.name},
                "sender": found.controller,
                "kind": str(KINDS[found.table.kind]),
                "facts": [[_before(label), words] for label, words in facts if words],
                "agenda": [_point(number, one) for number, one in enumerate(found.agenda, start=1)],
                "note": _("At this table nobody speaks of a person or of a case."),
            },
        )


def _before(label: str) -> str:
    """Returns a label as it stands before words, with the colon of its language."""
    return _("%(label)s:") % {"label": label}


def _point(number: int, one: PointPage) -> dict[str, object]:
    return {
        "title": f"{number}. {one.point.words}",
        "kind": str(POINTS[one.point.kind]),
        "said": one.point.said,
        "agreed": [agreed_words(made) for made in one.agreements],
    }


def agreed_words(made: tuple[UUID, Agreement]) -> str:
    """Returns an agreement in one sentence: who takes on what, by when, and what became of it."""
    _number, one = made
    said = _("%(who)s: %(what)s (by %(day)s)") % {
        "who": one.owner.organisation,
        "what": one.what,
        "day": date_format(one.by, "j F Y"),
    }
    if one.settled is None:
        return said
    ended = _("kept") if one.settled.is_kept else _("not kept: %(why)s") % {"why": one.settled.reason}
    return f"{said}. {ended}"


def _asked_after(found: MeetingPage) -> Iterator[str]:
    """Yields the agreements that are open: whoever took them on can prepare an answer."""
    if found.open:
        yield ""
        yield _("Open agreements")
        yield from (f"* {agreed_words(one)}" for one in found.open)
