"""What is written on a form …"""

from datetime import time
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from directory.given import published
from houvast.directory.municipalities import municipalities
from houvast.directory.values.composing import Composed, hours_as, places_as, reach_as, service_as
from houvast.directory.values.lists import SPOKEN, WEEK, Need, Sector
from houvast.directory.values.package import Entry, Package, package_of
from houvast.directory.values.said import (
    ContactSaid,
    HoursSaid,
    OpenSaid,
    PhoneSaid,
    PlaceSaid,
    ReachSaid,
    ServiceSaid,
    Translated,
)
from houvast.directory.values.services import Service
from houvast.directory.values.telling import hours_told, places_told, reach_told, service_told
from houvast.directory.values.written import read, state_of, written
from houvast.kernel.ids import new_id

PATIENT = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
WORDS = st.text("abcdé '", min_size=1, max_size=12).filter(lambda text: bool(text.strip()))
MAYBE = st.one_of(st.just(""), WORDS)
NIS = st.sampled_from(sorted(municipalities())[:40])
TRANSLATED = st.dictionaries(
    st.sampled_from(("nl", "fr", "de", "en")),
    st.builds(Translated, WORDS, MAYBE),
)
SERVICES = st.builds(
    ServiceSaid,
    name=WORDS,
    description=MAYBE,
    alternate_name=MAYBE,
    needs=st.lists(st.sampled_from(list(Need)), unique=True).map(tuple),
    sectors=st.lists(st.sampled_from(list(Sector)), unique=True).map(tuple),
    languages=st.lists(st.sampled_from(SPOKEN), unique=True).map(
        lambda codes: tuple(sorted(codes, key=SPOKEN.index))
    ),
    areas=st.lists(NIS, max_size=1).map(tuple),
    eligibility=MAYBE,
    minimum_age=st.one_of(st.none(), st.integers(0, 17)),
    maximum_age=st.one_of(st.none(), st.integers(18, 99)),
    is_free=st.booleans(),
    cost=MAYBE,
    wait_time=MAYBE,
    application=MAYBE,
    url=MAYBE,
    email=MAYBE,
    alert=MAYBE,
    is_closed=st.booleans(),
    translations=TRANSLATED,
)
REACHES = st.builds(
    ReachSaid,
    st.lists(st.builds(PhoneSaid, WORDS, MAYBE), max_size=4).map(tuple),
    st.lists(st.builds(ContactSaid, WORDS, MAYBE, MAYBE), max_size=3).map(tuple),
)
PLACES = st.lists(
    st.builds(PlaceSaid, WORDS, MAYBE, MAYBE, MAYBE, st.one_of(st.just(""), NIS), MAYBE, MAYBE), max_size=3
)
SPANS = (("9:00", "12:00"), ("13:00", "17:30"))
OPEN = st.tuples(st.sampled_from(WEEK), st.sampled_from(SPANS)).map(
    lambda one: OpenSaid(one[0], *(time(*map(int, hour.split(":"))) for hour in one[1]))
)
HOURS = st.builds(
    HoursSaid,
    st.lists(OPEN, unique=True).map(
        lambda found: tuple(sorted(found, key=lambda one: (WEEK.index(one.day), one.opens_at)))
    ),
    MAYBE,
)


def fresh() -> Package:
    return Package(services=(Service(new_id(), name="x", status="active"),))


def after(package: Package, composed: Composed) -> Package:
    """Returns a package after entries were written over it and others went."""
    gone = {(type(one), one.id) for one in composed.gone}
    stand: dict[tuple[type[Entry], UUID], Entry] = {(type(one), one.id): one for _, one in package.entries()}
    stand = {at: one for at, one in stand.items() if at not in gone}
    stand |= {(type(one), one.id): one for one in composed.wanted}
    return package_of(stand.values())


@PATIENT
@given(SERVICES, SERVICES)
def test_is_read_back_as_it_was_written_and_written_over(first: ServiceSaid, second: ServiceSaid) -> None:
    package = fresh()
    for said in (first, second):
        package = after(package, service_as(package, said, new_id()))
        assert service_told(package) == said


@PATIENT
@given(REACHES, REACHES)
def test_keeps_numbers_and_contacts_in_their_order(first: ReachSaid, second: ReachSaid) -> None:
    package = fresh()
    for said in (first, second):
        package = after(package, reach_as(package, said, new_id()))
        assert reach_told(package) == said


@PATIENT
@given(PLACES, PLACES)
def test_keeps_places_in_their_order(first: list[PlaceSaid], second: list[PlaceSaid]) -> None:
    package = fresh()
    for said in (first, second):
        package = after(package, places_as(package, said, new_id()))
        assert places_told(package) == tuple(said)


@PATIENT
@given(HOURS, HOURS)
def test_keeps_the_hours_of_every_day(first: HoursSaid, second: HoursSaid) -> None:
    package = fresh()
    for said in (first, second):
        package = after(package, hours_as(package, said, new_id()))
        assert hours_told(package) == said


@PATIENT
@given(SERVICES, REACHES, HOURS)
def test_is_stored_and_read_cell_by_cell(said: ServiceSaid, reach: ReachSaid, hours: HoursSaid) -> None:
    package = fresh()
    for composed in (
        service_as(package, said, new_id()),
        reach_as(package, reach, new_id()),
        hours_as(package, hours, new_id()),
    ):
        package = after(package, composed)
    again = package_of(read(type(one), one.id, written(one)) for _, one in package.entries())
    assert again == package
    assert state_of(again) == state_of(package)


def test_leaves_what_the_form_does_not_ask_of_an_imported_entry() -> None:
    package = published()
    said = service_told(package)
    again = after(package, service_as(package, said, new_id()))
    assert again.services == package.services
    assert again.languages == package.languages
    assert again.cost_options == package.cost_options
    kept = after(package, hours_as(package, hours_told(package), new_id()))
    assert kept.schedules == package.schedules
