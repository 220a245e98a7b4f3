"""Saying on which day somebody last checked an entry: called, looked at the door, asked a colleague there."""

from dataclasses import replace
from datetime import date

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.directory.services._changing import store, take_service
from houvast.directory.values.composing import Composed
from houvast.directory.values.said import Change
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def check_service(actor: Actor, change: Change, day: date) -> None:
    """Keeps the day and who checked; a later day, or an earlier one to correct a mistake, takes its place.

    Raises NotFound, Invalid for a day still to come.
    """
    must(actor, "directory.check_service")
    if day > clock.today():
        raise Invalid(message("This day is still to come."))
    kept = take_service(actor, change)
    checked = replace(kept.service, assured_date=day, checked_by=actor.user_id)
    store(kept, Composed((checked,)))
    log.record("directory.check_service", subject=change.service_id)
