"""An agreed sheet as a file …"""

import pytest

from browsing import browsing
from cell.given_sheets import WORDS, agreed
from houvast.cell.selectors.print_given_sheet import print_given_sheet
from houvast.web.cell.sheet_pdf import sheet_words


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_is_a_pdf_under_a_name_that_says_nothing(language: str) -> None:
    one, given = agreed()
    answer = browsing(one.town.city.pol, language).get(f"/cell/given-sheets/{given}/print/")
    assert answer.content.startswith(b"%PDF")
    assert "Younes" not in answer.headers["Content-Disposition"]


def test_says_the_words_and_who_may_have_it() -> None:
    one, given = agreed()
    with one.town.city.pol.acts() as pol:
        words = sheet_words(print_given_sheet(pol, given))
    assert words["text"] == WORDS
    assert words["to"] == ["Local task force: Opinion of the lawyer of the city"]
