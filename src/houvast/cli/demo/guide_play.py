"""Fills the guide to services through the services behind a desk worker's own pages."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from uuid import UUID

from houvast.access.actor import Actor
from houvast.cli.demo.guide import GUIDE, Guide, Listed, load_guide
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.stage import Stage
from houvast.directory.selectors.list_organizations import list_organizations
from houvast.directory.services.add_service import NewService, add_service
from houvast.directory.services.change_hours import change_hours
from houvast.directory.services.change_places import change_places
from houvast.directory.services.retire_service import retire_service
from houvast.directory.values.said import (
    Change,
    ContactSaid,
    HoursSaid,
    OpenSaid,
    PhoneSaid,
    PlaceSaid,
    ReachSaid,
    ServiceSaid,
    Translated,
)
from houvast.kernel import clock
from houvast.kernel.clock import BELGIUM

AT_WORK = time(11)


def play_guide(stage: Stage, ledger: Ledger) -> None:
    """Writes every service on the day it was last checked, and retires what is retired."""
    guide = load_guide()
    for number, listed in sorted(enumerate(guide.service), key=lambda one: -one[1].ago):
        _write(stage, ledger, guide, number, listed)
    ledger.guide = True
    ledger.save()


def _write(stage: Stage, ledger: Ledger, guide: Guide, number: int, listed: Listed) -> None:
    day = datetime.combine(ledger.day - timedelta(days=listed.ago), AT_WORK, BELGIUM)
    with stage.acts(guide.keeper) as keeper, clock.frozen_at(min(day, clock.now())):
        added = add_service(keeper, _new(keeper, ledger, number, listed))
        _complete(keeper, ledger, number, (added, listed))


def _complete(keeper: Actor, ledger: Ledger, number: int, written: tuple[UUID, Listed]) -> None:
    added, listed = written

    def change(part: str) -> Change:
        return Change(added, ledger.row(GUIDE, number, part))

    place = PlaceSaid(
        street=listed.street,
        postal_code=listed.postal,
        municipality=listed.municipality,
        access=listed.access,
    )
    change_places(keeper, change("places"), [place])
    if listed.hours or listed.notes:
        change_hours(keeper, change("hours"), HoursSaid(tuple(_open(listed.hours)), listed.notes))
    if listed.retired:
        retire_service(keeper, change("retired"))


def _new(keeper: Actor, ledger: Ledger, number: int, listed: Listed) -> NewService:
    kept = list_organizations(keeper)
    known = {one.name: one.id for one in kept.organizations}
    phones = (PhoneSaid(listed.phone, listed.phone_for),) if listed.phone else ()
    contacts = (ContactSaid(listed.ask_for),) if listed.ask_for else ()
    return NewService(
        ledger.row(GUIDE, number),
        kept.controller_id,
        known.get(listed.of),
        listed.of,
        _said(listed),
        ReachSaid(phones, contacts),
    )


def _said(listed: Listed) -> ServiceSaid:
    other = Translated(listed.also_name, listed.also_about)
    return ServiceSaid(
        name=listed.name,
        description=listed.about,
        needs=listed.needs,
        sectors=(listed.sector,),
        languages=tuple(listed.languages.split()),
        eligibility=listed.whom,
        minimum_age=listed.youngest or None,
        maximum_age=listed.oldest or None,
        is_free=listed.free,
        cost=listed.cost,
        wait_time=listed.wait,
        application=listed.sign_up,
        alert=listed.alert,
        is_closed=listed.closed,
        translations={listed.also_in: other} if listed.also_in else {},
    )


def _open(hours: str) -> Iterator[OpenSaid]:
    """Reads "MO,TU 9:00-12:00; WE 13:00-17:00"."""
    for part in filter(None, (one.strip() for one in hours.split(";"))):
        days, _, span = part.partition(" ")
        opens, closes = (time.fromisoformat(hour.zfill(5)) for hour in span.split("-"))
        for day in days.split(","):
            yield OpenSaid(day, opens, closes)
