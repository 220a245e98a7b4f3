"""The night roster on the screen …"""

from browsing import browsing
from houvast.access.values import FunctionKeyKind
from houvast.kernel import clock
from houvast.rights.services.change_roster import change_roster
from houvast.rights.values import DutyContent, evening_of
from world import Town, build_town


def test_is_kind_when_nobody_is_filled_in() -> None:
    town = build_town()
    page = browsing(town.desk.dina).get("/aids/night-roster/").content.decode()
    assert "Nobody is filled in for tonight." in page
    assert "No numbers of your own municipality" in page


def test_says_so_to_somebody_without_a_team(town: Town) -> None:
    page = browsing(town.centre.dpo).get("/aids/night-roster/").content.decode()
    assert "You belong to no team here" in page


def test_shows_who_is_on_duty_tonight() -> None:
    town = build_town()
    with town.desk.dina.acts() as dina:
        change_roster(
            dina,
            town.desk.functions[FunctionKeyKind.TEAM],
            evening_of(clock.now()),
            DutyContent("Emil", "1204"),
        )
    assert "1204" in browsing(town.desk.emil).get("/aids/night-roster/").content.decode()
    assert "1204" not in browsing(town.centre.anna).get("/aids/night-roster/").content.decode()
