"""What the templates of an invited organisation print: values with their words, in the reader's language."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from houvast.access.values import GrantReason
from houvast.cell.finding.own_frames import OwnFrame
from houvast.cell.finding.participations import OwnParticipation
from houvast.cell.selectors._slips import SlipLine
from houvast.cell.selectors.print_preparation import PreparationSheet
from houvast.cell.selectors.show_participation import ParticipationPage
from houvast.cell.selectors.show_shared import SharedPage
from houvast.cell.values.extracts import GivenStatement
from houvast.cell.values.participations import OwnExtension
from houvast.cell.values.slips import ActionSlip, DecisionSlip, SlipSaid, StatementSlip
from houvast.kernel import clock
from houvast.legal.selectors.ground import cited_by, confidentiality_grounds
from houvast.legal.selectors.regime import regimes
from houvast.legal.values import Named
from houvast.web.cell.labels_invited import (
    BOUND_BY,
    NO_REGIME,
    PREPARED,
    PROVENANCES,
    SLIPS,
    SOURCE_KINDS,
    STATES,
)
from houvast.web.cell.labels_keeping import GROUNDS
from houvast.web.guidance.labels import MY_REASONS
from houvast.web.ui.shapes import Identity

Rows = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class StatementShown:
    """A statement as it is printed: its words, then heading and text of what stands beside it."""

    id: UUID | None
    words: str
    rows: Rows
    names_others: bool


@dataclass(frozen=True)
class SlipShown:
    """A slip as it is printed, and what can be done with it."""

    id: UUID
    title: str
    rows: Rows
    service: str
    given_by: str
    may_keep: bool


@dataclass(frozen=True)
class FrameShown:
    """What a regime says, in words: its articles, how long, or whom to ask."""

    name: str
    articles: tuple[str, ...]
    sentence: str
    may_keep: bool
    knows_period: bool
    period_unknown: str


def shared_facts(found: SharedPage) -> dict[str, object]:
    """Returns what one's own service told: in the words in which it was given, with whom it was given to."""
    told = _("Told on %(day)s")
    return {
        "identity": identity_of(found.participation, found.reason),
        "content": found.participation.content,
        "parts": [
            {
                "title": told % {"day": date_format(part.given_on, "j F Y")},
                "to": part.to,
                "until_on": part.until_on,
                "is_recalled": part.is_recalled,
                "statements": [
                    {
                        "words": one.statement.words,
                        "purpose": one.purpose,
                        "names_others": one.names_others,
                    }
                    for one in part.statements
                ],
            }
            for part in found.parts
        ],
        "back": reverse("cell:show_participation", kwargs={"participation": found.participation.id}),
    }


def participation_facts(page: ParticipationPage) -> dict[str, object]:
    """Returns what the page of a participation prints."""
    content = page.participation.content
    return form_facts(None, page) | {
        "state": STATES[page.participation.state],
        "drafts": [shown(one.said.given, one.id) for one in page.drafts],
        "kept": [(one, SLIPS[one.said.said.kind], rows_of(one.said.said)) for one in page.kept],
        "told": PREPARED[content.preparation.told],
        "with_person": PREPARED[content.preparation.with_person],
        "own_frame": frame_shown(page.frame),
        "citation": labels_of((content.citation,)),
        "passed": clock.now() >= content.held_at,
        "grounds": _grounds(content.extension),
    }


def _grounds(extension: OwnExtension | None) -> str:
    return "; ".join(str(GROUNDS[one]) for one in extension.grounds) if extension else ""


def form_facts(form: object, page: ParticipationPage) -> dict[str, object]:
    """Returns what a page with a form about a participation prints."""
    back = reverse("cell:show_participation", kwargs={"participation": page.participation.id})
    return {
        "form": form,
        "page": page,
        "participation": page.participation,
        "content": page.participation.content,
        "identity": identity_of(page.participation, page.reason),
        "back": back,
    }


