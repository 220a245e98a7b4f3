"""A whole case, from the proposal to the day nothing of it is left, under each regime a cell can work in …

What is expected is read from the regime's own data: where a text gives a period it counts, and where none
was read nothing is made up and the cell is asked for its own decision and where that stands (F12, F17).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from cell.given import INDICATION, a_cell, a_meeting, a_proposal, on_agenda
from cell.given_cases import a_case_of, proposing, put_on_list, seen
from cell.given_meetings import an_organisation
from cell.given_room import Held, statements_of
from cell.given_sheets import RECIPIENT, says
from cell.kept import closed, stands
from cell.pages import seen as page_of
from cell.passing import days_pass, its_day_comes, left_of, night_falls, tag_of
from cell.taking_part import in_regime
from houvast.access.values import Track
from houvast.cell.finding.items import invitations_of
from houvast.cell.finding.notices import cited
from houvast.cell.finding.slips import waiting_slips
from houvast.cell.selectors.show_cell import CellPage, show_cell
from houvast.cell.selectors.show_item import show_item
from houvast.cell.selectors.show_participation import show_participation
from houvast.cell.selectors.show_sheet import show_sheet
from houvast.cell.services._sheets import Written
from houvast.cell.services.answer_invitation import Answering, answer_invitation
from houvast.cell.services.ask_approval import ask_approval
from houvast.cell.services.conclude_sheet import conclude_sheet
from houvast.cell.services.decide_own_period import Decided, decide_own_period
from houvast.cell.services.decide_period import decide_period
from houvast.cell.services.draft_sheet import NewSheet, draft_sheet
from houvast.cell.services.invite import NewInvitations, invite
from houvast.cell.services.keep_longer import Longer, keep_longer
from houvast.cell.services.keep_slip import keep_slip
from houvast.cell.services.name_recipient import name_recipient
from houvast.cell.services.review_case import Review, review_case
from houvast.cell.values.cases import MinorCheck, PersonDiscussed
from houvast.cell.values.cells import LocalPeriod
from houvast.cell.values.invitations import Way
from houvast.cell.values.keeping import ObjectiveGround
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, HouvastError, Invalid
from houvast.kernel.ids import new_id
from houvast.legal.selectors.regime import regimes_of_track
from houvast.legal.values import AgeKind, PeriodKind, Regime, Unit
from world import Town, build_town

CHILD = 11
IN_DAYS = 10
"""The meeting is sooner than the only notice a text held here gives."""
LOCAL = {
    PeriodKind.INVITATION_NOTICE: (7, Unit.DAY),
    PeriodKind.RETENTION_AFTER_LAST_DISCUSSION: (6, Unit.MONTH),
    PeriodKind.RETENTION_EXTENDED: (2, Unit.YEAR),
}
SOURCE = "Council, decision 12"
ASKS = "De lokale beslissing opschrijven:"


@dataclass(frozen=True)
class Under:
    """A cell under a regime."""

    town: Town
    law: Regime
    cell: UUID

    def page(self) -> CellPage:
        """The cell as its coordinator sees it."""
        with self.town.city.cas.acts() as cas:
            return show_cell(cas, self.cell)

    def knows(self, kind: PeriodKind) -> bool:
        """Whether the regime's own text gives a period."""
        return self.law.period(kind).amount is not None

    def decides(self, kind: PeriodKind) -> None:
        """Writes down the local decision, which only a gap of the law takes."""
        amount, unit = LOCAL[kind]
        decided = LocalPeriod(kind.value, amount, unit.value, SOURCE, clock.today())
        with self.town.city.cas.acts() as cas, expected(Conflict if self.knows(kind) else None):
            decide_period(cas, self.cell, decided)


@contextmanager
def expected(error: type[HouvastError] | None) -> Iterator[None]:
    """Expects a refusal, or none."""
    if error is None:
        yield
        return
    with pytest.raises(error):
        yield


@pytest.fixture(scope="module")
def town() -> Town:
    return build_town()


@pytest.fixture(params=regimes_of_track(Track.CONSULTATION), ids=lambda law: law.id)
def under(request: pytest.FixtureRequest, town: Town) -> Under:
    law: Regime = request.param
    for service in (town.centre, town.elsewhere):
        in_regime(service, law.id)
    cell = a_cell(town, law.id)
    with town.city.cas.acts() as cas:
        name_recipient(cas, cell, RECIPIENT)
    return Under(town, law, cell)


