"""The sheet without names …"""

from browsing import browsing
from cell.taking_part import coming, named, region
from houvast.kernel.ids import new_id


def at(participation: object, rest: str = "") -> str:
    return f"/cell/taking-part/{participation}/{rest}"


def test_keep_a_preparation_and_print_its_sheet_without_the_name() -> None:
    town = region()
    participation = coming(town)
    named(town, participation, town.centre.paul)
    paul = browsing(town.centre.paul)
    sent = {
        "submission": str(new_id()),
        "may_share": "Younes trains on Thursdays.",
        "keeps_back": "What his mother told us.",
        "told": "yes",
        "with_person": "no",
        "why_not": "",
        "frame": "",
    }
    form = paul.get(at(participation, "prepare/")).content.decode()
    assert 'name="advice"' not in form
    assert paul.post(at(participation, "prepare/"), sent).status_code == 422
    assert paul.post(at(participation, "prepare/"), sent | {"why_not": "He is ill."}).status_code == 303
    page = paul.get(at(participation)).content.decode()
    for there in ("Younes trains on Thursdays.", "What his mother told us.", "He is ill."):
        assert there in page
    sheet = paul.get(at(participation, "sheet/")).content.decode()
    assert "… trains on Thursdays." in sheet
    assert "professional secrecy" in sheet
    for absent in ("Younes", "Haddad", "his mother"):
        assert absent not in sheet
