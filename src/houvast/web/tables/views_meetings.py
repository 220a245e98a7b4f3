"""The meetings of a table: planned, invited to, held, minuted and printed."""

from uuid import UUID

from django.http import HttpResponse

from houvast.access.feeds import FeedEntry
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.tables.selectors import export_meeting as exporting
from houvast.tables.selectors import print_minutes as printing
from houvast.tables.selectors import show_invitation as inviting
from houvast.tables.selectors import show_meeting as looking
from houvast.tables.selectors import show_table as reading
from houvast.tables.selectors._meetings import MeetingPage, PointPage
from houvast.tables.services import cancel_meeting as cancelling
from houvast.tables.services import change_meeting as changing
from houvast.tables.services import hold_meeting as holding
from houvast.tables.services import minute_point as minuting
from houvast.tables.services import plan_meeting as planning
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.tables import forms_meetings as forms
from houvast.web.tables.facts import form_facts, meeting_facts, point_of
from houvast.web.tables.forms import TableForm
from houvast.web.tables.papers import invitation_of, minutes_answer
from houvast.web.ui.render import page, see_other
from houvast.web.work.ics import calendar_answer


@keeps_draft
def plan_meeting(request: HouvastRequest, table_id: UUID) -> HttpResponse:
    """Plans a meeting."""
    known = reading.show_table(request.actor, table_id)
    form = drafted(request, forms.PlanMeetingForm)
    act = planning.plan_meeting
    if saved(request, form, lambda: act(request.actor, table_id, *form.new(), looked=form.has_looked)):
        return see_other("tables:show_meeting", table_id=table_id, table_meeting=form.submission_id)
    return page(request, "tables/plan_meeting.html", form_facts(form, known), status=form.status)


def show_meeting(request: HouvastRequest, table_id: UUID, table_meeting: UUID) -> HttpResponse:
    """Shows a meeting: its agenda, or its minutes."""
    found = looking.show_meeting(request.actor, table_id, table_meeting)
    facts = meeting_facts(found, reading.show_table(request.actor, table_id))
    return page(request, "tables/show_meeting.html", facts)


@keeps_draft
def change_meeting(request: HouvastRequest, table_id: UUID, table_meeting: UUID) -> HttpResponse:
    """Moves a meeting, or changes its agenda."""
    found = looking.show_meeting(request.actor, table_id, table_meeting)
    form = drafted(request, forms.ChangeMeetingForm, forms.meeting_start(found.meeting))
    act, told = changing.change_meeting, form
    if saved(
        request,
        form,
        lambda: act(request.actor, table_id, table_meeting, told.meeting(), looked=told.has_looked),
    ):
        return _back(found)
    return _page(request, "tables/change_meeting.html", found, form)


@keeps_draft
def cancel_meeting(request: HouvastRequest, table_id: UUID, table_meeting: UUID) -> HttpResponse:
    """Calls a meeting off."""
    found = looking.show_meeting(request.actor, table_id, table_meeting)
    form = drafted(request, forms.CancelMeetingForm)
    act, told = cancelling.cancel_meeting, form
    if saved(
        request,
        form,
        lambda: act(request.actor, table_id, table_meeting, told.cleaned_data["why"], looked=told.has_looked),
    ):
        return _back(found)
    return _page(request, "tables/cancel_meeting.html", found, form)


@keeps_draft
def hold_meeting(request: HouvastRequest, table_id: UUID, table_meeting: UUID) -> HttpResponse:
    """Keeps which organisations came."""
    found = looking.show_meeting(request.actor, table_id, table_meeting)
    held = found.meeting.held
    came = held.came if held else ()
    start = {"came": [str(one.member_id) for one in came], "guests": held.guests if held else ""}
    form = drafted(request, forms.HoldMeetingForm, start)
    form.offer(found.table.members_on(found.meeting.day), came)
    if saved(request, form, lambda: _hold(request, found, form)):
        return _back(found)
    return _page(request, "tables/hold_meeting.html", found, form)


@keeps_draft
def minute_point(
    request: HouvastRequest, table_id: UUID, table_meeting: UUID, table_point: UUID
) -> HttpResponse:
    """Writes what was said about a point."""
    found = looking.show_meeting(request.actor, table_id, table_meeting)
    form = drafted(request, forms.MinutePointForm, {"said": _point(found, table_point).point.said})
    form.offer_members(found.table.members_on(found.made_on))
    act, told = minuting.minute_point, form
    if saved(
        request,
        form,
        lambda: act(
            request.actor, table_id, told.minuted(table_meeting, table_point), looked=told.has_looked
        ),
    ):
        return _back(found)
    return _page(request, "tables/minute_point.html", found, form, point=_point(found, table_point))


def show_invitation(request: HouvastRequest, table_id: UUID, table_meeting: UUID) -> HttpResponse:
    """Shows the invitation, to copy or to print."""
    found = inviting.show_invitation(request.actor, table_id, table_meeting)
    return _page(request, "tables/show_invitation.html", found, None, text=invitation_of(found))


def export_meeting(request: HouvastRequest, table_id: UUID, table_meeting: UUID) -> HttpResponse:
    """Gives a meeting to a calendar: moment and reference."""
    found = exporting.export_meeting(request.actor, table_id, table_meeting)
    meeting = found.meeting
    moments = meeting.starts_at, meeting.ends_at, found.written_at
    entry = FeedEntry(f"{found.id}@houvast", found.reference, *moments, meeting.changes)
    return calendar_answer([entry], f"houvast-{found.reference}")


def print_minutes(request: HouvastRequest, table_id: UUID, table_meeting: UUID) -> HttpResponse:
    """Gives the minutes on paper."""
    return minutes_answer(printing.print_minutes(request.actor, table_id, table_meeting))


def _hold(request: HouvastRequest, found: MeetingPage, form: forms.HoldMeetingForm) -> None:
    told = form.cleaned_data
    holding.hold_meeting(
        request.actor, found.table_id, found.id, told["came"], told["guests"], looked=form.has_looked
    )


def _point(found: MeetingPage, point_id: UUID) -> PointPage:
    """Returns a point of a meeting; raises NotFound."""
    point = point_of(found, point_id)
    if point is None:
        raise NotFound(message("This does not exist, or not for you."))
    return point


def _back(found: MeetingPage) -> HttpResponse:
    return see_other("tables:show_meeting", table_id=found.table_id, table_meeting=found.id)


def _page(
    request: HouvastRequest, template: str, found: MeetingPage, form: TableForm | None, **more: object
) -> HttpResponse:
    """Shows a page about a meeting, with its form if it has one."""
    table = reading.show_table(request.actor, found.table_id)
    status = form.status if form is not None else 200
    return page(request, template, meeting_facts(found, table, form) | more, status=status)
