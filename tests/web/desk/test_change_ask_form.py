"""A steward …"""

import secrets

from browsing import browsing
from houvast.access.values import Function, FunctionKeyKind
from web.ask.visiting import stranger, text
from world import found, hire, team

ADDRESS = "/desk/form/change/"


def said(**changed: object) -> dict[str, object]:
    """What a steward types."""
    usual: dict[str, object] = {
        "slug": f"vragen-{secrets.token_hex(4)}",
        "is_open": "on",
        "languages": ["nl", "de"],
        "days": "30",
        "name_1": "Kinderlijn",
        "phone_1": "000 00",
    }
    return usual | changed


def test_opens_the_form_of_their_own_desk_and_closes_it_again() -> None:
    desk = found("Onthaal Wederoever")
    team(desk, FunctionKeyKind.TEAM, hire(desk, "dina", Function.DESK))
    steward, form = browsing(desk.steward, "nl"), said()
    assert steward.post(ADDRESS, {**form, "submission": secrets.token_hex(16)}).status_code == 303
    page = text(stranger("de").get(f"/ask/{form['slug']}/"))
    assert "An: Onthaal Wederoever." in page
    assert "Kinderlijn" in page
    assert "Français" not in page
    again = steward.get(ADDRESS).content.decode()
    assert f"/ask/{form['slug']}/" in again
    closed = said(is_open="", slug="another-one", submission=secrets.token_hex(16))
    assert steward.post(ADDRESS, closed).status_code == 303
    assert "keine Fragen" in text(stranger("de").get(f"/ask/{form['slug']}/"))
    assert stranger().get("/ask/another-one/").status_code == 404


def test_is_told_what_cannot_be() -> None:
    desk = found("Elders")
    assert "nog geen team" in browsing(desk.steward, "nl").get(ADDRESS).content.decode()
    team(desk, FunctionKeyKind.TEAM, hire(desk, "dina", Function.DESK))
    steward = browsing(desk.steward, "nl")
    for wrong in (
        {"slug": "Een vraag?"},
        {"slug": "x"},
        {"languages": ["xx"]},
        {"languages": []},
        {"days": "3"},
        {"days": "2000"},
        {"phone_1": ""},
    ):
        form = said(submission=secrets.token_hex(16), **wrong)
        assert steward.post(ADDRESS, form).status_code == 422, wrong
        assert stranger().get(f"/ask/{form['slug']}/").status_code == 404


def test_gets_no_address_that_is_anothers() -> None:
    form = said()
    for status in (303, 409):
        desk = found("Onthaal")
        team(desk, FunctionKeyKind.TEAM, hire(desk, "dina", Function.DESK))
        answer = browsing(desk.steward).post(ADDRESS, {**form, "submission": secrets.token_hex(16)})
        assert answer.status_code == status


def test_is_the_only_one_who_does() -> None:
    desk = found("Onthaal")
    assert browsing(hire(desk, "dina", Function.DESK)).get(ADDRESS).status_code == 404
