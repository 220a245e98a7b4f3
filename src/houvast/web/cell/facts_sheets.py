"""What the pages of feedback sheets print; strips speak Dutch and French side by side."""

from collections.abc import Callable
from dataclasses import dataclass

from django.urls import reverse
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext

from houvast.cell.selectors.list_sheets import SheetList
from houvast.cell.selectors.show_given_sheet import GivenSheetPage
from houvast.cell.selectors.show_sheet import SheetPage
from houvast.cell.selectors.start_sheet import SheetStart
from houvast.cell.services.ask_approval import Asking
from houvast.web.access.qr import qr_svg
from houvast.web.cell.facts import cited
from houvast.web.cell.labels_sheets import ORIGINS, SHEET_STATES

CONSENSUS = "livc_law.4.2"
LANGUAGES = ("nl", "fr")


@dataclass(frozen=True)
class StripWords:
    """What stands on a strip in one language."""

    language: str
    about: str
    how: str


def list_facts(found: SheetList) -> dict[str, object]:
    """Returns what the list prints."""
    lines = [(one, [(each, SHEET_STATES[each.state]) for each in one.sheets]) for one in found.discussed]
    return {"found": found, "lines": lines, "consensus": cited(CONSENSUS)}


def start_facts(start: SheetStart, form: object) -> dict[str, object]:
    """Returns what the page of a new sheet prints."""
    return {
        "start": start,
        "form": form,
        "cell": reverse("cell:show_cell", kwargs={"security_cell": start.cell_id}),
        "back": reverse("cell:list_sheets"),
        "consensus": cited(CONSENSUS),
    }


def sheet_facts(found: SheetPage, form: object = None) -> dict[str, object]:
    """Returns what the pages of a sheet print."""
    return {
        "sheet": found,
        "state": SHEET_STATES[found.state],
        "found": [(one, ORIGINS[one.kind]) for one in found.found],
        "form": form,
        "back": reverse("cell:show_sheet", kwargs={"feedback_sheet": found.id}),
        "list": reverse("cell:list_sheets"),
        "consensus": cited(CONSENSUS),
    }


def strips_facts(found: SheetPage, asking: Asking, absolute: Callable[[str], str]) -> dict[str, object]:
    """Returns what is printed once: the frozen text, and a strip for each of those there."""
    path = reverse("approve:approve_sheet", kwargs={"sheet_round": asking.token})
    return {
        **sheet_facts(found),
        "asking": asking,
        "address": absolute(path),
        "qr": qr_svg(absolute(path), gettext("The address, to scan")),
        "words": [_strip(language, asking) for language in LANGUAGES],
    }


def given_facts(found: GivenSheetPage, form: object = None) -> dict[str, object]:
    """Returns what the pages of an agreed sheet print."""
    return {
        "given": found,
        "form": form,
        "back": reverse("cell:show_given_sheet", kwargs={"given_sheet": found.id}),
        "consensus": cited(CONSENSUS),
    }


def _strip(language: str, asking: Asking) -> StripWords:
    with translation.override(language):
        day = date_format(asking.meeting_on, "j F Y")
        return StripWords(
            language,
            gettext("The feedback sheet of the meeting of %(day)s: do you agree?") % {"day": day},
            gettext(
                "Open the address and type your code. It leaves only when everybody agrees;"
                " nobody learns what you said."
            ),
        )
