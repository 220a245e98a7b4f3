"""Where a page of outreach goes on when its form was sent before."""

from uuid import UUID

from houvast.guidance.selectors import identify_trajectory as identifying
from houvast.kernel.errors import NotFound
from houvast.web.requests import HouvastRequest


def trajectory_begun(request: HouvastRequest) -> UUID | None:
    """Returns the trajectory that this very form opened before: its note may be gone by now."""
    try:
        number = UUID(request.POST.get("submission", ""))
        return identifying.identify_trajectory(request.actor, number).id
    except (NotFound, ValueError):
        return None
