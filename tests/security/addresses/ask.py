"""Who gets an answer at the addresses of the public form."""

from security.addresses.who import EVERYBODY

OPEN_TO = {
    "ask:enter_asked": EVERYBODY,
    "ask:erase_asked": EVERYBODY,  # without a visit these three lead to the code
    "ask:leave_asked": EVERYBODY,
    "ask:read_asked": EVERYBODY,
    "ask:send_asked": EVERYBODY,
    "ask:show_ask_form": EVERYBODY,
    "ask:write_asked": EVERYBODY,
}
