"""What the views of a meeting share: the page around its forms, the way back, a point of its agenda."""

from uuid import UUID

from django.http import HttpResponse

from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.tables.selectors._meetings import MeetingPage, PointPage
from houvast.tables.selectors.show_table import show_table
from houvast.web.requests import HouvastRequest
from houvast.web.tables.facts import meeting_facts
from houvast.web.tables.forms import TableForm
from houvast.web.ui.render import page, see_other


def meeting_page(
    request: HouvastRequest, template: str, found: MeetingPage, form: TableForm, **more: object
) -> HttpResponse:
    """Returns a page with a form about a meeting."""
    table = show_table(request.actor, found.table_id)
    return page(request, template, meeting_facts(found, table, form) | more, status=form.status)


def back_to(found: MeetingPage) -> HttpResponse:
    """Returns the way back to a meeting."""
    return see_other("tables:show_meeting", table_id=found.table_id, table_meeting=found.id)


def point_in(found: MeetingPage, point_id: UUID) -> PointPage:
    """Returns a point of a meeting; raises NotFound."""
    point = next((one for one in found.agenda if one.point.id == point_id), None)
    if point is None:
        raise NotFound(message("This does not exist, or not for you."))
    return point
