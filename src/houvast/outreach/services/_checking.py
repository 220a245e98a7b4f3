"""What a round must say before it is kept: a place, a number, a moment that can be."""

from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.outreach.values.rounds import CLOCKS_APART, LOGGED_WITHIN, MOST_YOUNG_PEOPLE, RoundSaid


def check_round(said: RoundSaid) -> None:
    """Raises Invalid for a round without a place, with an impossible number, or not of the last month."""
    if not said.place.strip():
        raise Invalid(message("Say where it was, in a word."))
    if not 0 <= said.young_people <= MOST_YOUNG_PEOPLE:
        raise Invalid(message("Give the number of young people: 0 counts too."))
    now = clock.now()
    if said.at > now + CLOCKS_APART:
        raise Invalid(message("This moment is yet to come. A round is logged afterwards."))
    if said.at < now - LOGGED_WITHIN:
        raise Invalid(message("This is more than a month ago. A round is logged within the month."))
