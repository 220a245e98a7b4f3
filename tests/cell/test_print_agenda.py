"""The agenda on paper …"""

from dataclasses import fields

import pytest

from cell.given import listed, on_agenda
from cell.given_meetings import an_organisation, planned
from houvast.cell.selectors._agenda_papers import PaperItem
from houvast.cell.selectors.print_agenda import print_agenda
from houvast.cell.selectors.print_own_agenda import print_own_agenda
from houvast.cell.services.note_answer import AnswerNote, note_answer
from houvast.kernel.errors import NotAllowed
from world import Town


def test_has_references_and_no_place_for_a_name_or_an_objective(town: Town) -> None:
    """F27: a sheet without names; what is lost on the tram tells nobody who was discussed."""
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell))
    with town.city.cas.acts() as cas:
        note_answer(cas, AnswerNote(sent.id, comes=True))
        (item,) = print_agenda(cas, given.meeting).items
    assert item.reference
    assert (item.comes, item.unanswered) == (("PMS North",), ())
    assert {field.name for field in fields(PaperItem)} == {
        "place",
        "kind",
        "reference",
        "comes",
        "unanswered",
    }


def test_of_an_organisation_holds_its_own_items_and_nobody_elses(town: Town) -> None:
    """F27: each attendee sees only the items it is invited for."""
    given = planned(town)
    on_agenda(town, given.meeting, listed(town, given.cell))
    (sent,) = given.invited(an_organisation(town, given.cell))
    with town.city.cas.acts() as cas:
        whole, own = print_agenda(cas, given.meeting), print_own_agenda(cas, sent.id)
    assert len(whole.items) == 2
    assert [item.reference for item in own.items] == [whole.items[0].reference]
    assert not any(item.comes or item.unanswered for item in own.items)
    assert (own.organisation, own.language) == ("PMS North", "fr")


def test_belongs_to_the_mayor_and_the_coordinator(town: Town) -> None:
    given = planned(town)
    for person in (town.city.pol, town.centre.anna):
        with pytest.raises(NotAllowed), person.acts() as actor:
            print_agenda(actor, given.meeting)
