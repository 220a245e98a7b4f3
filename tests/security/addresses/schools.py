"""Who gets an answer at the addresses of support to schools: the team that holds it, Anna's."""

from security.addresses.who import AT_THE_DESK, INBOX_AND_COACH, WORKERS

OPEN_TO = {
    "schools:acknowledge_protocol": INBOX_AND_COACH,
    "schools:add_visit": INBOX_AND_COACH,
    "schools:adopt_school_page": INBOX_AND_COACH,
    "schools:begin_school_support": AT_THE_DESK,
    "schools:change_protocol": INBOX_AND_COACH,
    "schools:change_support": INBOX_AND_COACH,
    "schools:close_school_page": INBOX_AND_COACH,
    "schools:close_support": INBOX_AND_COACH,
    "schools:come_back": INBOX_AND_COACH,
    "schools:count_supports": "coach steward",
    "schools:erase_protocol": INBOX_AND_COACH,
    "schools:erase_support": INBOX_AND_COACH,
    "schools:evaluate_support": INBOX_AND_COACH,
    "schools:hold_staff_session": INBOX_AND_COACH,
    "schools:list_supports": WORKERS,
    "schools:make_agreement": INBOX_AND_COACH,
    "schools:name_contact": INBOX_AND_COACH,
    "schools:offer_school_page": INBOX_AND_COACH,
    "schools:open_support": WORKERS,
    "schools:print_summary": INBOX_AND_COACH,
    "schools:remove_contact": INBOX_AND_COACH,
    "schools:remove_step": INBOX_AND_COACH,
    "schools:settle_agreement": INBOX_AND_COACH,
    "schools:show_protocol": INBOX_AND_COACH,
    "schools:show_school_page": INBOX_AND_COACH,
    "schools:show_summary": INBOX_AND_COACH,
    "schools:show_support": INBOX_AND_COACH,
    "schools:write_protocol": WORKERS,
}
