"""What a round table may never hold or lead to, and who tries …"""

from datetime import timedelta
from uuid import UUID

import grimp
import pytest
from django.apps import apps
from django.db import connections
from icalendar import Calendar

from browsing import browsing
from guidance.trajectories import trajectory_of, write_notes
from houvast.guidance.selectors.search_caseload import search_caseload
from houvast.guidance.selectors.show_caseload import show_caseload
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from houvast.schools.selectors.list_supports import list_supports
from houvast.tables.models.tables import TableCount
from houvast.tables.selectors.list_tables import list_tables
from schools.given import a_school_team, opened
from tables.given import (
    agreed,
    documented,
    founded,
    held,
    joined,
    planned,
    points_of,
    seen,
    shared,
    written,
)
from world import Person, Service, Town, build_town

OTHERS = ("desk", "outreach", "guidance", "schools", "assessment", "rights", "cell", "groups", "learning")
NAMED = "De moeder van Yassine Amrani belde."
REFUSED = (
    "Rijksregister 85.07.30-033.28",
    "Geboren op 12/03/2009 in Lier",
    "Bel 0470 12 34 56",
    "Mail naar jan.peeters@voorbeeld.be",
    "Rekening BE68 5390 0754 7034",
)
SIGNS = (
    NAMED,
    "Sami is weer gezien.",
    "On a parlé de M. Benali.",
    "Het gezin B. kwam ter sprake.",
    "Y.A. stond aan de halte.",
    "YASSINE AMRANI stond aan de halte.",
    "De jongen van 16 jaar aan de halte.",
    "Wie woont Kerkstraat 4?",
    "Wat als Yassine Amrani weg is?",
)


def everywhere(worker: Person, words: str) -> dict[str, dict[str, str]]:
    """Every address by which a text gets into a table, with that text in every field that takes one."""
    table = founded(worker)
    bus = joined(worker, table)
    meeting, over = planned(worker, table), held(worker, table, bus)
    point, made = points_of(worker, table, over)[0].id, agreed(worker, table, bus)
    practice, process = shared(worker, table, bus), written(worker, table, bus)
    document, day = documented(worker, table), (clock.today() + timedelta(days=3)).isoformat()
    here, owner, today = f"/tables/{table}/", str(bus), clock.today().isoformat()
    about = {"kind": "prevention", "name": "Consultation", "municipalities": "Mechelen", "language": "nl"}
    member = {"organisation": "TEC", "sector": "transport", "function": "control", "since": today}
    when = {"starts_at": f"{day}T10:00", "until": "12:00", "themes": "Words"}
    talk = {"title": "Talking", "what": "Sit down.", "owner": owner}
    work = {"title": "Waiting", "how": "Wait.", "owner": owner}
    ways = {
        "/tables/new/": [about | {field: words} for field in ("name", "municipalities", "aims")],
        f"{here}change/": [about | {field: words} for field in ("name", "municipalities", "aims")],
        f"{here}members/new/": [member | {"function": words}],
        f"{here}members/{bus}/change/": [member | {"function": words}],
        f"{here}meetings/new/": [
            when | {field: words} for field in ("place", "themes", "practices", "agreements", "contexts")
        ],
        f"{here}meetings/{meeting}/change/": [when | {"contexts": words}, when | {"place": words}],
        f"{here}meetings/{meeting}/cancel/": [{"why": words}],
        f"{here}meetings/{over}/held/": [{"came": owner, "guests": words}],
        f"{here}meetings/{over}/points/{point}/": [
            {"said": words},
            {"said": "A talk.", "what": words, "owner": owner, "by": day},
        ],
        f"{here}agreements/new/": [{"what": words, "owner": owner, "by": day}],
        f"{here}agreements/{made}/ask/": [{"words": words, "by": day}],
        f"{here}agreements/{made}/settle/": [{"how": "dropped", "reason": words}],
        f"{here}practices/new/": [talk | {field: words} for field in ("title", "what", "for_whom", "takes")],
        f"{here}practices/{practice}/change/": [talk | {"takes": words}],
        f"{here}working/new/": [work | {field: words} for field in ("title", "when", "how")],
        f"{here}working/{process}/change/": [work | {"when": words}],
        f"{here}documents/new/": [{"title": words, "words": "W."}, {"title": "T", "words": words}],
        f"{here}documents/{document}/change/": [{"title": "T", "words": words}],
        f"{here}documents/{document}/agreed/": [{"owner": owner, "on": today, "how": words}],
    }
    return {f"{address} {number}": one for address, told in ways.items() for number, one in enumerate(told)}