def identity_of(found: OwnParticipation, reason: GrantReason) -> Identity:
    """Returns the bar of an open dossier: who it is about, and why its reader may see it."""
    return Identity(
        who=found.content.person,
        reference=found.reference,
        track=_("Case consultation"),
        controller=found.controller,
        why=str(MY_REASONS[reason]),
        url=reverse("cell:show_participation", kwargs={"participation": found.id}),
    )


def shown(given: GivenStatement, number: UUID | None = None) -> StatementShown:
    """Returns a statement as it is printed; what has no words is left out."""
    statement = given.statement
    names = {entry.id: entry.name.in_language(_spoken()) for entry in _entries()}
    rows = (
        (_("Who says so"), f"{statement.source} ({str(SOURCE_KINDS[statement.source_kind]).lower()})"),
        (_("Whose knowledge it was first"), str(PROVENANCES[statement.provenance])),
        (_("Kind of data"), names.get(statement.category, statement.category)),
        (_("Special kind"), names.get(statement.special, statement.special)),
        (_("Why it is asked for"), statement.special_why),
        (_("Shared for"), given.purpose),
        (_("On the ground of"), given.ground),
    )
    told = tuple((heading, words) for heading, words in rows if words.strip())
    return StatementShown(number, statement.words, told, given.names_others)


def slip_shown(line: SlipLine) -> SlipShown:
    """Returns a slip as it is printed."""
    title = str(SLIPS[line.said.kind])
    return SlipShown(line.id, title, rows_of(line.said), line.service, line.given_by, line.may_keep)


def rows_of(said: SlipSaid) -> Rows:
    """Returns the lines of a slip."""
    rows: Rows = ()
    if isinstance(said, StatementSlip):
        rows = (("", said.words), (_("Who says so"), said.by), (_("Source"), said.source))
    elif isinstance(said, ActionSlip):
        rows = (("", said.what), (_("Who does it"), said.owner), (_("By"), _day(said.by)))
    elif isinstance(said, DecisionSlip):
        closing = _("The case is closed.") if said.is_closing else ""
        rows = (
            ("", said.words),
            ("", closing),
            (_("Last discussed on"), _day(said.last_discussed_on)),
            (_("Looked at again on"), _day(said.review_on)),
        )
    else:
        rows = (("", said.word),)
    return tuple((heading, words) for heading, words in rows if words.strip())


def frame_shown(frame: OwnFrame) -> FrameShown:
    """Returns what the own regime says; where no text is held, the sentence that says whom to ask."""
    language = _spoken()
    ground, kept = frame.ground, frame.kept
    articles = labels_of((*ground.citations, *ground.frame)) if ground else ()
    sentence = ground.confirm.in_language(language) if ground and ground.confirm else ""
    unknown = kept.unknown.in_language(language) if kept and kept.unknown else ""
    return FrameShown(
        ground.name.in_language(language) if ground else "",
        articles,
        sentence if ground else str(NO_REGIME),
        frame.may_keep,
        frame.knows_period,
        unknown or str(NO_REGIME),
    )


def sheet_facts(sheet: PreparationSheet) -> dict[str, object]:
    """Returns what the sheet prints: the opening statement from the law's own data (F6, F16)."""
    bound = next((one for one in confidentiality_grounds() if one.id == sheet.bound_by), None)
    return {
        "sheet": sheet,
        "bound_by": BOUND_BY[sheet.bound_by] if sheet.bound_by else "",
        "explanation": bound.explanation.in_language(_spoken()) if bound else "",
        "own_frame": frame_shown(sheet.frame),
        "with_person": PREPARED[sheet.with_person],
    }


def labels_of(references: tuple[str, ...]) -> tuple[str, ...]:
    """Returns articles in force today as one cites them; what is not held is left out."""
    return tuple(found.label(_spoken()) for found in cited_by(references, clock.today()))


def _entries() -> list[Named]:
    return [entry for regime in regimes() for held in regime.lists for entry in held.entries]


def _spoken() -> str:
    return get_language() or "en"


def _day(on: date | None) -> str:
    return date_format(on, "j F Y") if on else ""
