"""What the pages of rounds print: whose dossier it is for whoever may know, and one's own next step."""

from dataclasses import dataclass
from uuid import UUID

from django.http import HttpResponse
from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from houvast.access.actor import Actor
from houvast.assessment.selectors import show_sheet as sheets
from houvast.assessment.selectors._round_lines import RoundLine
from houvast.assessment.selectors.list_rounds import JudgementLine, Rounds
from houvast.assessment.selectors.show_round import RoundPage
from houvast.assessment.values.parts import SheetPart, is_answered, parts_of
from houvast.assessment.values.ratings import Impression
from houvast.assessment.values.rounds import OwnPart
from houvast.guidance.selectors import identify_trajectory as identifying
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.web.assessment.labels_rounds import (
    OWN_PARTS,
    ROUND_STATES,
    SURENESS,
    domains_in_words,
    said,
)
from houvast.web.guidance.facts import identity_of
from houvast.web.ui.render import see_other


@dataclass(frozen=True)
class ToldRound:
    """A round with its words; ``url`` leads to its page, ``reveal_url`` to the sheets once it is over."""

    line: RoundLine
    title: str
    state: Promise
    own: Promise
    url: str
    reveal_url: str

    @property
    def is_late(self) -> bool:
        """Whether the day asked for is gone while one still has to rate."""
        return self.line.waits_for_me and self.line.due_on < clock.today()


@dataclass(frozen=True)
class ToldJudgement:
    """A judgement with its words, and whether it is time to look again."""

    line: JudgementLine
    title: str
    url: str
    is_due: bool


@dataclass(frozen=True)
class ToldImpression:
    """An impression in words."""

    words: str
    sureness: Promise
    domains: str


@dataclass(frozen=True)
class ToldPart:
    """A page of a sheet: its heading, where it is, how many of its questions are answered.

    It is ready when they all are and the lock asks nothing more of it.
    """

    number: int
    title: str
    url: str
    answered: int
    asked: int
    is_ready: bool


def url_of(url_name: str, **kwargs: object) -> str:
    """Returns the address of a named page, or nothing when this installation has no such page."""
    try:
        return reverse(url_name, kwargs=kwargs)
    except NoReverseMatch:
        return ""


def headed(actor: Actor, dossier_id: UUID) -> dict[str, object]:
    """Returns the bar of a trajectory; none for whoever leads a round and may not open the dossier."""
    try:
        known = identifying.identify_trajectory(actor, dossier_id)
    except NotFound:
        return {"trajectory": None, "identity": None}
    return {"trajectory": known, "identity": identity_of(known)}


def is_mine_to(known: RoundPage, part: OwnPart) -> bool:
    """Whether the round is open and this is what the actor has to do in it."""
    return known.line.is_open and known.line.own is part


def to_own_part(known: RoundPage) -> HttpResponse:
    """Sends the reader to what is theirs to do; to the page of the round when nothing is."""
    number = known.line.id
    if is_mine_to(known, OwnPart.ASKED):
        return see_other("assessment:state_impression", rating_round=number)
    if is_mine_to(known, OwnPart.RATING):
        return see_other("assessment:keep_sheet", rating_round=number, part=1)
    return see_other("assessment:show_round", rating_round=number)


def told_round(line: RoundLine) -> ToldRound:
    """Returns a round with its words."""
    return ToldRound(
        line,
        said(line.title),
        ROUND_STATES[line.state],
        OWN_PARTS[line.own],
        url_of("assessment:show_round", rating_round=line.id),
        "" if line.is_open else url_of("assessment:show_reveal", revealed_round=line.id),
    )


def told_impression(impression: Impression | None) -> ToldImpression | None:
    """Returns an impression in words."""
    if impression is None:
        return None
    return ToldImpression(
        impression.words, SURENESS[impression.sureness], domains_in_words(impression.domains)
    )


def part_title(part: SheetPart) -> str:
    """Returns what a page of a sheet is called."""
    if part.is_closing:
        return _("In words")
    return domains_in_words(part.domains) or _("Page %(number)s") % {"number": part.number}


def told_parts(sheet: sheets.Sheet) -> tuple[ToldPart, ...]:
    """Returns the pages of a sheet, with how far the paper is filled in."""
    lacking = {lack.item for lack in sheet.lacks}
    return tuple(
        ToldPart(
            part.number,
            part_title(part),
            url_of("assessment:keep_sheet", rating_round=sheet.round_id, part=part.number),
            sum(is_answered(item, sheet.content) for item in part.items),
            len(part.items),
            all(is_answered(item, sheet.content) and item.id not in lacking for item in part.items),
        )
        for part in parts_of(sheet.definition)
    )


def list_facts(found: Rounds) -> dict[str, object]:
    """Returns what the list of rounds prints."""
    today = clock.today()
    return {
        "rounds": found,
        "open_rounds": [told_round(line) for line in found.rounds if line.is_open],
        "over": [told_round(line) for line in found.rounds if not line.is_open],
        "judgements": [
            ToldJudgement(
                line,
                said(line.title),
                url_of("assessment:show_judgement", judgement=line.id),
                line.due_on <= today,
            )
            for line in found.judgements
        ],
    }


def round_facts(actor: Actor, found: RoundPage) -> dict[str, object]:
    """Returns what the page of one round prints; one's own sheet only as far as it is filled in."""
    rates = is_mine_to(found, OwnPart.RATING)
    return {
        "page": found,
        "now": told_round(found.line),
        "before": told_impression(found.own_before),
        "after": told_impression(found.own_after),
        "parts": told_parts(sheets.show_sheet(actor, found.line.id)) if rates else (),
    }
