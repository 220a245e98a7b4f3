"""Who gets an answer at the addresses of work."""

from security.addresses.who import EVERYBODY, GUIDANCE, HOLDS, NOBODY, SIGNED_IN

OPEN_TO = {
    "work:close_feed": GUIDANCE,
    "work:disclose_to_cell": NOBODY,  # Anna takes part in no consultation: tests/security/test_cell_matrix.py
    "work:export_appointment": HOLDS,
    "work:extend_outing": GUIDANCE,
    "work:list_appointments": HOLDS,
    "work:make_copy": HOLDS,
    "work:move_appointment": HOLDS,
    "work:open_feed": GUIDANCE,
    "work:open_outing": GUIDANCE,
    "work:plan_appointment": HOLDS,
    "work:read_feed": EVERYBODY,
    "work:return_from_outing": GUIDANCE,
    "work:search_caseload": GUIDANCE,
    "work:settle_appointment": HOLDS,
    "work:show_feed": GUIDANCE,
    "work:show_my_work": SIGNED_IN,
    "work:show_outings": GUIDANCE,
    "work:start_outing": GUIDANCE,
    "work:summarise_contacts": HOLDS,
}
