"""A case that nobody reviewed by its day …"""

import pytest

from browsing import browsing
from cell.given import a_cell, listed
from cell.kept import overdue, stands
from houvast.access.models.people import Notice
from houvast.cell.retention import freeze_overdue, tell_officers
from world import Town, build_town


@pytest.fixture(scope="module")
def town() -> Town:
    return build_town()


def test_stands_still_from_the_day_after(town: Town) -> None:
    cell = a_cell(town)
    late, due = listed(town, cell), listed(town, cell)
    with overdue(late, 1), overdue(due, 0):
        freeze_overdue()
    assert stands(late)[0] == "frozen"
    assert stands(due)[0] == "listed"


def test_is_told_to_the_officer_after_sixty_days_once_and_without_a_name(town: Town) -> None:
    case = listed(town, a_cell(town))
    told = Notice.objects.using("owner").filter(dossier_id=case, event="cell.unanswered")
    with overdue(case, 60):
        freeze_overdue()
        tell_officers()
        assert not told.exists()
    with overdue(case, 61):
        tell_officers()
        tell_officers()
    seen = browsing(town.city.dpo).get("/access/notices/").content.decode()
    assert "For sixty days nobody said why" in seen
    assert "cell.unanswered" not in seen
    assert list(told.values_list("user_id", flat=True)) == [town.city.dpo.user_id]
