"""Reading HSDS as JSON …"""

import io
import json
import tracemalloc

import pytest

from directory.importing import a_desk, held, imported
from directory.packages import key, zipped
from houvast.directory.exchange.cells import Known
from houvast.directory.exchange.findings import Findings, Unreadable
from houvast.directory.exchange.reading import read_package
from houvast.directory.values.imports import Cells

ORGANIZATION = {"id": str(key("De Brug")), "name": "De Brug", "description": "Helpt"}
SERVICE = {
    "id": str(key("Onthaal")),
    "organization_id": str(key("De Brug")),
    "name": "Onthaal",
    "status": "active",
}
PHONE = {"id": str(key("lijn")), "number": "09 000 00 00"}


def read(content: object) -> tuple[dict[tuple[str, str], Cells], Findings]:
    """What is read of a file of this content, and what is found."""
    raw = content if isinstance(content, bytes) else json.dumps(content, indent=1).encode()
    found = Findings()
    entries: dict[tuple[str, str], Cells] = {}
    try:
        for one in read_package(found, io.BytesIO(raw), Known()):
            entries[one.table, str(one.key)] = one.cells
    except Unreadable:
        assert found.is_refused
    return entries, found


def test_reads_tables_in_any_order() -> None:
    entries, found = read({"service": [SERVICE], "organization": [ORGANIZATION]})
    assert not found.is_refused
    assert {table for table, _ in entries} == {"services", "organizations"}


@pytest.mark.parametrize("form", ["list", "page", "one"])
def test_takes_nested_services_apart(form: str) -> None:
    place = {"id": str(key("huis")), "location_type": "physical", "latitude": 50.94, "phones": [PHONE]}
    nested = {
        "id": SERVICE["id"],
        "name": "Onthaal",
        "status": "active",
        "organization": ORGANIZATION,
        "phones": [PHONE],
        "service_at_locations": [{"id": str(key("onthaal in huis")), "location": place}],
        "attributes": [
            {
                "id": str(key("a")),
                "taxonomy_term": {"id": str(key("t")), "name": "praten", "description": "x"},
            }
        ],
    }
    content = {"list": [nested], "page": {"page": 1, "contents": [nested]}, "one": nested}[form]
    entries, found = read(content)
    assert not found.is_refused, found.faults
    assert entries["services", SERVICE["id"]]["organization_id"] == ORGANIZATION["id"]
    assert entries["locations", place["id"]]["latitude"] == "50.94"
    phone = entries["phones", PHONE["id"]]
    assert (phone["service_id"], phone["location_id"]) == (SERVICE["id"], place["id"])
    assert entries["service_at_location", str(key("onthaal in huis"))] == {
        "service_id": SERVICE["id"],
        "location_id": place["id"],
    }
    attribute = entries["attributes", str(key("a"))]
    assert (attribute["link_id"], attribute["link_entity"]) == (SERVICE["id"], "service")
    assert attribute["taxonomy_term_id"] == str(key("t"))


def test_takes_nested_organisations_apart() -> None:
    nested = {**ORGANIZATION, "services": [SERVICE], "funding": [{"id": str(key("f")), "source": "De stad"}]}
    entries, found = read([nested])
    assert not found.is_refused, found.faults
    assert entries["funding", str(key("f"))]["organization_id"] == ORGANIZATION["id"]
    assert entries["services", SERVICE["id"]]["organization_id"] == ORGANIZATION["id"]


def test_can_be_imported_whole() -> None:
    desk, dina = a_desk()
    content = json.dumps({"organization": [ORGANIZATION], "service": [SERVICE], "phone": [PHONE]}).encode()
    imported(desk, dina, zipped({"hsds.json": content}))
    assert ("services", key("Onthaal")) in held(dina, desk)


BROKEN: dict[str, tuple[object, int, str]] = {
    "breaks off": (b'{"organization": [\n{"id": "', 2, "cannot be read as JSON"),
    "is broken in its middle": (b'{"organization": [\n{"id": 1,,}]}', 2, "cannot be read as JSON"),
    "goes on after its end": (b'{"organization": []}\n{}', 2, "there is more"),
    "is not UTF-8": (b'{"organization": [\n{"id": "\xff"}]}', 2, "is not UTF-8"),
    "is as deep as a well": (b"[" * 100_000, 1, "cannot be read as JSON"),
    "holds no entry": ({"organization": [17]}, 2, "an object with an id"),
    "holds an entry without an id": ([{"name": "x", "status": "active"}], 2, "has no id"),
    "holds a list where a text belongs": (
        {"organization": [{**ORGANIZATION, "name": [1]}]},
        2,
        "a text or a number",
    ),
    "says a number is none": (b'{"location": [{"id": NaN}]}', 1, "cannot be read as JSON"),
    "is about something else": ({"version": "3.0", "profile": "x"}, 0, "neither services nor organisations"),
    "points to no organisation": (
        {"organization": [], "service": [SERVICE]},
        3,
        "is not in organizations.csv",
    ),
    "says two things of one id": (
        [{**SERVICE, "phones": [PHONE]}, {**SERVICE, "name": "Anders", "phones": [PHONE]}],
        13,
        "with something else",
    ),
    "holds half a sign": ({"organization": [{**ORGANIZATION, "name": "\ud800"}]}, 2, "code D800"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_refuses_a_file_that(name: str) -> None:
    content, line, why = BROKEN[name]
    _, found = read(content)
    assert why in " ".join(one.text % one.facts for one in found.faults)
    assert any(abs(one.line - line) <= 1 for one in found.faults), found.faults


def test_names_a_field_whose_name_holds_half_a_sign() -> None:
    _, found = read({"organization": [{**ORGANIZATION, "\ud800kleur": "rood"}]})
    assert "�kleur" in {one.column for one in found.notes}


def test_keeps_every_digit_of_a_number() -> None:
    entries, _ = read(b'{"location": [{"id": "%s", "latitude": 50.123456789012}]}' % str(key("a")).encode())
    assert next(iter(entries.values()))["latitude"] == "50.123456789012"


def test_says_nothing_of_fields_of_ours_that_a_file_from_elsewhere_does_not_know() -> None:
    desk, dina = a_desk()
    ours = {**SERVICE, "houvast_needs": ["housing"]}
    imported(desk, dina, io.BytesIO(json.dumps({"organization": [ORGANIZATION], "service": [ours]}).encode()))
    imported(
        desk, dina, io.BytesIO(json.dumps({"organization": [ORGANIZATION], "service": [SERVICE]}).encode())
    )
    assert held(dina, desk)["services", key("Onthaal")]["needs"] == ["housing"]


def test_reads_tables_of_any_size_in_pieces() -> None:
    lines = (
        json.dumps({**ORGANIZATION, "id": str(key(str(number))), "description": "x" * 1_500})
        for number in range(4_000)
    )
    content = ('{"organization": [\n' + ",\n".join(lines) + "]}").encode()
    tracemalloc.start()
    count = sum(1 for _ in read_package(Findings(), io.BytesIO(content), Known()))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 4_000
    assert most < 3 * 1024 * 1024
