"""The addresses of a meeting that is held, and what its forms send."""

from cell.given_room import Held
from houvast.kernel.ids import new_id


def pages(room: Held) -> dict[str, str]:
    """Returns the addresses by what is done there."""
    meeting, item = f"/cell/meetings/{room.meeting}/", f"/cell/items/{room.item}/"
    return {
        "meeting": meeting,
        "begin": meeting + "begin/",
        "running": meeting + "running/",
        "wall": meeting + "room/",
        "close": meeting + "close/",
        "sheet": meeting + "sheet/",
        "begin_item": item + "begin/",
        "end": item + "end/",
        "off": item + "put-off/",
        "came": item + "arrivals/new/",
        "left": item + "departures/new/",
        "opening": item + "openings/new/",
        "show": item + "show/",
        "action": item + "actions/new/",
        "point": item + "points/new/",
    }


def sent(**more: str) -> dict[str, str]:
    """Returns what a form sends, with its number."""
    return {"submission": str(new_id())} | more


def text_of(answer: object) -> str:
    """Returns a page as it reads."""
    return answer.content.decode()  # type: ignore[attr-defined]
