"""What the templates of a case print: statements with their sources, steps, the law beside them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from houvast.cell.finding.frames import Frame
from houvast.cell.selectors.list_cases import CaseList, Shelf
from houvast.cell.selectors.show_case import CasePage, CaseStepLine
from houvast.cell.selectors.start_proposal import ProposalStart
from houvast.cell.values.case_steps import CaseCorrected, CaseEmergency, ReviewProposed, ServiceAsked
from houvast.cell.values.cases import WITHHELD, MinorCheck, Statement, YouthCare
from houvast.cell.values.decisions import Decision
from houvast.legal.values import ClosedList
from houvast.web.cell.facts_keeping import kept_step
from houvast.web.cell.labels_cases import (
    ABOUT,
    ASKED_FOR,
    CORRECTED,
    HOW_KNOWN,
    PROVENANCES,
    SHELF_DAYS,
    SHELVES,
    STATES,
    VERDICTS,
    YOUTH_CARE,
)
from houvast.web.cell.labels_meetings import WAYS
from houvast.web.guidance.facts import pages
from houvast.web.guidance.labels import MY_REASONS
from houvast.web.rights.facts import articles
from houvast.web.ui.shapes import Identity

DEFINITION: Final = ("radicalisation_process", "livc_law.3.2")
Words = str | Promise


@dataclass(frozen=True)
class SaidStatement:
    """A statement as it is printed; ``key`` names it in an address, ``withheld``: nobody tells the person."""

    key: str
    words: str
    about: Words
    is_in_legal_sense: bool
    source: str
    how: Words
    provenance: Words
    withheld: bool
    category: str
    special: str
    special_why: str


@dataclass(frozen=True)
class SaidStep:
    """A step as it is printed; ``asks`` is a request to a service that waits for an answer."""

    id: UUID
    on: date
    heading: Words
    words: str
    writer: str
    rows: tuple[tuple[Words, Words], ...]
    asks: bool
    has_letter: bool
    answer: SaidStatement | None


def list_facts(found: CaseList, shelf: Shelf) -> dict[str, object]:
    """Returns what the list prints."""
    return {
        "found": found,
        "lines": [(line, STATES[line.state]) for line in found.lines],
        "shelf": shelf.value,
        "shelf_name": SHELVES[shelf],
        "shelves": [
            (each.value, f"{SHELVES[each]} ({found.counts[each]})") for each in Shelf if each != shelf
        ],
        "waits": [
            (each.value, found.counts[each], SHELVES[each])
            for each in (Shelf.PROPOSED, Shelf.TO_DECIDE)
            if found.counts[each] and each != shelf
        ],
        "day_name": SHELF_DAYS.get(shelf, ""),
        "says_state": shelf in {Shelf.TO_DECIDE, Shelf.CLOSED},
        "pages": pages(found.number, found.pages, show=shelf.value),
    }


def definition_facts(frame: Frame) -> dict[str, object]:
    """Returns the legal definition, and what the regime does not say."""
    language = get_language() or "en"
    kinds = (frame.categories, frame.special_categories)
    unknown = {kind.unknown.in_language(language) for kind in kinds if kind.unknown and not kind.entries}
    return {"articles": articles(DEFINITION), "unknown": sorted(unknown)}


def start_facts(start: ProposalStart, form: object) -> dict[str, object]:
    """Returns what the page of a new proposal prints."""
    return {
        "start": start,
        "form": form,
        "back": reverse("cell:list_cases"),
        **definition_facts(start.frame),
    }


def case_identity(found: CasePage) -> Identity:
    """Returns the bar on top of every page of a case."""
    return Identity(
        who=found.content.person.name,
        reference=found.reference,
        track=_("Case consultation"),
        controller=found.controller,
        why=str(MY_REASONS[found.reason]),
        url=reverse("cell:show_case", kwargs={"consulted_case": found.id}),
    )


def form_facts(form: object, found: CasePage) -> dict[str, object]:
    """Returns what a page with a form about a case prints."""
    identity = case_identity(found)
    return {"form": form, "case": found, "identity": identity, "back": identity.url}


def case_facts(found: CasePage, may: Mapping[str, bool]) -> dict[str, object]:
    """Returns what the page of a case prints."""
    proposal = found.content.proposal
    return {
        "identity": case_identity(found),
        "case": found,
        "state": STATES[found.state],
        "indications": said_statements("i", proposal.indications, found.frame),
        "positive": said_statements("p", proposal.positive, found.frame),
        "child": child_rows(found.content.minor),
        "steps": [said_step(step, found.frame) for step in found.steps[::-1]],
        "may": may,
        "closing": [(line, WAYS[line.said.way]) for line in found.closing],
        **definition_facts(found.frame),
    }


def said_statements(letter: str, statements: Iterable[Statement], frame: Frame) -> list[SaidStatement]:
    """Returns statements with their keys ("i1", "i2" …)."""
    return [said(f"{letter}{place}", one, frame) for place, one in enumerate(statements, start=1)]


def said(key: str, one: Statement, frame: Frame) -> SaidStatement:
    """Returns a statement in the reader's language."""
    return SaidStatement(
        key,
        one.words,
        ABOUT[one.about] if one.about else "",
        one.is_in_legal_sense,
        one.source,
        HOW_KNOWN[one.source_kind],
        PROVENANCES[one.provenance],
        one.provenance in WITHHELD,
        _named(frame.categories, one.category),
        _named(frame.special_categories, one.special),
        one.special_why,
    )


