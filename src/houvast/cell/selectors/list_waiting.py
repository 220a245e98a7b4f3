"""What waits for whoever sits in a cell or takes part: a reminder that names no case and nobody."""

from itertools import chain

from houvast.access.actor import Actor
from houvast.access.offers import waiting_offers
from houvast.access.rules import may, must
from houvast.access.values import Function
from houvast.audit import log
from houvast.cell.figures import counted_quarters, released_figures
from houvast.cell.finding.own_seats import own_seats
from houvast.cell.finding.participations import own_participations
from houvast.cell.finding.sheets import given_sheets
from houvast.cell.models.participations import Receipt, Slip
from houvast.cell.models.sheets import Sheet
from houvast.cell.selectors._waiting import of_agendas, of_cases, of_cells, of_overviews
from houvast.cell.values.figures import period_of, quarters_over
from houvast.cell.values.invitations import INVITATION, InvitationParcel
from houvast.cell.values.sheets import SheetState
from houvast.cell.values.waiting import Waiting, WaitingKind, by_day
from houvast.kernel import clock
from houvast.kernel.quarters import quarter_of


def list_waiting(actor: Actor) -> tuple[Waiting, ...]:
    """Returns what waits, each kind once with its number and earliest day; a constant number of queries."""
    must(actor, "cell.list_waiting")
    log.record("cell.list_waiting")
    found = chain(
        of_cases(actor) if may(actor, "cell.list_cases") else (),
        of_overviews(actor) if may(actor, "cell.list_overviews") else (),
        of_cells(actor) if may(actor, "cell.list_cells") else (),
        of_agendas(actor) if may(actor, "cell.plan_meeting") else (),
        _sheets(actor),
        _figures(actor) if may(actor, "cell.release_figures") else (),
        _invited(actor),
        _extracts(actor),
    )
    order = list(WaitingKind)
    return tuple(sorted((one for one in found if one.number), key=lambda one: order.index(one.kind)))


def _sheets(actor: Actor) -> tuple[Waiting, ...]:
    """Sheets to go on with for the coordinator, and for the police those that did not leave yet."""
    found = []
    if may(actor, "cell.draft_sheet"):
        states = list(Sheet.objects.values_list("state", flat=True))
        found.append(Waiting(WaitingKind.DRAFTS, states.count(SheetState.DRAFT)))
        found.append(Waiting(WaitingKind.APPROVALS, states.count(SheetState.ASKED)))
    if may(actor, "cell.note_sheet_sent"):
        given = (one.content for one in given_sheets(actor))
        unsent = [one for one in given if not one.sendings and not one.handed_on]
        found.append(Waiting(WaitingKind.SHEETS, len(unsent)))
    return tuple(found)


def _figures(actor: Actor) -> tuple[Waiting, ...]:
    served = actor.serves_as(Function.COORDINATOR) | actor.serves_as(Function.MAYOR)
    now = period_of(quarter_of(clock.today()))
    given = {(one.controller_id, one.period) for one in released_figures(served)}
    over = [
        period
        for service in served
        for period in quarters_over(counted_quarters(service), now)
        if (service, period) not in given
    ]
    return (Waiting(WaitingKind.FIGURES, len(over)),)


def _invited(actor: Actor) -> tuple[Waiting, ...]:
    """What an organisation's own side has to answer, and where it goes; about whom stands on its own page."""
    found = []
    if may(actor, "cell.list_invitations"):
        offers = waiting_offers(actor, INVITATION, InvitationParcel)
        found.append(
            by_day(WaitingKind.INVITATIONS, ((clock.day_of(one.parcel.held_at), None) for one in offers))
        )
    if may(actor, "cell.list_participations"):
        mine = (one for one in own_participations(actor) if one.is_coming)
        coming = (one.content.held_at for one in mine if one.content.held_at >= clock.now())
        found.append(by_day(WaitingKind.TAKING_PART, ((clock.day_of(moment), None) for moment in coming)))
    return tuple(found)


def _extracts(actor: Actor) -> tuple[Waiting, ...]:
    seats = list(own_seats(actor))
    receipts = list(Receipt.objects.filter(function_id__in=seats, dropped_at=None))
    recalled = [one for one in receipts if one.recalled_at is not None and one.confirmed_at is None]
    new = [one for one in receipts if one.recalled_at is None and one.seen_at is None]
    slips = Slip.objects.filter(to_function_id__in=seats, expires_at__gt=clock.now())
    days = [(clock.day_of(one), None) for one in slips.values_list("expires_at", flat=True)]
    return (
        Waiting(WaitingKind.EXTRACTS, len(new)),
        Waiting(WaitingKind.RECALLS, len(recalled)),
        by_day(WaitingKind.SLIPS, days),
    )
