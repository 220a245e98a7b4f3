"""What a school may never learn of a young person, nor guidance of a school, and who tries …"""

from datetime import date

import grimp
import pytest
from django.db import connections
from django.test import Client

from browsing import browsing
from guidance.trajectories import trajectory_of, write_notes
from houvast.guidance.selectors.list_waiting_answers import list_waiting_answers
from houvast.guidance.selectors.search_caseload import search_caseload
from houvast.guidance.selectors.show_caseload import show_caseload
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.ids import new_id
from houvast.schools.selectors.list_supports import list_supports
from houvast.schools.services.add_visit import add_visit
from houvast.schools.services.open_support import NewSupport, open_support
from houvast.schools.values.supports import Visit
from houvast.web.cookies import VISIT
from schools.given import (
    ANCHOR,
    a_question,
    a_school_team,
    answered,
    enter,
    offered,
    opened,
    seen,
    visited,
)
from world import Town, build_town

NO_WAY = ("schools", "guidance"), ("guidance", "schools"), ("schools", "desk"), ("schools", "outreach")


@pytest.mark.parametrize(("one", "other"), NO_WAY)
def test_no_line_of_code_leads_from_one_to_the_other(one: str, other: str) -> None:
    """F3: support to a school and guidance do not know each other, however far round."""
    graph = grimp.build_graph("houvast")
    chains = graph.find_shortest_chains(f"houvast.{one}", f"houvast.{other}", as_packages=True)
    assert chains == set()


def test_no_row_of_a_school_names_a_dossier_of_guidance() -> None:
    town = build_town()
    anna = town.centre.anna
    trajectory = trajectory_of(anna, town.centre.holder1)
    support = opened(anna)
    visited(anna, support)
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT table_name, column_name FROM information_schema.columns"
            " WHERE table_schema = 'schools' AND data_type = 'uuid'"
        )
        for table, column in cursor.fetchall():
            cursor.execute(f'SELECT count(*) FROM schools."{table}" WHERE "{column}" = %s', [trajectory])
            assert cursor.fetchone() == (0,)


def test_neither_list_nor_search_of_guidance_finds_a_school_nor_a_school_a_young_person() -> None:
    town = build_town()
    anna = town.centre.anna
    trajectory = trajectory_of(anna, town.centre.holder1, "Marwa")
    write_notes(anna, trajectory, 1)
    support = opened(anna)
    with anna.acts() as actor:
        assert [line.id for line in show_caseload(actor).lines] == [trajectory]
        assert search_caseload(actor, "Vaartwijk") == ()
        assert [line.id for line in list_supports(actor).supports] == [support]
    client = browsing(anna)
    assert "Vaartwijk" not in client.get("/guidance/").content.decode()
    page = client.get(f"/schools/{support}/").content.decode()
    assert "Marwa" not in page
    assert str(trajectory) not in page


def test_what_a_school_wrote_waits_with_the_schools_and_not_in_guidance() -> None:
    town = build_town()
    anna = town.centre.anna
    support = opened(anna)
    answered(offered(anna, support))
    with anna.acts() as actor:
        assert list_waiting_answers(actor) == ()
        assert [line.waits for line in list_supports(actor).supports] == [True]


def test_a_worker_of_guidance_without_a_grant_and_another_service_see_nothing(town: Town) -> None:
    city = a_school_team()
    support = opened(city.dina)
    for stranger in (city.bert, town.elsewhere.chloe, town.centre.anna):
        with pytest.raises(NotFound):
            seen(stranger, support)
        assert browsing(stranger).get(f"/schools/{support}/").status_code == 404
        with stranger.acts() as actor:
            assert support not in {line.id for line in list_supports(actor).supports}


def test_the_pupil_guidance_centre_gets_no_page_of_a_question_unless_it_was_named() -> None:
    city = a_school_team()
    support = opened(city.dina)
    made = browsing(city.dina).post(
        f"/schools/{support}/pages/new/", {"submission": str(new_id()), "receiver": str(ANCHOR.id)}
    )
    assert made.status_code == 422
    assert seen(city.dina, support).pages == ()


@pytest.mark.parametrize(
    "words", ["Yassine wordt gepest.", "De ouders van Sofie Wouters belden.", "Rijksregister 85.07.30-033.28"]
)
def test_the_name_or_number_of_a_pupil_is_stopped_on_every_way_in(words: str) -> None:
    city = a_school_team()
    support = opened(city.dina)
    with city.dina.acts() as dina, pytest.raises(Invalid):
        open_support(dina, NewSupport(new_id(), a_question(words)))
    with city.dina.acts() as dina, pytest.raises(Invalid):
        add_visit(dina, support, new_id(), Visit(_today(), words, "A talk."))
    forms = {
        "visit/": {"on": _today().isoformat(), "done": words},
        "session/": {"on": _today().isoformat(), "theme": "A talk", "agreed": words},
        "agreement/": {"what": words, "who": "we", "by": _today().isoformat()},
        "look-back/": {"side": "us", "helped": words},
        "close/": {"words": words},
        "contacts/new/": {"name": "Karim Vos", "function": words},
    }
    client = browsing(city.dina)
    for address, told in forms.items():
        answer = client.post(f"/schools/{support}/{address}", {"submission": str(new_id()), **told})
        assert answer.status_code == 422, address
    assert seen(city.dina, support).steps == ()


def test_a_schools_visit_opens_nothing_but_its_page() -> None:
    city = a_school_team()
    support = opened(city.dina)
    client = Client()
    client.cookies[VISIT] = enter(offered(city.dina, support))
    assert client.get("/school-page/").status_code == 200
    for address in (
        "/schools/",
        f"/schools/{support}/",
        f"/schools/{support}/summary/print/",
        "/guidance/",
        "/desk/",
    ):
        assert client.get(address).status_code == 303


def _today() -> date:
    return clock.today()
