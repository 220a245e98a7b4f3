"""The page of going out …"""

from datetime import timedelta

from django.utils import timezone

from browsing import browsing
from guidance.outings import a_service
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town


def an_hour_on() -> str:
    return timezone.localtime(clock.now() + timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M")


def test_is_one_form_and_coming_back_one_tap() -> None:
    service = a_service(with_duty=True)
    amal, number = browsing(service.amal), str(new_id())
    visit = {"where": "Eikstraat 3", "phone": "0470 00 11 22", "back_at": an_hour_on(), "submission": number}
    for _ in range(2):
        assert amal.post("/work/out/", visit).status_code == 303
    assert "I am safe and back" in amal.get("/work/out/").content.decode()
    assert amal.get(f"/work/out/{number}/safe/").status_code == 405
    assert amal.post(f"/work/out/{number}/safe/").headers["location"] == "/work/"
    page = amal.get("/work/out/").content.decode()
    assert "Eikstraat" not in page
    assert 'value="0470 00 11 22"' in page


def test_says_when_there_is_no_duty() -> None:
    service = a_service(with_duty=False)
    amal = browsing(service.amal)
    assert "There is no duty here yet" in amal.get("/work/out/").content.decode()
    visit = {"where": "Eikstraat 3", "phone": "1", "back_at": an_hour_on(), "submission": str(new_id())}
    assert amal.post("/work/out/", visit).status_code == 422
    assert amal.post("/work/out/", visit | {"colleague": str(service.boris.user_id)}).status_code == 303
    assert "Amal" in browsing(service.boris).get("/work/watch/").content.decode()


def test_refuses_a_return_in_the_past_with_a_sentence() -> None:
    amal = browsing(a_service(with_duty=True).amal)
    visit = {"where": "X", "phone": "1", "back_at": "2020-01-01T10:00", "submission": str(new_id())}
    answer = amal.post("/work/out/", visit)
    assert answer.status_code == 422
    assert "within sixteen hours" in answer.content.decode()


def test_takes_no_appointment_of_somebody_else(town: Town) -> None:
    query = f"?trajectory={new_id()}&appointment={new_id()}"
    assert browsing(town.centre.anna).get(f"/work/out/{query}").status_code == 404
    assert browsing(town.centre.anna).get("/work/out/?trajectory=x&appointment=y").status_code == 200
