"""A file that is broken, or made to break something …"""

import json
import struct
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from houvast.instruments.exchange.files import Form, read_file, write_file
from houvast.instruments.exchange.outcome import Given, Read
from instruments.defined import a_definition
from instruments.exchange.sheets import book, packed, with_part

GOOD = write_file(a_definition(), Form.XLSFORM).data
FHIR = write_file(a_definition(), Form.FHIR_R4).data
SURVEY: list[list[object]] = [["type", "name", "label::nl"], ["text", "a", "A?"]]
SHEET = "xl/worksheets/sheet1.xml"
ENTITY = (
    b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>'
)


def rows(*rows: list[object]) -> bytes:
    """A form whose questions are these rows."""
    return book(survey=[["type", "name", "label::nl", "relevant"], *rows])


def locked(data: bytes) -> bytes:
    """A zip that says its first part is encrypted."""
    at = data.index(b"PK\x01\x02") + 8
    return data[:at] + struct.pack("<H", 1) + data[at + 2 :]


def lying(data: bytes) -> bytes:
    """A zip whose directory points nowhere."""
    return data[:-30] + b"\xff" * 30


FORMULA = book(survey=[*SURVEY, ["text", "b", '=HYPERLINK("http://x","y")']])
BAD: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "This file is empty."),
    "blanks": (b" \n\t ", "This file is empty."),
    "too much": (b"{" + b" " * 5_000_000, "larger than an instrument can be"),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00", "holds signs that no text has"),
    "a page": (b"%PDF-1.7 x", "This file is a PDF"),
    "XML": (b"<Questionnaire/>", "This file is XML"),
    "an old spreadsheet": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "the old kind (.xls)"),
    "another encoding": ("type,name,label\ntext,a,é\n".encode("latin-1"), "not written in UTF-8: byte 24"),
    "two bytes a sign": ("type,name".encode("utf-16"), "holds signs that no text has"),
    "no zip": (b"PK\x03\x04 and then something else", "This spreadsheet is damaged"),
    "a zip cut off": (GOOD[: len(GOOD) // 2], "This spreadsheet is damaged"),
    "a zip without an end": (lying(GOOD), "This spreadsheet is damaged"),
    "another zip": (packed({"a.txt": b"x"}), "This spreadsheet is damaged"),
    "a bomb": (packed({SHEET: b"\x00" * 5_000_000}), "packed far more tightly"),
    "a heavier bomb": (packed({SHEET: b"ab" * 20_000_000}), "larger than 6 MB"),
    "too many parts": (packed({f"{n}.xml": b"" for n in range(300)}), "more than 200 parts"),
    "a way out": (with_part(GOOD, "../../etc/passwd", lambda _: b"x"), "leads out of it"),
    "a way out by drive": (with_part(GOOD, "C:/x", lambda _: b"x"), "leads out of it"),
    "a password": (locked(GOOD), "locked with a password"),
    "macros": (with_part(GOOD, "xl/vbaProject.bin", lambda _: b"x"), "holds macros"),
    "entities": (with_part(GOOD, SHEET, lambda _: ENTITY), "abbreviations of its own"),
    "entities in two bytes": (
        with_part(GOOD, SHEET, lambda _: ENTITY.decode().encode("utf-16")),
        "abbreviations of its own",
    ),
    "broken XML": (with_part(GOOD, SHEET, lambda _: b"<worksheet"), "This spreadsheet is damaged"),
    "a formula": (FORMULA, "Cell C3 of “survey” holds a formula"),
    "no sheet of questions": (book(choices=SURVEY, other=SURVEY), "no sheet “survey”"),
    "no types": (book(survey=[["name"], ["a"]]), "has no column “type”"),
    "a heading twice": (book(survey=[["type", "name", "name"], ["text", "a", "b"]]), "“name” stands twice"),
    "a cell under no heading": (
        book(survey=[*SURVEY, ["text", "b", "B", "?"]]),
        "column D, which has no heading",
    ),
    "no name": (rows(["text", None, "A", None]), "Row 2 has no name."),
    "no type": (rows([None, "a", "A", None]), "Row 2 has no type of question."),
    "a name twice": (rows(["text", "a", "A", None], ["text", "a", "A", None]), "Row 3: the name “a” stands"),
    "a group not closed": (rows(["begin group", "g", "G", None]), "“g” is opened and not closed"),
    "a group not opened": (rows(["end group", None, None, None]), "Row 2 closes a group"),
    "a place on a map": (rows(["geopoint", "a", "A", None]), "“a” is answered with “geopoint”"),
    "a list that is not there": (rows(["select_one l", "a", "A", None]), "in the list “l”, which is not"),
    "an answer in a text": (rows(["note", "a", "Dag ${b}", None]), "takes in the answer to “b”"),
    "a condition worked out": (
        rows(["text", "a", "A", None], ["text", "b", "B", "${a} = 'x' and (${a} = 'y' or ${a} = 'z')"]),
        "Whether “b” is asked is worked out",
    ),
    "brackets without end": (rows(["text", "a", "A", "(" * 5_000]), "more than 100 conditions"),
    "a condition on nothing": (rows(["text", "a", "A", "${b} = 'x'"]), "depends on “b”, which is not asked"),
    "an unknown language": (
        book(survey=[["type", "name", "label::Klingon"], ["text", "a", "A"]]),
        "“klingon” is not known",
    ),
    "brackets in brackets": (rows(["text", "a", "A", f"{'(' * 90}x{')' * 90}"]), "is worked out by"),
    "too many cells": (
        book(survey=[[f"h{n}" for n in range(200)], *([["x"] * 200] * 400)]),
        "more than 60000 filled cells",
    ),
    "too many rows": (book(survey=[SURVEY[0], *([["text", "a", "A"]] * 5_001)]), "more than 5000 rows"),
    "too many questions": (
        book(survey=[SURVEY[0], *(["text", f"a{n}", "A"] for n in range(401))]),
        "more than 400 questions",
    ),
    "a text without end": (book(survey=[SURVEY[0], ["text", "a", "x" * 7_000]]), "longer than 6000 signs"),
    "no JSON": (b'{"resourceType": ', "is not JSON: line 1"),
    "JSON too deep": (b'{"resourceType":' + b"[" * 100_000, "too deep in itself"),
    "a name twice in JSON": (b'{"resourceType": "Questionnaire", "id": "a", "id": "b"}', "“id” stands twice"),
    "no number": (b'{"resourceType": "Questionnaire", "x": NaN}', "a number without end"),
    "another resource": (b'{"resourceType": "Patient"}', "its resourceType is “Patient”"),
    "a list": (b"[1, 2]", "does not have the form"),
    "our own with too much": (
        b'{"format": 1, "items": [' + b",".join([b"{}"] * 40_000) + b"]}",
        "says more than a definition can",
    ),
    "too many conditions": (
        rows(["text", "a", "A", None], ["text", "b", "B", " and ".join(["${a} = 'x'"] * 600)]),
        "“b” has more than 100 conditions",
    ),
    "too many items": (
        b'{"resourceType": "Questionnaire", "item": ['
        + b",".join(b'{"linkId": "%d", "type": "boolean"}' % number for number in range(2_000))
        + b"]}",
        "more than 400 questions",
    ),
    "our own without a shape": (b"{}", "“format” is missing here."),
}


def told(reading: Read) -> str:
    """The one sentence that refuses it."""
    assert reading.definition is None
    assert len(reading.faults) == 1
    assert reading.losses == ()
    return reading.faults[0].text % dict(reading.faults[0].facts)


@pytest.mark.parametrize("name", BAD)
def test_is_refused_in_one_sentence(name: str) -> None:
    data, sentence = BAD[name]
    assert sentence in told(read_file(data, Given()))


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_never_breaks_the_reader(data: bytes) -> None:
    read_file(data, Given())


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, len(GOOD) - 1), st.integers(0, 255))
def test_never_breaks_the_reader_with_one_byte_changed(at: int, byte: int) -> None:
    read_file(GOOD[:at] + bytes([byte]) + GOOD[at + 1 :], Given())


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=5)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data(), JSON)
def test_never_breaks_the_reader_with_anything_in_any_place(data: st.DataObject, value: object) -> None:
    node = whole = json.loads(FHIR)
    for _ in range(data.draw(st.integers(1, 8))):
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        if not keys:
            break
        key = data.draw(st.sampled_from(keys))
        if isinstance(node[key], dict | list) and data.draw(st.booleans()):
            node = node[key]
        else:
            node[key] = value
            break
    read_file(json.dumps(whole).encode(), Given())


def test_is_told_from_its_bytes_and_not_from_how_it_is_packed() -> None:
    """A spreadsheet whose parts do not have the checksums they say they have."""
    at = GOOD.index(b"PK\x01\x02") + 16
    wrong = GOOD[:at] + struct.pack("<I", zlib.crc32(b"x")) + GOOD[at + 4 :]
    assert told(read_file(wrong, Given())).startswith("This spreadsheet is damaged")
