"""The meetings of a table: planned, invited to, held, minuted and printed."""

from uuid import UUID

from django.http import HttpResponse

from houvast.access.feeds import FeedEntry
from houvast.tables.selectors import export_meeting as exporting
from houvast.tables.selectors import print_minutes as printing
from houvast.tables.selectors import show_invitation as inviting
from houvast.tables.selectors import show_meeting as looking
from houvast.tables.selectors import show_table as reading
from houvast.tables.services import cancel_meeting as cancelling
from houvast.tables.services import change_meeting as changing
from houvast.tables.services import hold_meeting as holding
from houvast.tables.services import minute_point as minuting
from houvast.tables.services import plan_meeting as planning
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.tables import forms_meetings as forms
from houvast.web.tables.facts import form_facts, meeting_facts
from houvast.web.tables.meeting_pages import back_to, meeting_page, point_in
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
        return back_to(found)
    return meeting_page(request, "tables/change_meeting.html", found, form)


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
        return back_to(found)
    return meeting_page(request, "tables/cancel_meeting.html", found, form)


@keeps_draft
def hold_meeting(request: HouvastRequest, table_id: UUID, table_meeting: UUID) -> HttpResponse:
    """Keeps which organisations came."""
    found = looking.show_meeting(request.actor, table_id, table_meeting)
    form = drafted(request, forms.HoldMeetingForm, forms.held_start(found.meeting))
    form.offer(found.table.members_on(found.meeting.day), found.meeting)
    act, told = holding.hold_meeting, form
    if saved(
        request,
        form,
        lambda: act(request.actor, table_id, table_meeting, *told.held(), looked=told.has_looked),
    ):
        return back_to(found)
    return meeting_page(request, "tables/hold_meeting.html", found, form)


@keeps_draft
def minute_point(
    request: HouvastRequest, table_id: UUID, table_meeting: UUID, table_point: UUID
) -> HttpResponse:
    """Writes what was said about a point."""
    found = looking.show_meeting(request.actor, table_id, table_meeting)
    point = point_in(found, table_point)
    form = drafted(request, forms.MinutePointForm, {"said": point.point.said})
    form.offer_members(found.table.members_on(found.made_on))
    act, told, at = minuting.minute_point, form, (table_meeting, table_point)
    if saved(request, form, lambda: act(request.actor, table_id, told.minuted(*at), looked=told.has_looked)):
        return back_to(found)
    return meeting_page(request, "tables/minute_point.html", found, form, point=point)


def show_invitation(request: HouvastRequest, table_id: UUID, table_meeting: UUID) -> HttpResponse:
    """Shows the invitation, to copy or to print."""
    found = inviting.show_invitation(request.actor, table_id, table_meeting)
    facts = meeting_facts(found, reading.show_table(request.actor, table_id))
    return page(request, "tables/show_invitation.html", facts | {"text": invitation_of(found)})


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
