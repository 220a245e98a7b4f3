"""What a service told in a consultation, for whoever asks …"""

from dataclasses import replace
from datetime import timedelta

import pytest

from cell.given_room import Held, held
from cell.taking_part import given
from houvast.audit.models import Entry
from houvast.cell.selectors.show_shared import SharedPage, show_shared
from houvast.cell.services.compose_extract import NewExtract, compose_extract
from houvast.cell.services.write_statement import write_statement
from houvast.cell.values.cases import Provenance
from houvast.kernel import clock
from houvast.kernel.errors import NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Person


def shared(one: Held, person: Person) -> SharedPage:
    with person.acts() as actor:
        return show_shared(actor, one.participation)


def test_is_its_own_statements_with_whom_they_were_given_to() -> None:
    one = held()
    one.extract("He trains on Thursdays.", "He wants work.")
    found = shared(one, one.town.centre.siham)
    assert [[said.statement.words for said in part.statements] for part in found.parts] == [
        ["He trains on Thursdays.", "He wants work."]
    ]
    assert found.parts[0].to == ("Cell of the city",)
    read = Entry.objects.using("owner").filter(event="cell.show_shared", dossier_id=one.participation)
    assert read.exists()


def test_is_still_there_when_it_was_recalled() -> None:
    """What was told was told: the person may know it, and that it was taken back."""
    one = held()
    one.recalls(one.extract())
    assert [part.is_recalled for part in shared(one, one.town.centre.siham).parts] == [True]


@pytest.mark.parametrize("from_whom", [Provenance.POLICE_OR_JUSTICE, Provenance.INTELLIGENCE])
def test_is_as_if_what_the_law_forbids_to_mention_had_never_been(from_whom: Provenance) -> None:
    """F9; art. 11 and 14: no part, no empty line, no count."""
    one = held()
    before = shared(one, one.town.centre.siham)
    told, number = given("Seen by a patrol."), new_id()
    told = replace(told, statement=replace(told.statement, provenance=from_whom))
    with one.town.centre.siham.acts() as siham:
        write_statement(siham, one.participation, number, told)
        day = clock.today() + timedelta(days=30)
        compose_extract(siham, NewExtract(new_id(), one.participation, (number,), (), day, in_room=True))
    assert shared(one, one.town.centre.siham) == before


def test_is_nobody_elses() -> None:
    """F2: not the cell's, not another service's, not a guide's who takes no part."""
    one = held()
    one.extract()
    town = one.town
    for person in (town.city.cas, town.city.mira, town.centre.anna):
        with person.acts() as actor, pytest.raises(NotAllowed):
            show_shared(actor, one.participation)
    with town.elsewhere.solange.acts() as solange, pytest.raises(NotFound):
        show_shared(solange, one.participation)