@pytest.fixture(scope="module")
def city() -> Service:
    return a_school_team()


def test_the_name_of_somebody_is_stopped_on_every_way_in(city: Service) -> None:
    client = browsing(city.dina)
    for way, told in everywhere(city.dina, NAMED).items():
        answer = client.post(way.split()[0], {"submission": str(new_id()), **told})
        assert (answer.status_code, way) == (422, way)
        assert "This looks like a name" in answer.content.decode(), way
        assert 'name="no_person"' in answer.content.decode(), way


def test_the_number_of_somebody_is_refused_on_every_way_in_whoever_looked(city: Service) -> None:
    client = browsing(city.dina)
    for way, told in everywhere(city.dina, REFUSED[0]).items():
        answer = client.post(way.split()[0], {"submission": str(new_id()), "no_person": "on", **told})
        assert (answer.status_code, way) == (422, way)
        assert "belongs to a person" in answer.content.decode(), way


@pytest.mark.parametrize("words", SIGNS)
def test_a_sign_of_somebody_is_asked_about(city: Service, words: str) -> None:
    table = founded(city.dina)
    told = {"what": words, "owner": str(joined(city.dina, table)), "by": clock.today().isoformat()}
    client = browsing(city.dina)
    address = f"/tables/{table}/agreements/new/"
    refused = client.post(address, {"submission": str(new_id()), **told})
    assert refused.status_code == 422
    assert words.split(maxsplit=1)[0] in refused.content.decode(), "what was typed is still there"
    assert seen(city.dina, table).entries.agreements(is_open=True) == ()
    taken = client.post(address, {"submission": str(new_id()), "no_person": "on", **told})
    assert taken.status_code == 303


@pytest.mark.parametrize("words", REFUSED)
def test_what_belongs_to_a_person_or_reaches_a_stranger_is_refused_whoever_looked(
    city: Service, words: str
) -> None:
    table = founded(city.dina)
    told = {"what": words, "owner": str(joined(city.dina, table)), "by": clock.today().isoformat()}
    answer = browsing(city.dina).post(
        f"/tables/{table}/agreements/new/", {"submission": str(new_id()), "no_person": "on", **told}
    )
    assert answer.status_code == 422
    assert "belongs to a person" in answer.content.decode()


def test_a_contact_of_the_table_and_its_number_may_stand_in_a_text(city: Service) -> None:
    table = founded(city.dina)
    bus = joined(city.dina, table)
    for what in ("Leen Maes of De Lijn is rung first, on 015 40 87 00.", "Ring +32 15 40 87 00."):
        agreed(city.dina, table, bus, what=what)
    assert len(seen(city.dina, table).entries.agreements(is_open=True)) == 2


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    """Who imports whom in the whole of the code, read once."""
    return grimp.build_graph("houvast")


@pytest.mark.parametrize("other", OTHERS)
def test_no_line_of_code_leads_from_a_table_to_another_context_or_back(
    other: str, graph: grimp.ImportGraph
) -> None:
    """F3: what knows no person can lead to none, however far round; true of a context yet to come."""
    if f"houvast.{other}" not in graph.modules:
        pytest.skip("not there yet")
    for one, two in (("tables", other), (other, "tables")):
        chains = graph.find_shortest_chains(f"houvast.{one}", f"houvast.{two}", as_packages=True)
        assert chains == set()


