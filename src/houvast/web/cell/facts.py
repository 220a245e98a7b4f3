"""What the templates of a cell print: values with their words, in the reader's language."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from houvast.cell.finding.sitting import OwnOrganisation, OwnSeat
from houvast.cell.selectors._heads import CellHead
from houvast.cell.selectors.show_cell import CellPage, PeriodLine
from houvast.cell.selectors.show_organisation import OrganisationPage
from houvast.cell.values.cells import SeatContent, SeatKind
from houvast.cell.values.seats import Gap
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.legal.selectors.citation import citation
from houvast.legal.values import Text
from houvast.web.cell.labels import DOCUMENTS, GAPS, MANDATES, PERIODS, SEATS, length
from houvast.web.ui.shapes import Identity

NO_FILE = "livc_law.4.3"
SEATED = "livc_law.3.1"


@dataclass(frozen=True)
class ToldSeat:
    """Somebody's time in a seat, as it is printed."""

    id: UUID
    seat: str
    content: SeatContent


@dataclass(frozen=True)
class ToldGap:
    """What is missing in a seat; no name stands in it."""

    seat: str
    words: str


@dataclass(frozen=True)
class ToldPeriod:
    """A period: how long, by which text or local decision; else the law's own sentence about not knowing."""

    kind: str
    name: Promise
    value: str
    by: str
    note: str
    is_unknown: bool
    is_local: bool


def said(text: Text | None) -> str:
    """Returns a sentence of the law's data in the reader's language."""
    return text.in_language(get_language() or "en") if text else ""


def cited(named: str | None) -> str:
    """Returns how an article in force today is cited; nothing where no text is held."""
    if not named:
        return ""
    try:
        return citation(named, clock.today()).label(get_language() or "en")
    except NotFound:
        return ""


def identity(head: CellHead) -> Identity:
    """Returns the bar on top of every page of a cell."""
    return Identity(
        who=head.name,
        reference=head.reference,
        track=_("Security cell"),
        controller=head.controller,
        why=_("You sit in this cell, or prepare its meetings."),
        url=reverse("cell:show_cell", kwargs={"security_cell": head.id}),
    )


def form_facts(form: object, head: CellHead, **more: object) -> dict[str, object]:
    """Returns what a page with a form about a cell prints."""
    back = reverse("cell:show_cell", kwargs={"security_cell": head.id})
    return {"form": form, "head": head, "identity": identity(head), "back": back, **more}


def cell_facts(found: CellPage) -> dict[str, object]:
    """Returns what the start page of a cell prints."""
    frame = found.frame
    return {
        "identity": identity(found.head),
        "cell": found,
        "seats": told_seats(found.seats),
        "to_come": told_seats(found.to_come),
        "past": told_seats(found.past),
        "gaps": [_gap(one) for one in found.gaps],
        "organisations": _organisations(found.organisations),
        "ended": _organisations(found.ended),
        "documents": [(one, DOCUMENTS[one.kind]) for one in found.documents],
        "regime": frame.regime.names.in_language(get_language() or "en"),
        "periods": [told_period(one) for one in found.periods],
        "rules": [(said(rule.text), cited(rule.citation)) for rule in frame.regime.rules],
        "unread": [said(gap) for gap in frame.regime.gaps],
        "no_file": cited(NO_FILE),
        "seated": cited(SEATED),
    }


def told_seats(seats: Iterable[OwnSeat]) -> list[ToldSeat]:
    """Returns seats with their words."""
    return [ToldSeat(one.id, seat_words(one.content), one.content) for one in seats]


def seat_words(content: SeatContent) -> str:
    """Returns which seat it is: a mayor's with the municipality."""
    return _seat(content.kind, content.municipality)


def told_period(one: PeriodLine) -> ToldPeriod:
    """Returns a period with its words."""
    law, span = one.law, one.span
    by = cited(law.citation) if not one.is_local or span is None else span.source
    return ToldPeriod(
        law.kind,
        PERIODS[law.kind],
        length(span.amount, span.unit) if span else "",
        by,
        said(law.unknown if law.amount is None else law.condition),
        span is None,
        one.is_local,
    )


def open_periods(found: CellPage) -> list[tuple[str, str]]:
    """Returns the periods the law itself does not give, each with its own sentence about that."""
    told = [told_period(one) for one in found.periods if one.law.amount is None]
    return [(one.kind, f"{one.name}. {one.note}") for one in told]


def organisation_facts(found: OrganisationPage, form: object = None) -> dict[str, object]:
    """Returns what the pages of an organisation print."""
    back = reverse("cell:show_organisation", kwargs={"cell_organisation": found.id})
    return {
        "identity": identity(found.head),
        "head": found.head,
        "organisation": found,
        "kind": said(found.kind.name) if found.kind else found.content.kind,
        "mandate": MANDATES[found.content.mandate.kind],
        "form": form,
        "back": back,
    }


def _gap(gap: Gap) -> ToldGap:
    day = {"day": date_format(gap.on, "j F Y") if gap.on else ""}
    return ToldGap(_seat(gap.seat, gap.municipality), str(GAPS[gap.kind]) % day)


def _seat(kind: SeatKind, municipality: str) -> str:
    return f"{SEATS[kind]}, {municipality}" if municipality else str(SEATS[kind])


def _organisations(found: Iterable[OwnOrganisation]) -> list[tuple[OwnOrganisation, Promise]]:
    return [(one, MANDATES[one.content.mandate.kind]) for one in found]
