"""The page of a team's exercises …"""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from assessment.exercising import begun
from assessment.given import LIFE
from browsing import browsing
from houvast.instruments.vignettes import shipped_vignettes
from world import Town


def test_say_what_waits_for_me_and_not_for_others(town: Town) -> None:
    number, _ = begun(town, town.centre.anna, town.centre.bert)
    line = f"/assessment/cases/{number}/"
    for person, waits in ((town.centre.bert, True), (town.centre.coach, False)):
        page = browsing(person).get("/assessment/cases/").content.decode()
        row = page.split(line)[1].split("</tr>")[0]
        assert ("3 cases wait for you" in row) is waits


def test_name_each_by_its_instrument_and_its_cases(town: Town) -> None:
    number, _ = begun(town, cases=("noor", "lander", "tibo", "safiya"))
    page = browsing(town.centre.bert).get("/assessment/cases/").content.decode()
    link = page.split(f"/assessment/cases/{number}/")[1].split("</a>")[0]
    assert LIFE.title.said("en") in link
    assert shipped_vignettes()["noor"].title.said("en") in link
    assert "and 3 more" in link


def test_list_them_with_a_constant_number_of_queries(town: Town) -> None:
    client = browsing(town.centre.coach)

    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert client.get("/assessment/cases/").status_code == 200
        return len(queries)

    begun(town)
    asked()
    before = asked()
    begun(town)
    begun(town)
    assert asked() == before
