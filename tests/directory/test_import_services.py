"""Looking at a file for the directory …"""

import io
import struct
import tracemalloc
from typing import BinaryIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from directory.importing import a_desk, held, imported, kept_of_imports, looked, shown
from directory.packages import files, key, organizations, package, phones, services, zipped
from houvast.directory.exchange.cells import Known
from houvast.directory.exchange.findings import Findings
from houvast.directory.exchange.reading import read_package
from houvast.directory.values.imports import LineKind
from houvast.kernel.errors import NotAllowed, NotFound
from world import Person, Service, Town


@pytest.fixture(scope="module")
def desk() -> tuple[Service, Person]:
    return a_desk()


ONE = key("Onthaal")
BRUG = key("De Brug")
HEAD = "id,organization_id,name,status,description\r\n"


def line(**cells: str) -> str:
    """A table of services with one line, in which these cells are other ones."""
    usual = {"id": f"{ONE}", "organization_id": f"{BRUG}", "name": "Onthaal", "status": "active", **cells}
    return ",".join(usual) + "\r\n" + ",".join(usual.values()) + "\r\n"


BROKEN: dict[str, tuple[dict[str, str | bytes | None], str, int, str, str]] = {
    "a file it names is missing": ({"services": None}, "services.csv", 0, "", "datapackage.json names it"),
    "a column is missing": (
        {"services": "id,name,status\r\n"},
        "services.csv",
        1,
        "organization_id",
        "missing",
    ),
    "a column is there twice": (
        {"organizations": "id,name,name\r\n"},
        "organizations.csv",
        1,
        "name",
        "twice",
    ),
    "it points to no organisation": (
        {"services": services(owner="Niemand")},
        "services.csv",
        2,
        "organization_id",
        "is not in organizations.csv",
    ),
    "an id is there twice": (
        {"organizations": organizations("De Brug", "De Brug")},
        "organizations.csv",
        3,
        "id",
        "before, on line 2",
    ),
    "an id is none": ({"services": line(id="17")}, "services.csv", 2, "id", "not an identifier"),
    "a byte is not UTF-8": (
        {"services": HEAD.encode() + f"{ONE},{BRUG},Caf".encode() + b"\xe9,active,\r\n"},
        "services.csv",
        2,
        "",
        "Byte 78 of this line (0xE9)",
    ),
    "it is UTF-16": ({"services": HEAD.encode("utf-16")}, "services.csv", 1, "", "UTF-16"),
    "a status is none": (
        {"services": services(status="open")},
        "services.csv",
        2,
        "status",
        "none of: active",
    ),
    "a day is none": (
        {"services": line(assured_date="31/12/2026")},
        "services.csv",
        2,
        "assured_date",
        "not a date",
    ),
    "a day does not exist": (
        {"services": line(assured_date="2026-02-30")},
        "services.csv",
        2,
        "assured_date",
        "not a date",
    ),
    "a moment has no zone": (
        {"services": line(last_modified="2026-01-01T10:00:00")},
        "services.csv",
        2,
        "last_modified",
        "not a moment",
    ),
    "an age is none": (
        {"services": line(minimum_age="-3")},
        "services.csv",
        2,
        "minimum_age",
        "between 0 and 150",
    ),
    "a number is a word": (
        {"services": line(minimum_age="twaalf")},
        "services.csv",
        2,
        "minimum_age",
        "not a number",
    ),
    "a name is empty": ({"services": line(name="")}, "services.csv", 2, "name", "must not be empty"),
    "an address runs a script": (
        {"services": line(url="javascript:alert(1)")},
        "services.csv",
        2,
        "url",
        "not with “javascript:”",
    ),
    "an address runs a script behind a tab": (
        {"services": line(url="java\tscript:alert(1)")},
        "services.csv",
        2,
        "url",
        "not with “javascript:”",
    ),
    "a text is far too long": (
        {"services": line(description="x" * 20_001)},
        "services.csv",
        2,
        "description",
        "longer",
    ),
    "a sign is no text": (
        {"services": line(description="a\x07b")},
        "services.csv",
        2,
        "description",
        "code 0007",
    ),
    "a line has too many cells": (
        {"services": HEAD + f"{ONE},{BRUG},A,active,b,c\r\n"},
        "services.csv",
        2,
        "",
        "6 cells",
    ),
    "a quotation mark is missing": (
        {"services": HEAD + f'{ONE},{BRUG},"A,active,b\r\n'},
        "services.csv",
        2,
        "",
        "quotation",
    ),
    "a file is empty": ({"services": ""}, "services.csv", 1, "", "is empty"),
    "its description is no JSON": ({}, "datapackage.json", 0, "", "cannot be read as JSON"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_refuses_a_file_in_which(name: str, desk: tuple[Service, Person]) -> None:
    changed, file, number, column, why = BROKEN[name]
    sent = files(**changed)
    if not changed:
        sent["datapackage.json"] = "{"
    seen = looked(*desk, zipped(sent))[1]
    said = [(one.file, one.line, one.column) for one in seen.faults]
    assert (file, number, column) in said
    assert why in " ".join(one.text % one.facts for one in seen.faults)
    assert held(desk[1], desk[0]) == {}
    assert kept_of_imports(desk[1], desk[0]) == 0


def test_names_every_fault_of_a_file_not_the_first_alone(desk: tuple[Service, Person]) -> None:
    wrong = services("Een", "Twee", "Drie", status="open")
    seen = looked(*desk, package(services=wrong, phones=phones(service="Nergens")))[1]
    assert [one.line for one in seen.faults if one.column == "status"] == [2, 3, 4]
    assert seen.faults_in_all == 3


def test_keeps_within_bounds_however_much_is_wrong(desk: tuple[Service, Person]) -> None:
    wrong = services(*(f"Dienst {number}" for number in range(2_000)), status="open")
    seen = looked(*desk, package(services=wrong))[1]
    assert (len(seen.faults), seen.faults_in_all) == (300, 2_000)


def lying(size: int) -> BinaryIO:
    """A zip that says one of its files is of another size than it is."""
    raw = bytearray(package().read())
    place = raw.rfind(b"PK\x01\x02")
    raw[place + 24 : place + 28] = struct.pack("<I", size)
    return io.BytesIO(bytes(raw))


def with_entry(name: str, **facts: int) -> BinaryIO:
    """A package with one more entry of this name."""
    target = package()
    with ZipFile(target, "a") as archive:
        info = ZipInfo(name)
        for what, value in facts.items():
            setattr(info, what, value)
        archive.writestr(info, b"../../etc/passwd")
    target.seek(0)
    return target


def locked() -> BinaryIO:
    """A zip that says one of its files is locked with a password."""
    raw = bytearray(package().read())
    raw[raw.rfind(b"PK\x01\x02") + 8] |= 1
    return io.BytesIO(bytes(raw))


def bomb() -> BinaryIO:
    """Fifty megabytes of nothing, packed to fifty kilobytes."""
    return zipped(files(services=HEAD + "," * (50 * 1024 * 1024)))


def two_hundred_megabytes() -> BinaryIO:
    """A file of 200 MB of ordinary text in a small zip, written without ever being in memory."""
    target = io.BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive, archive.open("services.csv", "w") as opened:
        piece = b"".join(
            f"{number:07d},een gesprek met wie luistert\r\n".encode() for number in range(30_000)
        )
        for _ in range(200 * 1024 * 1024 // len(piece) + 1):
            opened.write(piece)
    target.seek(0)
    return target


UNTRUSTED = {
    "leads out of the package": (lambda: with_entry("../../etc/cron.d/x.csv"), "leads out"),
    "is absolute": (lambda: with_entry("/etc/services.csv"), "leads out"),
    "is a link": (lambda: with_entry("phones2.csv", external_attr=0o120777 << 16), "link to another file"),
    "is there twice": (lambda: with_entry("extra/services.csv"), "more than once"),
    "bursts": (bomb, "far more tightly"),
    "is of 200 MB": (two_hundred_megabytes, "larger than 128 MB"),
    "says less than it is": (lambda: lying(3), "damaged"),
    "says far more than it is": (lambda: lying(2**31), "larger than 128 MB"),
    "is packed otherwise": (lambda: zipped(files(), ZIP_BZIP2), "ordinary zip"),
    "is locked": (locked, "password"),
}


@pytest.mark.parametrize("name", UNTRUSTED)
def test_does_not_trust_a_zip_in_which_a_file(name: str, desk: tuple[Service, Person]) -> None:
    make, why = UNTRUSTED[name]
    seen = looked(*desk, make())[1]
    assert why in " ".join(one.text % one.facts for one in seen.faults)
    assert kept_of_imports(desk[1], desk[0]) == 0


@pytest.mark.parametrize(
    "content", [b"", b"GIF89a", b"PK\x03\x04nothing", b"%PDF-1.7", b"id,name\r\n1,a\r\n"]
)
def test_says_what_it_wants_when_something_else_is_sent(content: bytes, desk: tuple[Service, Person]) -> None:
    assert looked(*desk, io.BytesIO(content))[1].is_refused


def test_reads_what_spreadsheets_write(desk: tuple[Service, Person]) -> None:
    """A byte order mark, semicolons, quotation marks, lines inside a cell, an empty line at the end."""
    head = "\ufeffid;organization_id;name;status;description\n"
    table = head + f'{ONE};{BRUG};"A ""B""; C";active;"Een\r\ntwee"\n\n'
    number, seen = looked(*desk, package(services=table.encode()))
    assert not seen.is_refused
    (service,) = [one for one in shown(desk[1], number).lines if one.table == "services"]
    assert service.name == 'A "B"; C'


def test_takes_addresses_as_people_write_them(desk: tuple[Service, Person]) -> None:
    for address in ("https://a.be/x?y=z:1", "HTTP://a.be", "www.a.be:8443/x", "a.be"):
        assert not looked(*desk, package(services=line(url=address)))[1].is_refused


def test_names_what_is_not_taken_over(desk: tuple[Service, Person]) -> None:
    sent = files(services=line(colour="rood")) | {"extra.csv": "a,b\r\n"}
    seen = looked(*desk, zipped(sent))[1]
    assert {(one.file, one.column) for one in seen.notes} >= {("extra.csv", ""), ("services.csv", "colour")}


def test_names_a_column_whose_name_holds_no_sign_that_can_be_kept(desk: tuple[Service, Person]) -> None:
    head = "id,organization_id,name,status,kl\x00eur\x07\r\n"
    sent = package(services=head + f"{ONE},{BRUG},Onthaal,active,rood\r\n")
    seen = looked(*desk, sent)[1]
    assert not seen.is_refused
    assert "kl�eur�" in {one.column for one in seen.notes}


def test_changes_nothing_yet() -> None:
    desk, dina = a_desk()
    number, _ = looked(desk, dina, package())
    page = shown(dina, number)
    assert [(one.table, one.line, one.name) for one in page.lines] == [
        ("organizations", 2, "De Brug"),
        ("services", 2, "Onthaal"),
        ("phones", 2, "09 000 00 00"),
    ]
    assert held(dina, desk) == {}


def test_says_what_is_new_changed_and_gone_field_by_field() -> None:
    desk, dina = a_desk()
    imported(desk, dina, package(services=services("Onthaal", "Avondpost")))
    other = package(
        services=services("Onthaal", "Nachtpost", what="Een babbel"), phones=phones("09 111 11 11")
    )
    number, _ = looked(desk, dina, other)
    assert [one.name for one in shown(dina, number, LineKind.NEW).lines] == ["Nachtpost"]
    service, phone = shown(dina, number, LineKind.CHANGED).lines
    assert [(one.field, one.before, one.after) for one in service.fields] == [
        ("description", "Een gesprek", "Een babbel")
    ]
    assert (phone.part_of, phone.fields[0].after) == ("Onthaal", "09 111 11 11")
    assert [one.name for one in shown(dina, number, LineKind.GONE).lines] == ["Avondpost"]


def test_shows_many_lines_a_page_at_a_time() -> None:
    desk, dina = a_desk()
    names = tuple(f"Dienst {number}" for number in range(60))
    number, _ = looked(desk, dina, package(services=services(*names), phones=None))
    pages = [shown(dina, number, LineKind.NEW, page) for page in (1, 2, 3, 4)]
    assert [len(one.lines) for one in pages] == [25, 25, 11, 11]
    assert len({line.name for one in pages for line in one.lines}) == 61


def test_is_for_the_desk_the_coach_and_the_steward_of_who_keeps_it(town: Town) -> None:
    with pytest.raises(NotAllowed):
        looked(town.centre, town.centre.anna, package())
    with pytest.raises(NotFound):
        looked(town.centre, town.desk.dina, package())
    number, _ = looked(town.centre, town.centre.coach, package())
    with pytest.raises(NotFound):
        shown(town.desk.dina, number)


def test_reads_a_file_of_any_size_in_pieces() -> None:
    """In memory are a thousand entries and the ids, never the file; bench/imports.py has the figures."""
    names = tuple(f"Dienst {number}" for number in range(6_000))
    sent = package(services=services(*names, what="een gesprek " * 160), phones=None)
    tracemalloc.start()
    count = sum(1 for _ in read_package(Findings(), sent, Known()))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 6_001
    assert most < 3 * 1024 * 1024  # of twelve that the file has unpacked
