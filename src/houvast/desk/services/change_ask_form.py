"""Opening, changing or closing a desk's public form: its steward does, and vouches for the desk's key."""

import re
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.asked_forms import FormSettings, save_form
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.audit import log
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message

SLUG: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
SHORTEST: Final = 3
LONGEST: Final = 40
FEWEST_DAYS: Final = 14
MOST_DAYS: Final = 180
LANGUAGES: Final = ("nl", "fr", "en", "de")


def change_ask_form(actor: Actor, controller_id: UUID, form_id: UUID, wanted: FormSettings) -> None:
    """Stores what the steward says.

    Raises NotFound where the actor is no steward, Conflict without a team or for an address that is taken,
    Invalid for an address, a number of days or languages that cannot be.
    """
    must(actor, "desk.change_ask_form")
    if controller_id not in actor.serves_as(Function.STEWARD):
        raise NotFound(message("This does not exist, or not for you."))
    if not (SHORTEST <= len(wanted.slug) <= LONGEST and SLUG.fullmatch(wanted.slug)):
        raise Invalid(message("An address has three to forty letters, digits and dashes, without accents."))
    if not FEWEST_DAYS <= wanted.days <= MOST_DAYS:
        raise Invalid(
            message("Choose between %(fewest)s and %(most)s days."), fewest=FEWEST_DAYS, most=MOST_DAYS
        )
    if not wanted.languages or not set(wanted.languages) <= set(LANGUAGES):
        raise Invalid(message("Choose at least one language."))
    if any(not number.name.strip() or not number.phone.strip() for number in wanted.numbers):
        raise Invalid(message("Fill in both the service and its number, or neither."))
    save_form(actor, controller_id, form_id, wanted)
    log.record("desk.change_ask_form", subject=controller_id)
