"""Who gets an answer at the addresses of a service without an account."""

from security.addresses.who import EVERYBODY, NOBODY

OPEN_TO = {
    "receive:answer_referral_page": NOBODY,  # only a visit opens these three
    "receive:enter_referral_page": EVERYBODY,
    "receive:leave_referral_page": EVERYBODY,
    "receive:read_referral_page": NOBODY,
    "receive:tell_referral_page": NOBODY,
}
