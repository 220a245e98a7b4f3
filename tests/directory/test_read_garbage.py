"""A file that nobody meant to send …"""

import io
import json

from hypothesis import example, given, settings
from hypothesis import strategies as st

from directory.packages import files, package, zipped
from houvast.directory.exchange.cells import Known
from houvast.directory.exchange.findings import Findings, Unreadable
from houvast.directory.exchange.reading import read_package

WHOLE = package().read()
FLAT = json.dumps(
    {"organization": [{"id": "x", "name": "a"}], "service": [{"id": "y", "phones": [{}]}]}
).encode()
CHANGES = st.lists(st.tuples(st.integers(0, 5_000), st.binary(max_size=4)), max_size=6)


def read(content: bytes) -> Findings:
    """Reads it to its end, or to where reading ends."""
    found = Findings()
    try:
        for entry in read_package(found, io.BytesIO(content), Known()):
            json.dumps(entry.cells).encode()
    except Unreadable:
        assert found.is_refused
    for fault in found.faults:
        (fault.text % fault.facts).encode()
    return found


def changed(content: bytes, changes: list[tuple[int, bytes]]) -> bytes:
    """The same bytes, with others here and there."""
    raw = bytearray(content)
    for place, other in changes:
        start = place % (len(raw) + 1)
        raw[start : start + 1] = other
    return bytes(raw)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
@example(b"PK\x03\x04" + b"\0" * 26)
@example(b"{")
@example(b"[")
@example(b'{"organization":[' * 2_000)
def test_is_refused_with_a_reason(content: bytes) -> None:
    assert read(content).is_refused or content.lstrip()[:1] in b"{["


@settings(max_examples=150, deadline=None)
@given(CHANGES)
def test_as_a_damaged_zip_never_brings_anything_down(changes: list[tuple[int, bytes]]) -> None:
    read(changed(WHOLE, changes))


@settings(max_examples=150, deadline=None)
@given(CHANGES, st.sampled_from(["organizations", "services", "phones"]))
def test_as_a_damaged_table_never_brings_anything_down(changes: list[tuple[int, bytes]], table: str) -> None:
    whole = files()[f"{table}.csv"]
    assert isinstance(whole, str)
    read(zipped(files(**{table: changed(whole.encode(), changes)})).read())


@settings(max_examples=150, deadline=None)
@given(CHANGES)
def test_as_damaged_json_never_brings_anything_down(changes: list[tuple[int, bytes]]) -> None:
    read(changed(FLAT, changes))


@settings(max_examples=150, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["id", "services", "phones", "organization", "contents", "service"]), inner
            )
        ),
        max_leaves=12,
    )
)
def test_as_any_json_at_all_never_brings_anything_down(content: object) -> None:
    read(json.dumps(content).encode())
