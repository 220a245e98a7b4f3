"""Sets the sheet of a meeting as a tagged PDF, in memory: references and actions, nobody by name (F27)."""

from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from houvast.cell.selectors.print_meeting_sheet import MeetingSheet, SheetAction
from houvast.kernel import clock
from houvast.web.cell.labels_meetings import ITEMS, KINDS
from houvast.web.cell.meeting_papers import TYPST
from houvast.web.typesetting import typeset


def sheet_pdf(sheet: MeetingSheet) -> bytes:
    """Returns the sheet in the reader's language."""
    begins = timezone.localtime(sheet.moment.held_at, clock.BELGIUM)
    told = {
        "language": (translation.get_language() or "en")[:2],
        "title": _("Sheet of the case consultation"),
        "facts": [f"{sheet.reference} · {date_format(begins, 'l j F Y, H:i')}", sheet.moment.place],
        "items": [
            {
                "heading": f"{item.place}. {item.reference} · {KINDS[item.kind]}",
                "state": str(ITEMS[item.state]),
                "actions": [_action(one) for one in item.actions],
            }
            for item in sheet.items
        ],
        "note": _(
            "Nobody who is discussed is named on this sheet. Each organisation writes its own actions into"
            " its own file, then this paper goes into the shredder."
        ),
    }
    return typeset(TYPST / "meeting_sheet.typ", told)


def _action(one: SheetAction) -> str:
    if one.by is None:
        return f"{one.owner}: {one.what}"
    day = date_format(one.by, "j F Y")
    return _("%(owner)s, by %(day)s: %(what)s") % {"owner": one.owner, "day": day, "what": one.what}
