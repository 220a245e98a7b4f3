"""Who gets an answer at the addresses of a school's own page: whoever has address and code."""

from security.addresses.who import EVERYBODY, NOBODY

OPEN_TO = {
    "school_page:enter_fill_page": EVERYBODY,
    "school_page:keep_fill_page": NOBODY,  # only a visit opens these three
    "school_page:leave_fill_page": EVERYBODY,
    "school_page:read_fill_page": NOBODY,
    "school_page:send_fill_page": NOBODY,
}
