"""Reviewing a case …"""

from datetime import date
from uuid import UUID

import pytest
from django.db import DatabaseError, transaction

from cell.given import a_cell, a_proposal, listed, proposed
from cell.kept import in_days, stands
from houvast.access.models.dossiers import Dossier
from houvast.cell.services.review_case import Review, review_case
from houvast.cell.values.keeping import review_day
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Person, Town


def reviewed(person: Person, case: UUID, days: int = 60, reasons: str = "He was seen with them.") -> None:
    with person.acts() as actor:
        review_case(actor, Review(case, new_id(), reasons, in_days(days)))


def test_keeps_somebody_on_the_list_until_the_next_day(town: Town) -> None:
    case = listed(town, a_cell(town))
    reviewed(town.city.milan, case)
    assert stands(case) == ("listed", in_days(60))


def test_frees_what_stood_still(town: Town) -> None:
    case = listed(town, a_cell(town))
    Dossier.objects.using("owner").filter(id=case).update(state="frozen")
    reviewed(town.city.mira, case)
    assert stands(case)[0] == "listed"


def test_is_the_mayors_alone(town: Town) -> None:
    """F4: the coordinator does not decide, and the database refuses it as well."""
    case = listed(town, a_cell(town))
    Dossier.objects.using("owner").filter(id=case).update(state="frozen")
    with pytest.raises(NotAllowed):
        reviewed(town.city.cas, case)
    for state in ("listed", "closed"):
        with town.city.cas.acts(), pytest.raises(DatabaseError), transaction.atomic():
            Dossier.objects.filter(id=case).update(state=state)
    assert stands(case)[0] == "frozen"


@pytest.mark.parametrize(("days", "reasons"), [(0, "Why."), (200, "Why."), (30, " ")])
def test_wants_reasons_and_a_day_within_six_months(town: Town, days: int, reasons: str) -> None:
    case = listed(town, a_cell(town))
    with pytest.raises(Invalid):
        reviewed(town.city.mira, case, days, reasons)


def test_falls_on_the_first_of_the_month_in_which_somebody_turns_eighteen() -> None:
    """F14: an ordinary review day, so that no birthday stands in the clear."""
    today = date(2026, 11, 30)
    assert review_day(date(2027, 3, 15), date(2009, 1, 20), today) == date(2027, 1, 1)
    assert review_day(date(2027, 3, 15), date(2008, 1, 20), today) == date(2027, 3, 15)
    assert review_day(date(2027, 3, 15), None, today) == date(2027, 3, 15)


def test_is_of_a_case_on_the_list(town: Town) -> None:
    cell = a_cell(town)
    with pytest.raises(Conflict):
        reviewed(town.city.mira, proposed(town, cell, a_proposal("Lore Maes")))
    with pytest.raises(NotFound):
        reviewed(town.city.mira, new_id())
