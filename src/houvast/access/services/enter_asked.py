"""Opening one's own question again with the receipt code: one stretching for every try, known or not."""

from dataclasses import dataclass, field
from typing import Final

from django.db import transaction

from houvast.access.asked_codes import is_slip, read_code, stretched
from houvast.access.asked_forms import find_form
from houvast.access.asked_sealing import open_keys
from houvast.access.asked_visits import AskVisit, asked_row, close_visit
from houvast.access.crowding import Crowd
from houvast.access.rules import without_actor
from houvast.access.tolls import For, Paid, ensure_paid, read_toll, spend, tally
from houvast.kernel.errors import Conflict, Invalid, Tampered, TooMany
from houvast.kernel.messages import message

MOST_WRONG: Final = 30
"""Wrong codes in a quarter of an hour from one connection; a right one is never counted."""
wrong: Final = Crowd(MOST_WRONG, 900.0)


@dataclass(frozen=True)
class TypedCode:
    """A code somebody typed at a form, and what was paid for the try."""

    slug: str
    code: str = field(repr=False)
    paid: Paid
    from_address: str = field(repr=False)


@without_actor("Whoever asked has no account; the receipt code is the key.")
def enter_asked(typed: TypedCode) -> str:
    """Returns a visit to the question of this code, as a cookie.

    Raises Invalid for a code with a slip and for one that opens nothing, TollDue, TooMany, Busy, NotFound,
    Conflict for a page that is too old or was used before.
    """
    form = find_form(typed.slug)
    code = read_code(typed.code)
    if not code:
        raise Invalid(message("The code has sixteen digits."), word="code_shape")
    if is_slip(code):
        raise Invalid(message("One of the digits is not right."), word="code_slip")
    seconds = wrong.seconds_to_wait(typed.from_address)
    if seconds:
        raise TooMany(
            message("Too many tries. Please wait %(minutes)s minutes, then try again."),
            minutes=-(-seconds // 60),
        )
    toll = read_toll(form.facts.id, For.ENTER, typed.paid.token)
    ensure_paid(form.facts.id, For.ENTER, toll, typed.paid.work)
    with transaction.atomic(using="signin"):
        if not spend(toll):
            raise Conflict(message("This was sent already."), word="stale")
        tally(form.facts.id, For.ENTER)
    found = stretched(form.facts.id, code, form.anchor.cost)
    row = asked_row(found.verifier)
    try:
        keys = open_keys(found.wrap_key, row.id, bytes(row.sealed)) if row else None
    except Tampered:
        keys = None
    if row is None or keys is None or row.form_id != form.facts.id:
        wrong.count(typed.from_address)
        raise Invalid(message("This code opens nothing here."), word="code_wrong")
    return close_visit(form.facts.id, AskVisit(row.id, found.verifier, keys))
