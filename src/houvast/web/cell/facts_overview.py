"""What the pages of an overview print: entries in its own language and voice, what is held back, its days."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.urls import reverse
from django.utils import translation
from django.utils.functional import Promise

from houvast.cell.selectors.list_overviews import AwaitedLine
from houvast.cell.selectors.show_case import CasePage
from houvast.cell.selectors.show_overview import OverviewPage
from houvast.cell.values.overviews import OverviewAsked, OverviewEntry, entry_number
from houvast.web.cell.facts import cited, said
from houvast.web.cell.facts_cases import case_identity
from houvast.web.cell.forms_overview import ground_words
from houvast.web.cell.labels_overview import ASKED_BY, ASKERS, GIVEN_BY
from houvast.web.cell.overview_told import ToldEntry, told_entry, told_parts
from houvast.web.cell.overview_words import VOICES
from houvast.web.rights.facts import articles

REQUESTS = ("gdpr.12.3",)


@dataclass(frozen=True)
class EntryShown:
    """An entry as it will be said, with its number; ``is_reworded``: not as the case has it."""

    number: UUID
    told: ToldEntry
    is_reworded: bool


@dataclass(frozen=True)
class HeldShown:
    """An entry that is held back: on which ground, why, until when."""

    number: UUID
    told: ToldEntry
    ground: str
    reasons: str
    until_on: date


@dataclass(frozen=True)
class OverviewShown:
    """An overview in the story of a case."""

    id: UUID
    asked: OverviewAsked
    asker: str | Promise


def overview_facts(known: CasePage, found: OverviewPage) -> dict[str, object]:
    """Returns what the page of an overview prints; its entries in the language it will be given in."""
    asked, reworded = found.asked, {one.said.key for one in found.found.lines if one.is_reworded}
    with translation.override(asked.language):
        parts = [
            (
                part.title,
                [
                    EntryShown(entry_number(found.id, one.key), one, one.key in reworded)
                    for one in part.entries
                ],
            )
            for part in told_parts(found.said, VOICES[asked.asker])
        ]
        held = [(told_entry(entry, VOICES[asked.asker]), back) for entry, back in found.found.held]
    grounds = {one.id: ground_words(one) for one in found.found.grounds}
    return {
        "identity": case_identity(known),
        "case": known,
        "overview": found,
        "asked": asked,
        "asker": ASKERS[asked.asker],
        "asked_by": ASKED_BY[asked.how],
        "given_by": GIVEN_BY[asked.given.how] if asked.given else "",
        "parts": parts,
        "held": [
            HeldShown(
                entry_number(found.id, told.key), told, grounds[back.ground], back.reasons, back.until_on
            )
            for told, back in held
        ],
        "by": cited(found.period.citation),
        "unknown": said(found.period.unknown) if found.answer_by is None else "",
        "articles": articles(REQUESTS) if found.answer_by is None else [],
        "back": _address(found),
    }


def awaited_facts(found: tuple[AwaitedLine, ...]) -> dict[str, object]:
    """Returns what the list of overviews that wait prints; what the law says where it gives no day."""
    unknown = {said(one.period.unknown) for one in found if one.answer_by is None}
    return {
        "lines": [(one, ASKERS[one.asker]) for one in found],
        "says_cell": len({one.cell for one in found}) > 1,
        "unknown": sorted(unknown),
        "articles": articles(REQUESTS) if unknown else [],
    }


def entry_facts(
    form: object, known: CasePage, found: OverviewPage, entry: OverviewEntry
) -> dict[str, object]:
    """Returns what a page about one entry prints."""
    with translation.override(found.asked.language):
        told = told_entry(entry, VOICES[found.asked.asker])
    return {
        "form": form,
        "identity": case_identity(known),
        "case": known,
        "overview": found,
        "entry": told,
        "language": found.asked.language,
        "unknown": said(found.period.unknown),
        "back": _address(found),
    }


def overviews_of(known: CasePage) -> list[OverviewShown]:
    """Returns the overviews that were asked about a case, the newest first."""
    return [
        OverviewShown(step.id, step.said, ASKERS[step.said.asker])
        for step in known.steps[::-1]
        if isinstance(step.said, OverviewAsked)
    ]


def _address(found: OverviewPage) -> str:
    kwargs = {"consulted_case": found.case_id, "persons_overview": found.id}
    return reverse("cell:show_overview", kwargs=kwargs)
