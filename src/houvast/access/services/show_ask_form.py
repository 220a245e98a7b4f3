"""Showing a desk's public form: what it is called, its languages, the numbers beside it, and a challenge."""

from dataclasses import dataclass, field

from houvast.access.asked_forms import find_form
from houvast.access.asked_values import AskFormFacts
from houvast.access.rules import without_actor
from houvast.access.tolls import For, Paid, new_sum, new_wait, read_toll
from houvast.kernel.errors import Conflict


@dataclass(frozen=True)
class OpenForm:
    """A form with the challenge its page carries: how many zeros, or at which moment the wait is over."""

    facts: AskFormFacts
    token: str = field(repr=False)
    bits: int
    until: float


@without_actor("Whoever asks has no account; the form is for everybody.")
def show_ask_form(slug: str, for_: For, came_with: Paid | None = None, from_address: str = "") -> OpenForm:
    """Returns a form by its address. Raises NotFound, Tampered, TooMany when too many wait.

    ``came_with`` is what a page without a script sent: then a wait comes in place of a sum, the same one
    again while it is not over.
    """
    form = find_form(slug).facts
    if came_with is None:
        toll = new_sum(form.id, for_)
        return OpenForm(form, toll.written(form.id, for_), toll.bits, 0.0)
    try:
        toll = read_toll(form.id, for_, came_with.token)
    except Conflict:
        toll = new_sum(form.id, for_)
    if not toll.is_wait:
        toll = new_wait(form.id, from_address, toll.secret)
    return OpenForm(form, toll.written(form.id, for_), 0, toll.begins.timestamp())
