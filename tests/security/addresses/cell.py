"""Who gets an answer at the addresses of the case consultation: behind each stands a case of Mira's list.

None of the people of this matrix sits in the cell: see ``tests/web/cell/test_addresses.py``.
"""

from security.addresses.who import NOBODY

OPEN_TO: dict[str, str] = {
    "cell:acknowledge_document": NOBODY,
    "cell:add_organisation": NOBODY,
    "cell:add_statement": NOBODY,
    "cell:ask_service": NOBODY,
    "cell:change_cell": NOBODY,
    "cell:change_organisation": NOBODY,
    "cell:change_seat": NOBODY,
    "cell:correct_case": NOBODY,
    "cell:correct_statement": NOBODY,
    "cell:decide_period": NOBODY,
    "cell:end_organisation": NOBODY,
    "cell:end_seat": NOBODY,
    "cell:erase_case": NOBODY,
    "cell:file_decision": NOBODY,
    "cell:found_cell": NOBODY,
    "cell:hold_role_exercise": NOBODY,
    "cell:list_case": NOBODY,
    "cell:list_cases": NOBODY,
    "cell:list_cells": NOBODY,
    "cell:name_exception": NOBODY,
    "cell:name_recipient": NOBODY,
    "cell:note_emergency": NOBODY,
    "cell:note_service_answer": NOBODY,
    "cell:print_decision": NOBODY,
    "cell:print_document": NOBODY,
    "cell:print_service_letter": NOBODY,
    "cell:propose_case": NOBODY,
    "cell:refuse_case": NOBODY,
    "cell:remove_recipient": NOBODY,
    "cell:say_role": NOBODY,
    "cell:seat_holder": NOBODY,
    "cell:show_case": NOBODY,
    "cell:show_cell": NOBODY,
    "cell:show_document": NOBODY,
    "cell:show_organisation": NOBODY,
    "cell:show_role_exercise": NOBODY,
    "cell:withdraw_proposal": NOBODY,
    "cell:write_document": NOBODY,
}
