"""What a consultation may never reach of guidance, nor one service of another's own side, and who tries …"""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeAlias
from uuid import UUID

import grimp
import pytest
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext

from cell.taking_part import (
    PERSON,
    coming,
    composed,
    drafted,
    given,
    invited,
    management,
    named,
    region,
    slipped,
)
from houvast.access.actor import Actor
from houvast.access.offers import handed
from houvast.cell import selectors
from houvast.cell.finding.participations import own_participation
from houvast.cell.selectors.show_received_invitation import show_received_invitation
from houvast.cell.services.compose_extract import NewExtract, compose_extract
from houvast.cell.services.prepare_meeting import prepare_meeting
from houvast.cell.values.participations import Preparation, Prepared
from houvast.cell.values.slips import AgendaSlip, StatementSlip
from houvast.kernel import clock
from houvast.kernel.errors import HouvastError
from houvast.kernel.ids import new_id
from security.places_cell import cell_places
from world import Person, Town

Places: TypeAlias = dict[str, UUID]
Given: TypeAlias = tuple[UUID | str, ...]
MEANT = {
    "cell_id": "security_cell",
    "case_id": "consulted_case",
    "step_id": "case_step",
    "overview_id": "persons_overview",
}
SAID = {"wanted": "federal", "regime_id": "federal"}
NO_WAY = ("cell", "guidance"), ("guidance", "cell"), ("cell", "desk"), ("desk", "cell")


@pytest.fixture(scope="module")
def town() -> Town:
    return region()


@pytest.mark.parametrize(("one", "other"), NO_WAY)
def test_no_line_of_code_leads_from_one_to_the_other(one: str, other: str) -> None:
    """F3: the two tracks do not know each other, however far round."""
    graph = grimp.build_graph("houvast")
    chains = graph.find_shortest_chains(f"houvast.{one}", f"houvast.{other}", as_packages=True)
    assert chains == set()


def reads() -> Iterator[tuple[str, Callable[..., object]]]:
    """Every selector of the cell, whoever wrote it."""
    for found in pkgutil.iter_modules(selectors.__path__):
        if not found.name.startswith("_"):
            module = importlib.import_module(f"{selectors.__name__}.{found.name}")
            yield found.name, getattr(module, found.name)


def arguments(read: Callable[..., object], numbers: tuple[UUID, ...], places: Places) -> Iterator[Given]:
    """Every way to call it with one of the numbers; what takes more is called with what its names mean."""
    wanted = list(inspect.signature(read).parameters.values())[1:]
    needed = [one for one in wanted if one.default is inspect.Parameter.empty]
    if len(needed) == 1 and needed[0].name not in SAID:
        yield from ((number,) for number in numbers)
    else:
        yield tuple(places[MEANT[one.name]] if one.name in MEANT else SAID[one.name] for one in needed)


def run(actor: Actor, read: Callable[..., object], given: Given) -> bool:
    try:
        read(actor, *given)
    except HouvastError:
        return False
    return True


def test_no_query_of_the_consultation_touches_a_table_of_guidance(town: Town) -> None:
    """F3: no code path, query or search leads from the cell into a file."""
    handover, participation = invited(town), coming(town)
    named(town, participation, town.centre.gina)
    extract, statement = (
        composed(town, town.centre.siham, participation),
        drafted(town.centre.siham, participation),
    )
    with town.centre.siham.acts() as siham:
        tag = own_participation(siham, participation).tag
    slipped(town, tag, AgendaSlip())
    places = cell_places(town)
    numbers = (handover, participation, extract, statement, *places.values())
    people: tuple[Person, ...] = (
        town.centre.siham,
        town.centre.gina,
        town.elsewhere.solange,
        town.city.cas,
        town.city.mira,
        town.city.pol,
    )
    answered: set[str] = set()
    for person in people:
        for name, read in reads():
            for numbered in arguments(read, numbers, places):
                with person.acts() as actor, CaptureQueriesContext(connection) as captured:
                    if run(actor, read, numbered):
                        answered.add(name)
                for query in captured:
                    assert "guidance." not in query["sql"].replace('"', ""), (name, query["sql"])
    unanswered = {name for name, _ in reads()} - answered
    assert not unanswered, f"nobody was answered by {sorted(unanswered)}: nothing was proved of them"


def test_an_answer_says_nothing_but_comes_or_does_not_come(town: Town) -> None:
    """F5: neither that it was read, nor whether the person is known, nor why not."""
    handover = invited(town)
    with town.centre.siham.acts() as siham:
        assert show_received_invitation(siham, handover)
    with town.city.cas.acts() as cas:
        found = handed(cas, [handover])[handover]
        assert (found.seen_at, found.answered_at, found.word) == (None, None, None)


def test_no_word_of_it_lies_in_the_clear(town: Town) -> None:
    """Whoever copies the database reads no name, no statement, no reason, no slip."""
    canary = f"kanarie{new_id().hex}"
    participation = coming(town)
    with town.centre.siham.acts() as siham:
        prepared = Preparation(canary, canary, Prepared.YES, Prepared.NO, canary, canary)
        prepare_meeting(siham, participation, prepared, canary)
        tag = own_participation(siham, participation).tag
    statement = replace(given(canary), purpose=canary, ground=canary)
    composed_of = drafted(town.centre.siham, participation, statement)
    drafted(town.centre.siham, participation, statement)
    with town.centre.siham.acts() as siham:
        day = clock.today()
        seats = (management(town.elsewhere),)
        compose_extract(siham, NewExtract(new_id(), participation, (composed_of,), seats, day))
    slipped(town, tag, StatementSlip(canary, canary, canary))
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT format('%I.%I', table_schema, table_name) FROM information_schema.tables"
            " WHERE table_schema IN ('cell', 'access', 'audit', 'keys') AND table_type = 'BASE TABLE'"
        )
        tables = [row[0] for row in cursor.fetchall()]
        assert "cell.participation" in tables
        for table in tables:
            cursor.execute(f"SELECT count(*) FROM {table} t WHERE t::text ~* %s", [f"{canary}|{PERSON}"])
            assert cursor.fetchone() == (0,), table
            cursor.execute(
                f"SELECT count(*) FROM {table} t WHERE t::text LIKE %s", [f"%{canary.encode().hex()}%"]
            )
            assert cursor.fetchone() == (0,), table
