"""An overview as a file …"""

import pytest

from browsing import browsing
from cell.given import a_cell, listed
from cell.given_overviews import asked_for
from houvast.cell.values.overviews import Asker
from world import Town


@pytest.mark.parametrize("asker", Asker)
@pytest.mark.parametrize("language", ["nl", "fr"])
def test_is_one_to_keep_under_a_name_that_says_nothing(town: Town, asker: Asker, language: str) -> None:
    case = listed(town, a_cell(town))
    overview = asked_for(town, case, asker, language)
    answer = browsing(town.city.mira).get(f"/cell/cases/{case}/overviews/{overview}/print/")
    assert answer.content.startswith(b"%PDF")
    assert b"pdfuaid" in answer.content
    assert "Younes" not in answer.headers["Content-Disposition"]
