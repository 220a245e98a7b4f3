"""A copy of the directory …"""

import csv
import io
import json
import string
from datetime import timedelta, timezone
from uuid import UUID
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.given import REFERENCE
from directory.importing import a_desk, copied, held, imported, looked, shown
from directory.packages import files, key, package, services, zipped
from houvast.directory.exchange import columns
from houvast.directory.exchange.cells import Known
from houvast.directory.exchange.findings import Findings
from houvast.directory.exchange.reading import read_folder, read_package
from houvast.directory.exchange.writing import write_csv_package, write_json
from houvast.directory.selectors.export_services import Form, export_services
from houvast.directory.services.add_service import NewService, add_service
from houvast.directory.values.imports import WithGone
from houvast.directory.values.package import TABLES
from houvast.directory.values.said import PhoneSaid, ReachSaid, ServiceSaid
from houvast.directory.values.written import kind_of, read
from houvast.kernel.errors import NotAllowed
from houvast.kernel.ids import new_id
from world import Town


@pytest.mark.parametrize("form", Form)
def test_is_equal_when_it_comes_back(form: Form) -> None:
    one, other = a_desk(), a_desk()
    sent = files(services=services("Onthaal", "Avondpost", what='Een "gesprek"; of twee,\nmet =1+1'))
    imported(*one, zipped(sent))
    copy = copied(one[1], form)
    imported(*other, io.BytesIO(copy))
    assert held(other[1], other[0]) == held(one[1], one[0])
    assert copied(other[1], form) == copy


@pytest.mark.parametrize("form", Form)
def test_of_the_published_example_is_equal_when_it_comes_back(form: Form) -> None:
    """Open Referral's own example of HSDS 3.0, where it stands beside the checkout."""
    if not REFERENCE.exists():
        pytest.skip("the published example of HSDS 3.0 is not beside this checkout")
    one, other = a_desk(), a_desk()
    imported(*one, zipped({path.name: path.read_bytes() for path in REFERENCE.iterdir()}))
    assert len(held(one[1], one[0])) == len(TABLES) == 21
    imported(*other, io.BytesIO(copied(one[1], form)))
    assert held(other[1], other[0]) == held(one[1], one[0])


def test_of_the_published_example_has_every_cell_it_had() -> None:
    if not REFERENCE.exists():
        pytest.skip("the published example of HSDS 3.0 is not beside this checkout")
    desk, dina = a_desk()
    imported(desk, dina, zipped({path.name: path.read_bytes() for path in REFERENCE.iterdir()}))
    with ZipFile(io.BytesIO(copied(dina))) as archive:
        for path in REFERENCE.glob("*.csv"):
            before = list(csv.DictReader(io.StringIO(path.read_text(), newline="")))
            after = list(csv.DictReader(io.StringIO(archive.read(path.name).decode(), newline="")))
            for one, other in zip(before, after, strict=True):
                same = {name: cell for name, cell in other.items() if name in one and name != "last_modified"}
                assert same == {name: cell for name, cell in one.items() if name != "last_modified"}


def test_of_the_published_example_changes_nothing_in_the_same_directory() -> None:
    if not REFERENCE.exists():
        pytest.skip("the published example of HSDS 3.0 is not beside this checkout")
    desk, dina = a_desk()
    imported(desk, dina, zipped({path.name: path.read_bytes() for path in REFERENCE.iterdir()}))
    for form in Form:
        number, seen = looked(desk, dina, io.BytesIO(copied(dina, form)))
        assert not seen.is_refused
        assert shown(dina, number).changes_nothing


def test_of_the_published_example_can_lie_in_a_folder() -> None:
    if not REFERENCE.exists():
        pytest.skip("the published example of HSDS 3.0 is not beside this checkout")
    found, known = Findings(), Known()
    assert len(list(read_folder(found, REFERENCE, known))) == 21
    assert not found.is_refused


def test_describes_every_table_and_column_it_has() -> None:
    desk, dina = a_desk()
    imported(desk, dina, package())
    with ZipFile(io.BytesIO(copied(dina))) as archive:
        described = json.loads(archive.read("datapackage.json"))
        for resource in described["resources"]:
            head = archive.read(resource["path"]).decode().splitlines()[0]
            assert head.split(",") == [one["name"] for one in resource["schema"]["fields"]]
        assert {one["name"] for one in described["resources"]} == set(TABLES)


def test_does_not_say_who_checked_an_entry() -> None:
    """The number of a user means nothing elsewhere, and is nobody's business."""
    assert "houvast_checked_by" not in columns.headings("services")


