"""What the templates of support to schools print: values with their words, in the reader's language."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from houvast.access.fill_pages import OfferedPage
from houvast.access.fill_values import FillState
from houvast.access.values import GrantReason
from houvast.desk.disclosure import ASKED as ASKED_KEYS
from houvast.desk.selectors.show_question import QuestionPage
from houvast.desk.values.questions import ClarificationContent
from houvast.schools.selectors._lines import StepLine
from houvast.schools.selectors._summaries import Summary
from houvast.schools.selectors.count_supports import SupportCounts
from houvast.schools.selectors.list_supports import SupportList
from houvast.schools.selectors.show_protocol import ProtocolPage
from houvast.schools.selectors.show_school_page import SchoolPage
from houvast.schools.selectors.show_support import PageLine, SupportPage
from houvast.schools.values.lines import Line
from houvast.schools.values.supports import SupportState
from houvast.web.access.qr import qr_svg
from houvast.web.guidance.facts import pages
from houvast.web.guidance.labels import MY_REASONS
from houvast.web.guidance.labels_self_fill import FILL_STATES
from houvast.web.schools.labels import (
    ASKED,
    KINDS,
    LINES,
    ORGANISATIONS,
    PARTS,
    SHELVES,
    heading_of,
    part_words,
)
from houvast.web.ui.shapes import Identity

Rows = tuple[tuple[str, str], ...]
CLOSABLE = frozenset({FillState.OPEN, FillState.ENTERED})


@dataclass(frozen=True)
class Told:
    """A line as it is printed: parts with their heading, empty for the words themselves."""

    kind: str
    on: date
    title: str
    rows: Rows

    @property
    def heading(self) -> str:
        """The title, or what kind of line it is where it has none."""
        return self.title or self.kind

    @property
    def tag(self) -> str:
        """What kind of line it is, unless its heading says so already."""
        return self.kind if self.title else ""


@dataclass(frozen=True)
class ToldStep(Told):
    """A step of a support, and what can be done with it."""

    id: UUID
    writer: str
    can_settle: bool
    can_remove: bool


@dataclass(frozen=True)
class ToldPage:
    """A page that was offered, and what can be done with it."""

    page: PageLine
    state: Promise
    waits: bool
    can_close: bool


def list_facts(found: SupportList, shelf: SupportState) -> dict[str, object]:
    """Returns what the list prints."""
    return {
        "found": found,
        "lines": [(line, KINDS[line.kind]) for line in found.supports],
        "shelf": shelf.value,
        "shelf_name": SHELVES[shelf],
        "shelves": [(each.value, name) for each, name in SHELVES.items() if each != shelf],
        "pages": pages(found.number, found.pages, show=shelf.value),
    }


def support_identity(found: SupportPage) -> Identity:
    """Returns the bar on top of every page of a support."""
    url = reverse("schools:show_support", kwargs={"support_id": found.id})
    return _identity(found.content.organisation, found.reference, found.controller, (found.reason, url))


def support_facts(found: SupportPage) -> dict[str, object]:
    """Returns what the page of a support prints: what is next first, then all of it, the newest first."""
    steps = [_step(step, is_open=found.is_open) for step in found.steps]
    return {
        "identity": support_identity(found),
        "support": found,
        "kind": KINDS[found.content.kind],
        "organisation": ORGANISATIONS[found.content.organisation_kind],
        "question": told(found.question),
        "steps": steps[::-1],
        "next_steps": [step for step in steps if step.can_settle],
        "offered": [_page(page) for page in found.pages],
    }


def form_facts(form: object, found: SupportPage) -> dict[str, object]:
    """Returns what a page with a form about a support prints."""
    back = reverse("schools:show_support", kwargs={"support_id": found.id})
    return {"form": form, "support": found, "identity": support_identity(found), "back": back}


def told_step(found: SupportPage, step_id: UUID) -> ToldStep:
    """Returns one step with its words. Raises NotFound."""
    return _step(found.step(step_id), is_open=found.is_open)


def protocol_facts(found: ProtocolPage, form: object = None) -> dict[str, object]:
    """Returns what the pages of a protocol print."""
    back = reverse("schools:show_protocol", kwargs={"protocol_id": found.id})
    content = found.content
    identity = _identity(content.organisation, found.reference, found.controller, (found.reason, back))
    organisation = ORGANISATIONS[content.organisation_kind]
    return {
        "identity": identity,
        "protocol": found,
        "organisation": organisation,
        "form": form,
        "back": back,
        "new": f"{reverse('schools:open_support')}?protocol={found.id}",
    }


def summary_facts(found: Summary) -> dict[str, object]:
    """Returns what a summary says, on the screen and on paper."""
    return {"summary": found, "lines": [told(line) for line in found.lines]}


def offered_facts(request: HttpRequest, offered: OfferedPage) -> dict[str, object]:
    """Returns what is shown once, on one answer: the address, as letters and as a picture, and the code."""
    way = reverse("school_page:enter_fill_page", kwargs={"token": offered.token})
    url = request.build_absolute_uri(way)
    code = (offered.code[:3], offered.code[3:])
    return {"code": code, "qr": qr_svg(url, _("QR code of the page")), "text": url}


def page_facts(found: SchoolPage, support: SupportPage) -> dict[str, object]:
    """Returns what came in from a school, under the questions as they were asked."""
    said = [
        (ASKED[key], part_words("reached", words) if key == "school.reached" and words else words)
        for key, words in found.answers
    ]
    return {
        "school_page": found,
        "state": FILL_STATES[found.state],
        "waits": found.state is FillState.SENT,
        "said": said,
        "support": support,
        "identity": support_identity(support),
    }


def counts_facts(found: SupportCounts) -> dict[str, object]:
    """Returns what the page of counts prints."""
    return {
        "kinds": [KINDS[kind] for kind in found.kinds],
        "quarters": [
            (one.quarter, ORGANISATIONS[one.organisation_kind], one.numbers) for one in found.quarters
        ],
    }


def items_of(asked: QuestionPage) -> list[tuple[str, str]]:
    """Returns what a question at the desk holds, each whole under its heading, to be ticked one by one."""
    card = [("worry", asked.card.worry), ("tried", asked.card.tried)]
    talks = [
        dated.content for dated in asked.clarifications if isinstance(dated.content, ClarificationContent)
    ]
    clarified = [
        (f"{number}.{key}", getattr(talk, key)) for number, talk in enumerate(talks) for key in ASKED_KEYS
    ]
    return [(key, f"{heading_of(key)} {words}") for key, words in card + clarified if words.strip()]


def told(line: Line) -> Told:
    """Returns a line with its words."""
    return Told(
        str(LINES[line.kind]), line.on, line.title, rows_of((part.key, part.words) for part in line.parts)
    )


def rows_of(parts: Iterable[tuple[str, str]]) -> Rows:
    """Returns parts with their headings; what has no known heading is left out."""
    return tuple((_heading(key), part_words(key, words)) for key, words in parts if key in PARTS)


def _heading(key: str) -> str:
    """Returns a part's heading as it stands before its words: a question, or with a colon."""
    label = str(PARTS[key])
    return label if not label or label.endswith("?") else _("%(label)s:") % {"label": label}


def _step(step: StepLine, *, is_open: bool) -> ToldStep:
    line = told(step.line)
    return ToldStep(
        line.kind,
        line.on,
        line.title,
        line.rows,
        step.id,
        step.writer,
        is_open and step.is_open_agreement,
        is_open and step.may_remove,
    )


def _page(page: PageLine) -> ToldPage:
    return ToldPage(page, FILL_STATES[page.state], page.state is FillState.SENT, page.state in CLOSABLE)


def _identity(who: str, reference: str, controller: str, why: tuple[GrantReason, str]) -> Identity:
    reason, url = why
    return Identity(
        who=who,
        reference=reference,
        track=_("Schools"),
        controller=controller,
        why=str(MY_REASONS[reason]),
        url=url,
    )