def test_says_what_is_known_and_asks_for_the_rest(under: Under) -> None:
    """F17: each period is the text's own with its article, or empty with whom to ask."""
    page = under.page()
    for line in page.periods:
        assert line.law == under.law.period(line.law.kind)
        assert (line.span is None) == (line.law.amount is None)
    unknown = [line for line in page.periods if line.span is None]
    told = page_of(under.town.city.cas, f"/cell/cells/{under.cell}/", "nl")
    assert told.count(ASKS) == len(unknown)
    assert under.law.names.nl in told
    for text in (*(one.law.unknown for one in unknown), *(rule.text for rule in under.law.rules)):
        assert text is not None
        assert text.nl in told


def test_asks_of_an_entry_what_its_texts_ask(under: Under) -> None:
    """F9, F11, F14: categories, special kinds of data and the ages are the regime's own."""
    has_list = bool(under.law.list_of("categories").entries)
    cas, cell = under.town.city.cas, under.cell
    with expected(Invalid if has_list else None):
        proposing(cas, cell, a_case_of(replace(INDICATION, category="")))
    special = replace(INDICATION, special="health", special_why="Without it nobody understands.")
    with expected(None if under.law.list_of("special_categories").entries else Invalid):
        proposing(cas, cell, a_case_of(special))
    born = PersonDiscussed("Younes Haddad", "City", clock.today() - timedelta(days=CHILD * 366))
    asked = under.law.age(AgeKind.SPECIAL_REASONS).under
    with expected(Invalid if asked is not None and asked >= CHILD else None):
        proposing(cas, cell, a_case_of(person=born, minor=MinorCheck("It brings peace at home.")))
    form = page_of(cas, f"/cell/cells/{cell}/propose/", "nl")
    assert all((one.name.nl in form) == has_list for one in under.law.list_of("categories").entries)


def test_goes_from_proposal_to_deletion(under: Under) -> None:
    """F4 to F7, F12, F22: listed, invited, discussed, agreed, reviewed, closed, erased."""
    case = proposing(under.town.city.cas, under.cell, a_proposal())
    put_on_list(under.town.city.mira, case)
    room = invited(under, case)
    discussed(under, room)
    agreed(under, room)
    with under.town.city.mira.acts() as mira:
        review_case(mira, Review(case, new_id(), "He asked to go on.", clock.today() + timedelta(days=60)))
    last = taken_off(under, case)
    days_pass((last - clock.today()).days, case, room.participation)
    night_falls()
    assert stands(case)[0] == "closed", "on its last day it is still there"
    assert left_of(case)
    days_pass(1, case, room.participation)
    night_falls()
    assert stands(case)[0] == "erased"
    assert left_of(case, room.participation) == 0


def invited(under: Under, case: UUID) -> Held:
    """Invites both services within the notice of the French Community; one comes and one does not."""
    town, cell = under.town, under.cell
    meeting = a_meeting(town, cell, clock.now() + timedelta(days=IN_DAYS))
    item = on_agenda(town, meeting, case)
    centre = an_organisation(town, cell, "Guidance centre", seat_of="centre")
    elsewhere = an_organisation(town, cell, "Centre elsewhere", seat_of="elsewhere")
    wanted = NewInvitations(new_id(), item, (centre, elsewhere), Way.ACCOUNT)
    with town.city.cas.acts() as cas, pytest.raises(Invalid, match=r"Write why|local decision"):
        invite(cas, wanted)
    under.decides(PeriodKind.INVITATION_NOTICE)
    urgency = "The judge decides on Friday." if under.knows(PeriodKind.INVITATION_NOTICE) else ""
    with town.city.cas.acts() as cas:
        invite(cas, replace(wanted, urgency=urgency))
        about = show_item(cas, item, "fr")
        sent = {one.content.name: one.content.handover_id for one in invitations_of(cas, [item])[item]}
    assert about.citation == cited(under.page().frame, "fr", clock.today())
    assert about.not_coming == under.law.reasons
    participation = answered(under, sent)
    return Held(town, cell, meeting, (case,), (item,), centre, elsewhere, participation)