def test_of_a_directory_puts_it_back_as_it_was() -> None:
    desk, dina = a_desk()
    imported(desk, dina, package())
    copy, before = copied(dina), held(dina, desk)
    imported(desk, dina, package(services=services("Nachtpost"), phones=None), WithGone.REMOVE)
    imported(desk, dina, io.BytesIO(copy), WithGone.REMOVE)
    assert held(dina, desk) == before


@pytest.mark.parametrize("form", Form)
def test_of_what_was_written_here_comes_back_but_for_who_checked_it(form: Form) -> None:
    (desk, dina), other = a_desk(), a_desk()
    said = ServiceSaid(
        "Onthaal", "Een gesprek", needs=("housing",), languages=("nl",), areas=("44021",), is_free=True
    )
    with dina.acts() as actor:
        add_service(
            actor, NewService(new_id(), desk.id, None, "De Brug", said, ReachSaid((PhoneSaid("112"),)))
        )
    copy = copied(dina, form)
    assert shown(dina, looked(desk, dina, io.BytesIO(copy))[0]).changes_nothing
    imported(*other, io.BytesIO(copy))
    kept = {place: {**cells, "checked_by": ""} for place, cells in held(dina, desk).items()}
    assert {place: {**cells, "checked_by": ""} for place, cells in held(other[1], other[0]).items()} == kept


def test_is_for_who_keeps_the_directory(town: Town) -> None:
    with town.centre.anna.acts() as anna, pytest.raises(NotAllowed):
        export_services(anna, Form.CSV)


TEXTS = st.text(
    alphabet=st.characters(
        codec="utf-8", exclude_categories=("Cs", "Cc"), include_characters='\n\r\t",;=+-@\ufeff'
    ),
    max_size=40,
)
CELLS = {
    str: TEXTS,
    int: st.integers(-(10**9) + 1, 10**9 - 1),
    tuple: st.lists(st.text(string.ascii_lowercase, min_size=1, max_size=9), max_size=3),
}
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
OTHERS = {
    "Decimal": st.decimals(0, 150, places=4, allow_nan=False, allow_infinity=False).map(str),
    "date": st.dates().map(lambda day: day.isoformat()),
    "time": st.times().map(lambda hour: hour.isoformat()),
    "datetime": st.datetimes(timezones=ZONES).map(lambda moment: moment.isoformat()),
    "UUID": st.uuids().map(str),
}


@st.composite
def entries(draw: st.DrawFn, table: str) -> dict[str, object]:
    """The cells of an entry of a table, every column filled or not."""
    cells: dict[str, object] = {}
    for name in columns.headings(table).values():
        if name == "id" or (name not in columns.needed(table) and draw(st.booleans())):
            continue
        kind, choices = kind_of(TABLES[table], name), columns.CHOICES.get((table, name))
        if choices:
            cells[name] = draw(st.sampled_from(sorted(choices)))
        elif name in columns.ADDRESSES:
            cells[name] = "https://example.org/" + draw(st.text(string.ascii_letters, max_size=9))
        else:
            cells[name] = draw(CELLS.get(kind, OTHERS.get(kind.__name__, TEXTS)))
        if name in columns.needed(table) and not cells[name]:
            cells[name] = "x"
    return cells


@st.composite
def directories(draw: st.DrawFn) -> dict[tuple[str, UUID], dict[str, object]]:
    """A directory of a few entries of every table; what has to point somewhere does."""
    made: dict[tuple[str, UUID], dict[str, object]] = {}
    for table in TABLES:
        for number in range(draw(st.integers(0, 2))):
            cells = draw(entries(table))
            for name in [one for one in cells if columns.is_bound(table, one)]:
                owners = [found for place, found in made if place == columns.refers_to(name)]
                cells[name] = str(owners[0]) if owners else None
            if None not in cells.values():
                made[table, key(f"{table} {number}")] = cells
    return made


@pytest.mark.parametrize("form", Form)
@settings(max_examples=30, deadline=None)
@given(made=directories())
def test_of_any_directory_is_equal_when_it_comes_back(
    form: Form, made: dict[tuple[str, UUID], dict[str, object]]
) -> None:
    kept = [(table, read(TABLES[table], entry, cells)) for (table, entry), cells in made.items()]  # type: ignore[arg-type]
    write = write_csv_package if form is Form.CSV else write_json
    copy = write(lambda table: [entry for place, entry in kept if place == table])
    found = Findings()
    back = [
        (one.table, read(TABLES[one.table], one.key, one.cells))
        for one in read_package(found, io.BytesIO(copy), Known())
    ]
    assert not found.is_refused, found.faults
    assert back == sorted(kept, key=lambda one: list(TABLES).index(one[0]))
