"""Saying one's role …"""

from dataclasses import replace

import pytest

from cell.given import a_cell
from cell.sitting import all_seated, exercised, written
from houvast.cell.selectors.show_role_exercise import show_role_exercise
from houvast.cell.services.say_role import say_role
from houvast.cell.values.documents import Role
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_is_for_oneself_and_for_others_by_who_prepares(town: Town) -> None:
    cell = a_cell(town)
    mayor, police, _ = all_seated(town, cell)
    number = exercised(town, cell, mayor, police)
    said = Role(police, "", "Contact with the neighbourhood.", "I gather nothing for a file.", "Secrecy.")
    with town.city.prisca.acts() as prisca, pytest.raises(NotFound):
        say_role(prisca, number, said)
    with town.city.pol.acts() as pol, pytest.raises(NotFound):
        say_role(pol, number, replace(said, party_id=mayor))
    with town.city.pol.acts() as pol:
        say_role(pol, number, said)
        roles = {one.party_id: one for one in show_role_exercise(pol, number).roles}
    assert roles[police].brings == "Contact with the neighbourhood."
    assert roles[police].name == "Pol Officer"
    assert not roles[mayor].is_said
    with town.city.cas.acts() as cas:
        say_role(cas, number, replace(said, party_id=mayor))


def test_needs_all_three_sentences_and_somebody_who_was_there(town: Town) -> None:
    cell = a_cell(town)
    mayor, police, _ = all_seated(town, cell)
    number = exercised(town, cell, mayor)
    with town.city.cas.acts() as cas, pytest.raises(Invalid):
        say_role(cas, number, Role(mayor, "", "Something.", "", "Secrecy."))
    whole = Role(police, "", "One.", "Two.", "Three.")
    for wrong in (whole, replace(whole, party_id=new_id())):
        with town.city.cas.acts() as cas, pytest.raises(NotFound):
            say_role(cas, number, wrong)
    document = written(town, cell)
    with town.city.cas.acts() as cas, pytest.raises(NotFound):
        say_role(cas, document, replace(whole, party_id=mayor))
