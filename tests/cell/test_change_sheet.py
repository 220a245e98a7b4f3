"""Changing the draft of a feedback sheet …"""

import pytest

from cell.given_sheets import asked, drafted, held, written
from houvast.cell.selectors.show_sheet import show_sheet
from houvast.cell.services.change_sheet import change_sheet
from houvast.kernel.errors import Conflict, Invalid


def test_keeps_the_new_words_and_refuses_what_drafting_refuses() -> None:
    one = held()
    sheet = drafted(one)
    with one.town.city.cas.acts() as cas:
        change_sheet(cas, sheet, written("Nothing more is needed."))
        with pytest.raises(Invalid):
            change_sheet(cas, sheet, written("His threat level stays 3, says OCAD."))
        found = show_sheet(cas, sheet)
        assert found.text
        assert found.text.words == "Nothing more is needed."


def test_is_over_once_approval_was_asked() -> None:
    """F7: what people agree to is what they read."""
    one = held()
    sheet = drafted(one)
    asked(one, sheet)
    with one.town.city.cas.acts() as cas, pytest.raises(Conflict):
        change_sheet(cas, sheet, written("Other words."))