def child_rows(minor: MinorCheck | None) -> list[tuple[Words, Words]]:
    """Returns what was weighed for a child."""
    if minor is None:
        return []
    rows: list[tuple[Words, Words]] = [
        (_("Best interests of the child"), minor.best_interests),
        (_("Special reasons"), minor.special_reasons),
        (_("Youth care"), YOUTH_CARE[minor.youth_care]),
        (_("How the child agreed"), minor.consent),
    ]
    if minor.youth_care is YouthCare.SET_ASIDE and minor.verified_on:
        verified = _("The legal ground to set the refusal aside was verified by %(who)s on %(day)s.")
        day = date_format(minor.verified_on, "j F Y")
        rows.append((_("Legal ground"), verified % {"who": minor.verified_by, "day": day}))
    return [row for row in rows if row[1]]


def said_step(step: CaseStepLine, frame: Frame) -> SaidStep:
    """Returns a step in the reader's language."""
    heading, words, rows, answer = _told(step, frame)
    asked = step.said if isinstance(step.said, ServiceAsked) else None
    return SaidStep(
        step.id,
        step.said.on,
        heading,
        words,
        step.writer,
        tuple(row for row in rows if row[1]),
        asked is not None and asked.answer is None,
        asked is not None,
        answer,
    )


Told = tuple[Words, str, tuple[tuple[Words, Words], ...], SaidStatement | None]


def _told(step: CaseStepLine, frame: Frame) -> Told:
    one: object = step.said
    if isinstance(one, Decision):
        rows = ((_("Decided by"), one.by), (_("The signed page lies"), one.paper))
        return VERDICTS[one.verdict], one.reasons, rows, None
    if isinstance(one, CaseCorrected):
        return CORRECTED[one.where], one.reason, (), None
    if isinstance(one, CaseEmergency):
        return _("Called outside the cell"), "", ((one.called, one.at), (_("Called by"), one.by)), None
    if isinstance(one, ReviewProposed):
        day = date_format(one.review_on, "j F Y") if one.review_on else ""
        return _("Discussed in a meeting"), one.words, ((_("Proposed to look at it again on"), day),), None
    if isinstance(one, ServiceAsked):
        asked = "; ".join(str(ASKED_FOR[each]) for each in one.asked_for)
        came = ""
        if one.answer is not None and one.answer.statement is None:
            came = _("It shared nothing, which is its right. Nothing follows from that.")
        answer = said("", one.answer.statement, frame) if one.answer and one.answer.statement else None
        rows = ((_("What was asked"), asked), (_("What came back"), came))
        return _("Asked %(service)s") % {"service": one.service}, one.why, rows, answer
    kept = kept_step(one)
    return (*kept, None) if kept else (_("A step"), "", (), None)


def _named(held: ClosedList, wanted: str) -> str:
    language = get_language() or "en"
    return next((entry.name.in_language(language) for entry in held.entries if entry.id == wanted), "")
