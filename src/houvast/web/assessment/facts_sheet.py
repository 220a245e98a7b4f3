"""What the pages of a sheet print: the sides of a page with what they lack, where one is, what is missing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from django.forms.boundfield import BoundField, BoundWidget
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from houvast.assessment.selectors.show_sheet import Sheet
from houvast.assessment.values.parts import SheetPart, parts_of
from houvast.assessment.values.ratings import Lack, RatingContent, SideRating
from houvast.instruments.definition import Item, Side
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.web.assessment.facts_rounds import ToldPart, part_title, told_parts, url_of
from houvast.web.assessment.forms_closing import ClosingForm
from houvast.web.assessment.forms_rounds import LockSheetForm
from houvast.web.assessment.forms_sheet import WITHOUT, KeepSheetForm, OfferedEntry, RatedSide, SheetForm
from houvast.web.assessment.labels_rounds import MISSING, POLARITIES, domain_words, said
from houvast.web.drafts.writing import drafted
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import SeeOther, see_other
from houvast.web.ui.shapes import Link, Step
from houvast.web.ui.texts import tidied_data

LOOK_FOR, OLDER, ENTERED = "look_for", "older", "entered"
"""Buttons that ask for entries, and what Enter presses: it looks for new words, and saves otherwise."""
LONGEST_SEARCH = 200
SHEET = "sheet"
"""Where the questions of a page begin: whoever works by keyboard goes on from there."""


@dataclass(frozen=True)
class ShownSide:
    """One side on the page: its words, its fields, what it lacks once something was said of the item."""

    anchor: str
    heading: str
    counts: str
    does_not_count: str
    level: BoundField
    levels: tuple[BoundWidget, ...]
    asks_above: bool
    missing: tuple[BoundWidget, ...]
    sure: BoundField
    because: BoundField
    evidence: BoundField
    entries: tuple[OfferedEntry, ...]
    is_open: bool
    in_short: str
    lacks: tuple[str, ...]


@dataclass(frozen=True)
class ShownItem:
    """One item on the page."""

    anchor: str
    label: str
    definition: str
    sides: tuple[ShownSide, ...]


@dataclass(frozen=True)
class ShownGroup:
    """The items of one life domain."""

    title: str
    items: tuple[ShownItem, ...]


@dataclass(frozen=True)
class Missed:
    """What is still missing before the lock: a sentence, and the places it is said of."""

    text: str
    links: tuple[Link, ...]


def part_of(sheet: Sheet, number: int) -> SheetPart:
    """Returns one page of a sheet; raises NotFound."""
    for part in parts_of(sheet.definition):
        if part.number == number:
            return part
    raise NotFound(message("This does not exist, or not for you."))


def page_form(request: HouvastRequest, form_class: type[SheetForm]) -> SheetForm:
    """Returns the form of one page; asked for entries only, it comes back as it was and saves nothing."""
    form = drafted(request, form_class, form_class.start(), given_back=_asked_for(request))
    form.offer()
    return form


def to_next_part(request: HouvastRequest, sheet: Sheet, here: SheetPart) -> HttpResponse:
    """Sends the reader on: to the next page, to the lock after the last, or to the round when they stop."""
    if "stop" in request.POST:
        return see_other("assessment:show_round", rating_round=sheet.round_id)
    if here.is_closing:
        return see_other("assessment:lock_sheet", rating_round=sheet.round_id)
    onward = url_of("assessment:keep_sheet", rating_round=sheet.round_id, part=here.number + 1)
    return SeeOther(f"{onward}#{SHEET}")


def sheet_facts(sheet: Sheet, here: SheetPart, form: SheetForm) -> dict[str, object]:
    """Returns what one page of a sheet prints."""
    elsewhere = form.look_again()
    parts = told_parts(sheet)
    return {
        "form": form,
        "sheet": sheet,
        "here": here,
        "title": part_title(here),
        "groups": list(_groups(form, sheet)) if isinstance(form, KeepSheetForm) else (),
        "written": [form[name] for name, _item in form.asked] if isinstance(form, ClosingForm) else (),
        "steps": [_step(part, here) for part in parts],
        "answered": sum(part.answered for part in parts),
        "asked": sum(part.asked for part in parts),
        "kept": list(_kept(here, sheet.content)) if elsewhere else (),
        "elsewhere": elsewhere,
    }


def lock_facts(sheet: Sheet, form: LockSheetForm) -> dict[str, object]:
    """Returns what the page that locks prints."""
    return {
        "form": form,
        "sheet": sheet,
        "missed": _missed(sheet),
        "last": len(parts_of(sheet.definition)),
    }


def looked_for(request: HouvastRequest) -> str:
    """Returns the words by which entries are looked for; more than a line of them finds nothing."""
    words = str(tidied_data(request.POST).get("find", ""))
    return words if len(words) <= LONGEST_SEARCH else ""


def _asked_for(request: HouvastRequest) -> dict[str, object] | None:
    """What comes back with a page that only asked for entries; None when it is to be saved."""
    words, all_of_it = request.POST.get("find", ""), OLDER in request.POST
    entered = ENTERED in request.POST and words != request.POST.get("found", "")
    if not (all_of_it or entered or LOOK_FOR in request.POST):
        return None
    return {"found": words, "shown": "all" if all_of_it else request.POST.get("shown", "")}


def _groups(form: KeepSheetForm, sheet: Sheet) -> Iterator[ShownGroup]:
    begun = {rating.item for rating in form.kept.sides}
    lacks = [lack for lack in sheet.lacks if lack.item in begun]
    for domain, items in groupby(form.part.items, key=lambda item: item.domain):
        shown = tuple(_item(form, item, lacks) for item in items)
        yield ShownGroup(domain_words(domain) if domain else "", shown)


def _item(form: KeepSheetForm, item: Item, lacks: Sequence[Lack]) -> ShownItem:
    sides = tuple(_side(form, one, lacks) for one in form.sides if one.item.id == item.id)
    return ShownItem(anchor_of(item.id), said(item.label), said(item.definition), sides)


def _side(form: KeepSheetForm, one: RatedSide, lacks: Sequence[Lack]) -> ShownSide:
    level, sure, because, evidence = (
        form[f"{name}_{one.place}"] for name in ("level", "sure", "because", "evidence")
    )
    here = [lack.text for lack in lacks if (lack.item, lack.polarity) == (one.item.id, one.side.polarity)]
    has_error = any(field.errors for field in (level, sure, because, evidence))
    return ShownSide(
        f"side-{one.place}",
        one.heading,
        said(one.side.counts_as),
        said(one.side.does_not_count_as),
        level,
        tuple(box for box in level if not str(box.data["value"]).startswith(WITHOUT)),
        bool(one.side.evidence_min),
        tuple(box for box in level if str(box.data["value"]).startswith(WITHOUT)),
        sure,
        because,
        evidence,
        tuple(form.entries(one.place)),
        bool(has_error or here or (form.looked and because.value()) or form["find"].value()),
        _in_short(sure, because, evidence),
        tuple(_(text) for text in here),
    )


def _in_short(sure: BoundField, because: BoundField, evidence: BoundField) -> str:
    """What stands behind a side that is folded away: how sure, whether it says why, how many entries."""
    number = len(evidence.value() or ())
    entries = ngettext("%(number)s note", "%(number)s notes", number) % {"number": number}
    sureness = next((str(box.choice_label) for box in sure if box.data["selected"]), "")
    return " · ".join(
        filter(None, (sureness, _("with a reason") if because.value() else "", entries if number else ""))
    )


def anchor_of(item: str) -> str:
    """Returns where an item stands on its page."""
    return f"item-{item}"


def _step(part: ToldPart, here: SheetPart) -> Step:
    if part.number == here.number:
        return Step(part.title, "current", part.url)
    return Step(part.title, "done" if part.is_ready else "later", part.url)


def _kept(here: SheetPart, content: RatingContent) -> Iterator[tuple[str, str]]:
    """What stands on this page now, kept from another device."""
    for item in here.items:
        for side in item.sides:
            rating = content.side(item.id, side.polarity)
            if rating is not None:
                yield f"{said(item.label)}: {POLARITIES[side.polarity]}", _level(side, rating)
        if not item.sides and content.said(item.id):
            yield said(item.label), content.said(item.id)


def _level(side: Side, rating: SideRating) -> str:
    if rating.missing is not None:
        return str(MISSING[rating.missing])
    return next((said(level.label) for level in side.levels if level.value == rating.level), "")


def _missed(sheet: Sheet) -> list[Missed]:
    places = {item.id: (part, item) for part in parts_of(sheet.definition) for item in part.items}
    found: dict[str, list[Link]] = {}
    for lack in sheet.lacks:
        links = found.setdefault(lack.text, [])
        if lack.item in places:
            part, item = places[lack.item]
            links.append(Link(said(item.label), to_item(sheet, part, item)))
    found = {text: list(dict.fromkeys(links)) for text, links in found.items()}
    missed = [Missed(_(text), tuple(links)) for text, links in found.items()]
    return [*missed, _figure(sheet)] if sheet.lacks_figure else missed


def _figure(sheet: Sheet) -> Missed:
    """The figure about a fictional case: it is given on the page of the case, outside the sheet."""
    page = url_of("assessment:show_case", case_round=sheet.round_id)
    told = _("One figure for the case as a whole, from 0 to 10. You give it on the page of the case.")
    return Missed(told, (Link(_("To the page of the case"), page),))


def to_item(sheet: Sheet, part: SheetPart, item: Item) -> str:
    """Returns the address of an item on its page."""
    page = url_of("assessment:keep_sheet", rating_round=sheet.round_id, part=part.number)
    return f"{page}#{anchor_of(item.id)}"
