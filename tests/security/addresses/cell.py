"""Who gets an answer at the addresses of the case consultation: behind each stands a case of Mira's list."""

from security.addresses.who import NOBODY

OPEN_TO: dict[str, str] = {
    "cell:answer_invitation": NOBODY,  # of an invited service: tests/security/test_cell_matrix.py
    "cell:change_statement": NOBODY,
    "cell:compose_extract": NOBODY,
    "cell:confirm_recall": NOBODY,
    "cell:decide_own_period": NOBODY,
    "cell:drop_extract": NOBODY,
    "cell:erase_participation": NOBODY,
    "cell:keep_slip": NOBODY,
    "cell:list_extracts": NOBODY,
    "cell:list_invitations": NOBODY,
    "cell:list_participations": NOBODY,
    "cell:list_seat_slips": NOBODY,
    "cell:list_slips": NOBODY,
    "cell:name_participant": NOBODY,
    "cell:note_last_discussion": NOBODY,
    "cell:prepare_meeting": NOBODY,
    "cell:print_preparation": NOBODY,
    "cell:recall_extract": NOBODY,
    "cell:remove_participant": NOBODY,
    "cell:remove_statement": NOBODY,
    "cell:show_extract": NOBODY,
    "cell:show_given_extract": NOBODY,
    "cell:show_participation": NOBODY,
    "cell:show_received_invitation": NOBODY,
    "cell:write_statement": NOBODY,
}
