"""What an answer must hold before it is kept, said in plain sentences."""

from collections.abc import Sequence
from typing import Final

from houvast.directory.municipalities import municipalities
from houvast.directory.values.lists import Need, Sector
from houvast.directory.values.said import HoursSaid, OrganizationSaid, PlaceSaid, ReachSaid, ServiceSaid
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

OLDEST: Final = 120


def check_organization(said: OrganizationSaid) -> None:
    """Raises Invalid for an organisation without a name."""
    if not said.name.strip():
        raise Invalid(message("Give the organisation a name."))


def check_service(said: ServiceSaid) -> None:
    """Raises Invalid for a service without a name, ages that cannot be, or a word of no list."""
    if not said.name.strip():
        raise Invalid(message("Give the service a name."))
    ages = [age for age in (said.minimum_age, said.maximum_age) if age is not None]
    if any(not 0 <= age <= OLDEST for age in ages) or ages != sorted(ages):
        raise Invalid(message("The youngest age cannot be above the oldest."))
    known = {*Need, *Sector}
    if not {*said.needs, *said.sectors} <= known or not set(said.areas) <= municipalities().keys():
        raise Invalid(message("Choose from the list."))


def check_reach(said: ReachSaid) -> None:
    """Raises Invalid for a line that says for what or for whom, and no number or name."""
    lines = [*(one.number for one in said.phones), *(one.name for one in said.contacts)]
    if any(not line.strip() for line in lines):
        raise Invalid(message("Fill in the number or the name as well, or leave the whole line empty."))


def check_hours(said: HoursSaid) -> None:
    """Raises Invalid where it closes before it opens."""
    if any(one.closes_at <= one.opens_at for one in said.open):
        raise Invalid(message("On each day, the hour it closes comes after the hour it opens."))


def check_places(said: Sequence[PlaceSaid]) -> None:
    """Raises Invalid for a place whose municipality is in no list."""
    if any(one.municipality and one.municipality not in municipalities() for one in said):
        raise Invalid(message("Choose the municipality from the list."))
