"""Who gets an answer at the addresses of fill."""

from security.addresses.who import EVERYBODY, NOBODY

OPEN_TO = {
    "fill:enter_fill_page": EVERYBODY,
    "fill:play_recording": NOBODY,
    "fill:keep_fill_page": NOBODY,  # only a visit opens these three
    "fill:leave_fill_page": EVERYBODY,
    "fill:read_fill_page": NOBODY,
    "fill:send_fill_page": NOBODY,
}
