"""The pages of taking part …"""

from browsing import browsing
from cell.taking_part import coming, drafted, in_regime, management, named, region, slipped
from houvast.cell.finding.participations import own_participation
from houvast.cell.values.slips import ActionSlip, StatementSlip
from houvast.kernel import clock
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
    remove = at(participation, f"who/{town.centre.paul.user_id}/remove/")
    assert siham.get(remove).status_code == 200
    assert siham.post(remove).status_code == 303
    assert paul.get(at(participation)).status_code == 404


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


def test_write_change_and_remove_a_statement() -> None:
    town = region()
    participation = coming(town)
    siham = browsing(town.centre.siham)
    sent = {
        "submission": str(new_id()),
        "said": "He trains.",
        "source": "His trainer",
        "source_kind": "seen",
        "provenance": "partner",
        "category": "",
        "purpose": "To keep what goes well",
        "ground": "Art. 9",
        "special": "",
        "special_why": "",
    }
    address = at(participation, "statements/new/")
    assert siham.post(address, sent).status_code == 422
    assert siham.post(address, sent | {"category": "social_context"}).status_code == 303
    page = siham.get(at(participation)).content.decode()
    for there in ("He trains.", "His trainer (saw it)", "lifestyle, leisure, social context"):
        assert there in page
    change = f"/cell/statements/{sent['submission']}/change/"
    assert "He trains." in siham.get(change).content.decode()
    told = sent | {"submission": str(new_id()), "category": "social_context", "said": "He swims."}
    assert siham.post(change, told | {"special": "health"}).status_code == 422
    assert siham.post(change, told).status_code == 303
    assert "He swims." in siham.get(at(participation)).content.decode()
    remove = f"/cell/statements/{sent['submission']}/remove/"
    assert "He swims." in siham.get(remove).content.decode()
    assert siham.post(remove).status_code == 303
    assert "He swims." not in siham.get(at(participation)).content.decode()


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


def test_are_empty_before_anything_came() -> None:
    town = region()
    gina = browsing(town.centre.gina)
    assert "Nothing here yet" in gina.get("/cell/taking-part/").content.decode()
    assert drafted(town.centre.siham, coming(town))
