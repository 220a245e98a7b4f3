"""What the police seat does with an agreed sheet …"""

from datetime import timedelta

import pytest

from cell.given_sheets import agreed
from houvast.cell.selectors.list_sheets import list_sheets
from houvast.cell.selectors.print_given_sheet import print_given_sheet
from houvast.cell.selectors.show_given_sheet import show_given_sheet
from houvast.cell.services.note_sheet_sent import SheetSent, note_sheet_sent
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotAllowed
from houvast.kernel.ids import new_id


def test_notes_to_whom_it_was_sent_and_when_once() -> None:
    """F7: by the police's own means; Houvast sends nothing."""
    one, given = agreed()
    with one.town.city.pol.acts() as pol:
        (recipient,) = show_given_sheet(pol, given).content.text.recipients
        for _ in range(2):
            note_sheet_sent(pol, SheetSent(given, recipient.id, clock.today()))
        (sending,) = show_given_sheet(pol, given).content.sendings
        assert (sending.recipient, sending.on) == (recipient.name, clock.today())
        assert next(line for line in list_sheets(pol).given if line.id == given).is_sent
        assert print_given_sheet(pol, given).content.text.recipients == (recipient,)


def test_goes_to_nobody_whom_not_all_agreed_to_and_on_no_other_day() -> None:
    one, given = agreed()
    with one.town.city.pol.acts() as pol:
        (recipient,) = show_given_sheet(pol, given).content.text.recipients
        for wrong in (
            SheetSent(given, new_id(), clock.today()),
            SheetSent(given, recipient.id, clock.today() + timedelta(days=1)),
            SheetSent(given, recipient.id, clock.today() - timedelta(days=1)),
        ):
            with pytest.raises(Invalid):
                note_sheet_sent(pol, wrong)
    with one.town.city.cas.acts() as cas, pytest.raises(NotAllowed):
        note_sheet_sent(cas, SheetSent(given, recipient.id, clock.today()))