def answered(under: Under, sent: dict[str, UUID | None]) -> UUID:
    """Has the centre come, and elsewhere not: with reasons where its regime asks them, for itself alone."""
    town, coming, away = under.town, sent["Guidance centre"], sent["Centre elsewhere"]
    assert coming
    assert away
    declined = Answering(away, new_id(), in_care=True, comes=False)
    must = under.law.reasons.must_be_given
    with town.elsewhere.solange.acts() as solange, expected(Invalid if must else None):
        answer_invitation(solange, declined)
    if must:
        with town.elsewhere.solange.acts() as solange:
            answer_invitation(solange, replace(declined, reasons="He would lose his trust in us."))
    kept = new_id()
    with town.centre.siham.acts() as siham:
        answer_invitation(siham, Answering(coming, kept, in_care=True, comes=True))
        frame = show_participation(siham, kept).frame
    assert frame.knows_period is under.knows(PeriodKind.RETENTION_AFTER_LAST_DISCUSSION)
    return kept


def discussed(under: Under, room: Held) -> None:
    """Holds the meeting: one statement in the room, a review, and nothing of it on the wall afterwards."""
    its_day_comes(under.town, room.meeting)
    extract = room.extract("He trains on Thursdays.")
    room.begin()
    room.came(room.seat("police"), room.centre)
    room.shows(extract)
    assert room.on_screen() == ("He trains on Thursdays.",)
    room.ends()
    room.closes()
    assert room.on_screen() == ()
    tag = tag_of(under.town, room.item)
    assert statements_of(under.town.city.pol, tag) == ("He trains on Thursdays.",)
    assert statements_of(under.town.elsewhere.solange, tag) == ()
    kept_inside(under, room, tag)


def kept_inside(under: Under, room: Held, tag: UUID) -> None:
    """Has the centre keep the decision, as long as its own regime says, or as it decides itself."""
    with under.town.centre.siham.acts() as siham:
        frame = show_participation(siham, room.participation).frame
        slips = [one.id for one in waiting_slips(tag)]
    for slip in slips:
        with under.town.centre.siham.acts() as siham, expected(None if frame.may_keep else Conflict):
            keep_slip(siham, room.participation, slip)
    decided = Decided(3, Unit.MONTH, "Our own rules, page 4")
    with under.town.centre.siham.acts() as siham, expected(Conflict if frame.knows_period else None):
        decide_own_period(siham, room.participation, decided)


def agreed(under: Under, room: Held) -> None:
    """Has everybody who stayed agree to a feedback sheet: federal law, so alike everywhere."""
    sheet, words = new_id(), "The follow-up goes on, and is looked at again in spring."
    with under.town.city.cas.acts() as cas:
        draft_sheet(cas, NewSheet(sheet, room.item, Written(words, (RECIPIENT.id,))))
    with under.town.city.cas.acts() as cas:
        asking = ask_approval(cas, sheet)
    for code in asking.codes:
        says(asking, code, agrees=True)
    with under.town.city.cas.acts() as cas:
        conclude_sheet(cas, sheet)
        assert show_sheet(cas, sheet).given_id


def taken_off(under: Under, case: UUID) -> date:
    """Closes the case and keeps it longer once; returns its last day, counted from the discussion."""
    after, extended = PeriodKind.RETENTION_AFTER_LAST_DISCUSSION, PeriodKind.RETENTION_EXTENDED
    if not under.knows(after):
        with pytest.raises(Conflict, match="local decision"):
            closed(under.town, case)
    under.decides(after)
    closed(under.town, case)
    span = under.page().frame.span(after)
    assert span
    assert stands(case) == ("closed", span.after(clock.today()))
    longer = Longer(
        case, new_id(), (ObjectiveGround.PREVIOUS_ARREST,), "Arrested twice.", span.after(clock.today())
    )
    until = longer.until_on + timedelta(days=40)
    if not under.knows(extended):
        with under.town.city.mira.acts() as mira, pytest.raises(Conflict, match="local decision"):
            keep_longer(mira, replace(longer, until_on=until))
    under.decides(extended)
    with under.town.city.mira.acts() as mira:
        keep_longer(mira, replace(longer, until_on=until))
    assert seen(under.town.city.cas, case).erase_on == until
    return until
