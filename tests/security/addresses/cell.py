"""Who gets an answer at the addresses of the case consultation: behind each stands a case of Mira's list."""

from security.addresses.who import NOBODY

SHEETS = "cas"

OPEN_TO: dict[str, str] = {
    "cell:add_statement": NOBODY,
    "cell:ask_service": NOBODY,
    "cell:correct_case": NOBODY,
    "cell:correct_statement": NOBODY,
    "cell:erase_case": NOBODY,
    "cell:file_decision": NOBODY,
    "cell:list_case": NOBODY,
    "cell:list_cases": NOBODY,
    "cell:note_emergency": NOBODY,
    "cell:note_service_answer": NOBODY,
    "cell:print_decision": NOBODY,
    "cell:print_service_letter": NOBODY,
    "cell:propose_case": NOBODY,
    "cell:refuse_case": NOBODY,
    "cell:show_case": NOBODY,
    "cell:withdraw_proposal": NOBODY,
    "cell:ask_approval": SHEETS,
    "cell:change_sheet": SHEETS,
    "cell:conclude_sheet": SHEETS,
    "cell:discard_sheet": SHEETS,
    "cell:draft_sheet": SHEETS,
    "cell:list_sheets": SHEETS,
    "cell:note_sheet_given": SHEETS,
    "cell:note_sheet_sent": NOBODY,  # the police seat's alone, who is nobody here
    "cell:print_given_sheet": SHEETS,
    "cell:show_given_sheet": SHEETS,
    "cell:show_sheet": SHEETS,
}
