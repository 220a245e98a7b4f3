"""What a worker must have before their eyes on every page from which words go out."""

from uuid import UUID

from houvast.guidance.selectors import current_frame as frames
from houvast.guidance.selectors import list_withheld as withheld
from houvast.web.requests import HouvastRequest


def reminders(request: HouvastRequest, trajectory: UUID) -> dict[str, object]:
    """Returns what somebody may not learn, and the frame: under a condition only attendance goes out."""
    return {
        "withheld": withheld.list_withheld(request.actor, trajectory),
        "current_frame": frames.current_frame(request.actor, trajectory),
    }
