"""Who gets an answer at the addresses of an invitation that is answered without an account."""

from security.addresses.who import EVERYBODY, NOBODY

OPEN_TO = {
    "invited:enter_answer_page": EVERYBODY,
    "invited:export_answer_date": NOBODY,  # only a visit opens these three
    "invited:give_answer": NOBODY,
    "invited:leave_answer_page": EVERYBODY,
    "invited:print_internal_report": EVERYBODY,  # an empty form
    "invited:read_answer_page": NOBODY,
}
