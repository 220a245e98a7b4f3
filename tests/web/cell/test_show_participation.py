"""The pages of taking part …"""

from browsing import browsing
from cell.taking_part import coming, in_regime, region
from houvast.kernel.ids import new_id


def at(participation: object, rest: str = "") -> str:
    return f"/cell/taking-part/{participation}/{rest}"


def test_let_the_superior_name_who_goes_and_take_it_back() -> None:
    town = region()
    participation = coming(town)
    siham, paul = browsing(town.centre.siham), browsing(town.centre.paul)
    assert paul.get(at(participation)).status_code == 404
    sent = {"submission": str(new_id()), "who": str(town.centre.paul.user_id)}
    assert siham.post(at(participation, "who/"), sent).status_code == 303
    page = paul.get(at(participation)).content.decode()
    assert "A colleague asked you to work on it." in page
    assert "Name who goes" not in page
    for way in ("", "prepare/", "slips/"):
        assert 'href="/work/"' in paul.get(at(participation, way)).content.decode(), "the house is around it"
    remove = at(participation, f"who/{town.centre.paul.user_id}/remove/")
    assert siham.get(remove).status_code == 200
    assert siham.post(remove).status_code == 303
    assert paul.get(at(participation)).status_code == 404


def test_ask_for_the_services_own_period_where_none_is_known() -> None:
    town = region()
    in_regime(town.centre, "flanders")
    try:
        participation = coming(town)
        siham = browsing(town.centre.siham)
        page = siham.get(at(participation)).content.decode()
        for there in ("How long is this kept?", "Unknown: ask for the local decree"):
            assert there in page
        sent = {"submission": str(new_id()), "amount": "6", "unit": "month", "source": "Board, 3 March"}
        assert siham.post(at(participation, "period/"), sent | {"source": ""}).status_code == 422
        assert siham.post(at(participation, "period/"), sent).status_code == 303
        assert "Kept until" in siham.get(at(participation)).content.decode()
    finally:
        in_regime(town.centre, "french_community")


def test_note_the_last_discussion_and_erase() -> None:
    town = region()
    participation = coming(town)
    siham = browsing(town.centre.siham)
    sent = {"submission": str(new_id()), "on": "2026-02-28"}
    assert siham.post(at(participation, "discussed/"), sent).status_code == 303
    assert "28 February 2027" in siham.get(at(participation)).content.decode()
    assert siham.get(at(participation, "erase/")).status_code == 200
    assert siham.post(at(participation, "erase/")).status_code == 303
    assert siham.get(at(participation)).status_code == 404
