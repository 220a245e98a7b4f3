"""The page of absences …"""

from datetime import timedelta

from browsing import browsing
from houvast.access.values import Function
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Person, Service, found, hire

PAGE = "/access/absences/"


def form(person: Person, first: int) -> dict[str, str]:
    day = clock.today() + timedelta(days=first)
    days = {"first_day": day.isoformat(), "last_day": (day + timedelta(days=3)).isoformat()}
    return {"submission": str(new_id()), "user_id": str(person.user_id)} | days


def test_shows_a_coach_what_was_declared_and_ends_it(centre: Service) -> None:
    coach, absence = browsing(centre.coach), form(centre.anna, 40)
    assert coach.post(f"/access/services/{centre.id}/absence/", absence).status_code == 200
    end = f"/access/absences/{absence['submission']}/end/"
    page = coach.get(PAGE).content.decode()
    assert "Is not away after all" in page
    assert end in page
    answer = coach.post(end)
    assert (answer.status_code, answer.headers["Location"]) == (303, PAGE)
    assert end not in coach.get(PAGE).content.decode()


def test_says_kindly_that_nobody_is_away() -> None:
    service = found("Everybody here")
    assert "Nobody is away" in browsing(service.steward).get(PAGE).content.decode()


def test_is_found_from_the_team_page_and_the_coachs_list(centre: Service) -> None:
    for address in ("/access/team/", "/guidance/team/"):
        assert f'href="{PAGE}"' in browsing(centre.coach).get(address).content.decode(), address


def test_lets_somebody_declare_themselves_away_and_nobody_else(centre: Service) -> None:
    bert = browsing(centre.bert)
    assert "I will be away" in bert.get(PAGE).content.decode()
    where = f"/access/services/{centre.id}/absence/"
    offered = bert.get(where).content.decode()
    assert "Bert" in offered
    assert "Anna" not in offered
    assert bert.post(where, form(centre.anna, 5)).status_code == 422
    mine = form(centre.bert, 60)
    assert bert.post(where, mine).status_code == 200
    assert bert.post(f"/access/absences/{mine['submission']}/end/").status_code == 303


def test_offers_a_coach_the_people_of_the_service_only(centre: Service) -> None:
    other = found("Elsewhere")
    stranger = hire(other, "stranger", Function.GUIDE)
    page = browsing(centre.coach).get(f"/access/services/{centre.id}/absence/").content.decode()
    assert "Anna" in page
    assert str(stranger.user_id) not in page
    assert browsing(stranger).get(f"/access/services/{centre.id}/absence/").status_code == 404
