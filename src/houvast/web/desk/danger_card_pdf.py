"""Sets the danger line as one page for the wall, in the reader's language: numbers, sources and days."""

from pathlib import Path
from typing import Final

from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from houvast.journeys.print_danger_card import CardLine, DangerCard
from houvast.kernel import clock
from houvast.rights.values import PublicNumber
from houvast.web.desk.labels_duty import LINE_NOTES, LINES
from houvast.web.typesetting import typeset

TEMPLATE: Final = Path(__file__).parent / "typst" / "danger_card.typ"


def danger_card_pdf(card: DangerCard) -> bytes:
    """Returns the card; what no steward filled in stands as such, never as a number of ours."""
    day = date_format(clock.today(), "j F Y")
    return typeset(
        TEMPLATE,
        {
            "title": _("Danger line"),
            "by": card.service,
            "language": get_language() or "en",
            "lead": _("Is a life in danger now? Call first, write later."),
            "first": {"name": _("Life in danger now"), "phone": "112"},
            "lines": [_line(line) for line in card.lines],
            "others": [_other(number) for number in card.others],
            "after": [
                _("Stay on the line, and stay with the person if that is safe."),
                _("Say no more than the one who helps needs."),
                _("This card reports nothing by itself: whoever calls, calls themselves."),
            ],
            "foot": _("%(service)s · printed on %(day)s · replace it when a number changes")
            % {"service": card.service, "day": day},
        },
    )


def _line(line: CardLine) -> dict[str, str | bool]:
    phone = line.number.phone if line.number else _("Not filled in yet: ask your steward.")
    return {
        "name": str(LINES[line.line]),
        "phone": phone,
        "missing": not line.number,
        "note": str(LINE_NOTES[line.line]),
        "source": _source(line.number) if line.number else "",
    }


def _other(number: PublicNumber) -> dict[str, str]:
    return {"name": number.name, "phone": number.phone, "source": _source(number)}


def _source(number: PublicNumber) -> str:
    if number.checked_on is None:
        return ""
    return _("%(source)s, checked on %(day)s") % {
        "source": number.source,
        "day": date_format(number.checked_on, "j F Y"),
    }
