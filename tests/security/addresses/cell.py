"""Who gets an answer at the addresses of the case consultation: behind each stands a case of Mira's list.

Nobody of the persons of this matrix sits in the cell; who does stands in ``tests/web/cell/test_addresses.py``.
"""

from security.addresses.who import NOBODY

OPEN_TO: dict[str, str] = {
    "cell:acknowledge_document": NOBODY,
    "cell:add_organisation": NOBODY,
    "cell:change_cell": NOBODY,
    "cell:change_organisation": NOBODY,
    "cell:change_seat": NOBODY,
    "cell:decide_period": NOBODY,
    "cell:end_organisation": NOBODY,
    "cell:end_seat": NOBODY,
    "cell:found_cell": NOBODY,
    "cell:hold_role_exercise": NOBODY,
    "cell:list_cells": NOBODY,
    "cell:name_exception": NOBODY,
    "cell:name_recipient": NOBODY,
    "cell:print_document": NOBODY,
    "cell:remove_recipient": NOBODY,
    "cell:say_role": NOBODY,
    "cell:seat_holder": NOBODY,
    "cell:show_cell": NOBODY,
    "cell:show_document": NOBODY,
    "cell:show_organisation": NOBODY,
    "cell:show_role_exercise": NOBODY,
    "cell:write_document": NOBODY,
}