def test_no_row_of_a_table_names_a_dossier_of_another_track() -> None:
    town = build_town()
    anna = town.centre.anna
    foreign = {trajectory_of(anna, town.centre.holder1), opened(anna)}
    table = founded(anna)
    bus = joined(anna, table)
    held(anna, table, bus)
    agreed(anna, table, bus)
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT table_name, column_name FROM information_schema.columns"
            " WHERE table_schema = 'tables' AND data_type = 'uuid'"
        )
        for name, column in cursor.fetchall():
            statement = f'SELECT count(*) FROM tables."{name}" WHERE "{column}" = ANY (%s)'
            cursor.execute(statement, [list(foreign)])
            assert cursor.fetchone() == (0,), (name, column)
        cursor.execute(
            "SELECT count(*) FROM tables.entry e JOIN access.dossier d ON d.id = e.dossier_id"
            " WHERE d.track <> 'table'"
        )
        assert cursor.fetchone() == (0,)


def test_no_text_of_a_table_names_a_dossier_of_another_track() -> None:
    """What stands in a table, opened with its own key, holds no number of anything but the table itself."""
    town = build_town()
    anna = town.centre.anna
    table = founded(anna)
    bus = joined(anna, table)
    meeting = held(anna, table, bus)
    own = {table, bus, meeting, anna.user_id, *(one.id for one in points_of(anna, table, meeting))}
    own.add(agreed(anna, table, bus))
    page = seen(anna, table)
    own |= {one.id for one in page.entries.kept}
    assert set(numbers_in((page.content, page.entries))) <= own


def numbers_in(value: object) -> list[UUID]:
    """Every number in a value, however deep."""
    if isinstance(value, UUID):
        return [value]
    if isinstance(value, tuple):
        return [number for one in value for number in numbers_in(one)]
    fields = getattr(type(value), "__dataclass_fields__", {})
    return [number for name in fields for number in numbers_in(getattr(value, name))]


def test_neither_list_nor_search_of_another_track_finds_a_table_nor_a_table_a_person() -> None:
    town = build_town()
    anna = town.centre.anna
    trajectory = trajectory_of(anna, town.centre.holder1, "Marwa")
    write_notes(anna, trajectory, 1)
    table = founded(anna)
    with anna.acts() as actor:
        assert [line.id for line in show_caseload(actor).lines] == [trajectory]
        assert search_caseload(actor, "Prevention") == ()
        assert list_supports(actor).supports == ()
        assert [line.id for line in list_tables(actor).tables] == [table]
    client = browsing(anna)
    assert "Prevention consultation" not in client.get("/guidance/").content.decode()
    page = client.get(f"/tables/{table}/").content.decode()
    assert "Marwa" not in page
    assert str(trajectory) not in page


def test_a_colleague_without_a_grant_and_another_service_see_nothing(city: Service, town: Town) -> None:
    table = founded(city.dina)
    meeting = held(city.dina, table, joined(city.dina, table))
    for stranger in (city.bert, town.elsewhere.chloe, town.centre.anna):
        client = browsing(stranger)
        for address in ("", f"meetings/{meeting}/", f"meetings/{meeting}/minutes/print/"):
            assert client.get(f"/tables/{table}/{address}").status_code == 404
        with stranger.acts() as actor:
            assert table not in {line.id for line in list_tables(actor).tables}


def test_no_file_can_be_added_to_a_table(city: Service) -> None:
    table = founded(city.dina)
    page = browsing(city.dina).get(f"/tables/{table}/").content.decode()
    assert "/files/" not in page
    assert 'type="file"' not in page


def test_the_counter_of_a_quarter_leads_back_to_no_table() -> None:
    names = {field.name for field in TableCount._meta.concrete_fields}
    assert names == {"id", "created_at", "controller_id", "quarter", "kind", "what"}
    assert {model.__name__ for model in apps.get_app_config("tables").get_models()} == {
        "RoundTable",
        "TableEntry",
        "TableCount",
    }


def test_a_calendar_learns_a_moment_and_a_reference(city: Service) -> None:
    table = founded(city.dina)
    meeting = planned(city.dina, table)
    answer = browsing(city.dina).get(f"/tables/{table}/meetings/{meeting}/calendar/")
    (event,) = Calendar.from_ical(answer.content).walk("VEVENT")
    assert str(event["SUMMARY"]) == f"Houvast {seen(city.dina, table).reference}"
    assert not {"LOCATION", "DESCRIPTION", "ATTENDEE", "ORGANIZER"} & set(event)
