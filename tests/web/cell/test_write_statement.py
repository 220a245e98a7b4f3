"""Writing a statement …"""

from browsing import browsing
from cell.taking_part import coming, region
from houvast.kernel.ids import new_id


def at(participation: object, rest: str = "") -> str:
    return f"/cell/taking-part/{participation}/{rest}"


def fields(**more: str) -> dict[str, str]:
    told = {
        "submission": str(new_id()),
        "said": "He trains.",
        "source": "His trainer",
        "source_kind": "seen",
        "provenance": "partner",
        "category": "social_context",
        "purpose": "To keep what goes well",
        "ground": "Art. 9",
        "special": "",
        "special_why": "",
    }
    return told | more


def test_keeps_it_with_all_that_must_stand_beside_it() -> None:
    participation = coming(region())
    siham = browsing(region().centre.siham)
    address = at(participation, "statements/new/")
    assert "shared" in siham.get(address).content.decode()
    assert siham.post(address, fields(category="")).status_code == 422
    assert siham.post(address, fields()).status_code == 303
    page = siham.get(at(participation)).content.decode()
    for there in ("He trains.", "His trainer (saw it)", "lifestyle, leisure, social context"):
        assert there in page
