"""The slips of one participation …"""

from browsing import browsing
from cell.taking_part import coming, in_regime, management, region, slipped
from houvast.cell.finding.participations import own_participation
from houvast.cell.values.slips import ActionSlip, StatementSlip
from houvast.kernel import clock


def at(participation: object, rest: str = "") -> str:
    return f"/cell/taking-part/{participation}/{rest}"


def test_show_slips_and_keep_what_may_be_kept() -> None:
    town = region()
    participation = coming(town)
    with town.centre.siham.acts() as actor:
        tag = own_participation(actor, participation).tag
    slipped(town, tag, StatementSlip("He trains on Thursdays.", "Elsewhere", "His trainer"))
    slipped(town, tag, ActionSlip("Calls on Monday", "Centre", clock.today()), management(town.centre))
    siham = browsing(town.centre.siham)
    assert "Slips of the meeting wait" in siham.get(at(participation)).content.decode()
    page = siham.get(at(participation, "slips/")).content.decode()
    for there in ("He trains on Thursdays.", "Calls on Monday", "City, Cas", "Keep it in our own file"):
        assert there in page
    assert "Calls on Monday" in siham.get("/cell/slips/").content.decode()
    keep = next(part.split('"')[0] for part in page.split('href="') if part.split('"')[0].endswith("/keep/"))
    assert siham.get(keep).status_code == 200
    assert siham.post(keep).status_code == 303
    assert "Kept of the meeting" in siham.get(at(participation)).content.decode()


def test_say_what_may_not_be_kept_and_whom_to_ask() -> None:
    town = region()
    in_regime(town.centre, "wallonia")
    try:
        participation = coming(town)
        page = browsing(town.centre.siham).get(at(participation, "slips/")).content.decode()
        for there in ("No text that was read here", "Unknown: ask for the local decree", "No slip waits"):
            assert there in page
    finally:
        in_regime(town.centre, "french_community")
