"""Until a round is over, whatever a rater asks for …

F21: not a page of the area, not a row of any table, not a number of statements tells that another rates.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from assessment.given import a_round, a_sheet, an_impression, kept, rated, stated
from browsing import browsing
from guidance.trajectories import trajectory_of, write_notes
from houvast.assessment.services.lock_sheet import lock_sheet
from houvast.kernel.ids import new_id
from world import Person, Town, build_town

TABLES = """
    SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'v', 'm', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
      AND has_schema_privilege(n.oid, 'USAGE') AND has_any_column_privilege(c.oid, 'SELECT') ORDER BY 1
"""
"""What the acting role may read at all; what of it exists for this actor is row security's to say."""


@dataclass(frozen=True)
class Blind:
    """A round of Anna's and Bert's, led by the coach, and the dossier it is about."""

    town: Town
    dossier: UUID
    round_id: UUID


@pytest.fixture
def blind() -> Blind:
    town = build_town()
    dossier = trajectory_of(town.centre.anna, town.centre.holder1)
    write_notes(town.centre.anna, dossier, 2)
    return Blind(town, dossier, a_round(town, dossier))


def anna_goes_on(blind: Blind) -> Iterator[str]:
    """Everything another rater does before a round is over, act by act."""
    anna = blind.town.centre.anna
    stated(anna, blind.round_id)
    yield "stated an impression"
    with anna.acts() as actor:
        kept(actor, blind.round_id, a_sheet())
    yield "kept a sheet"
    with anna.acts() as actor:
        lock_sheet(actor, blind.round_id, new_id(), an_impression())
    yield "locked"


def everything(person: Person) -> dict[str, int]:
    """How many rows of every table exist for somebody, who writes SQL of their own."""
    with person.acts(), connection.cursor() as cursor:
        cursor.execute(TABLES)
        tables = [row[0] for row in cursor.fetchall()]
        counts = {}
        for table in tables:
            cursor.execute(f"SELECT count(*) FROM {table}")
            counts[table] = cursor.fetchone()[0]
    return counts


@pytest.mark.parametrize("name", ["bert", "coach"])
def test_no_table_has_a_row_more_or_less(blind: Blind, name: str) -> None:
    person = getattr(blind.town.centre, name)
    before = everything(person)
    for act in anna_goes_on(blind):
        now = everything(person)
        assert {table: (before[table], now[table]) for table in now if now[table] != before[table]} == {}, act


def addresses(resolver: URLResolver, space: str = "") -> Iterator[tuple[str, URLPattern]]:
    """Every address by its name, with its namespace."""
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from addresses(pattern, pattern.namespace or space)
        else:
            yield f"{space}:{pattern.name}", pattern


def of_the_round(blind: Blind) -> list[str]:
    """Every address that can be asked of a trajectory or a round, and the pages that gather what waits."""
    known = {
        "trajectory": blind.dossier,
        "dossier_id": blind.dossier,
        "rating_round": blind.round_id,
        "part": 1,
    }
    found = []
    for name, pattern in addresses(get_resolver()):
        wanted = set(pattern.pattern.converters)
        if wanted <= set(known) and (wanted or name in GATHERING) and name != READERS:
            found.append(reverse(name, kwargs={each: known[each] for each in wanted}))
    return found


GATHERING = {"work:show_my_work", "access:list_notices", "access:show_log", "guidance:show_caseload"}
READERS = "access:show_readers"
"""Who looked when: a visit of one's own stands in it at the next, so it is looked at by itself below."""
NEW = re.compile(rb'(?i)csrf|datetime-local|name="(submission|next)"|data-when|[0-9a-f]{32}')


def answers(person: Person, asked: list[str]) -> dict[str, tuple[int, int, bytes]]:
    """To each address: the status, how many statements it took, and the page without what is ever new."""
    client, found = browsing(person), {}
    for url in asked:
        with CaptureQueriesContext(connection) as statements:
            answer = client.get(url)
        lines = [line for line in answer.content.splitlines() if not NEW.search(line)]
        is_page = answer.headers.get("content-type", "").startswith("text/html")
        found[url] = (answer.status_code, len(statements), b"\n".join(lines) if is_page else b"")
    return found


def changes(before: tuple[int, int, bytes], now: tuple[int, int, bytes]) -> tuple[object, ...]:
    """What differs between two answers, to be read when the test fails."""
    lines = set(before[2].splitlines()) ^ set(now[2].splitlines())
    return before[:2], now[:2], lines


@pytest.mark.parametrize("name", ["bert", "coach"])
def test_no_page_says_more_or_takes_longer(blind: Blind, name: str) -> None:
    person, asked = getattr(blind.town.centre, name), of_the_round(blind)
    assert len(asked) > 50
    if name == "bert":
        stated(person, blind.round_id)  # so that his own sheet is among the pages
    answers(person, asked)  # what is written once, a reading of this quarter of an hour, is written
    before = answers(person, asked)
    for act in anna_goes_on(blind):
        if act == "kept a sheet":
            continue
        now = answers(person, asked)
        assert {url: changes(before[url], now[url]) for url in asked if now[url] != before[url]} == {}, act


def test_the_log_names_no_act_on_a_sheet(blind: Blind) -> None:
    anna, bert = blind.town.centre.anna, browsing(blind.town.centre.bert)
    rated(anna, blind.round_id)
    page = bert.get(reverse(READERS, kwargs={"dossier_id": blind.dossier})).content.decode()
    assert "Began a round of looking together" in page
    for event in ("their own sheet", "first impression", "Destroyed the keys"):
        assert event not in page
