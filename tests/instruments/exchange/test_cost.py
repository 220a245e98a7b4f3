"""A file that would cost more time than a form is worth …"""

import time
from collections.abc import Callable

import pytest

from houvast.instruments.definition import Kind
from houvast.instruments.exchange import packed
from houvast.instruments.exchange.files import read_file
from houvast.instruments.exchange.outcome import Given, Read
from instruments.exchange.sheets import book, with_part

SURVEY: list[list[object]] = [["type", "name", "label::nl"], ["text", "a", "A?"]]
SHEET = "xl/worksheets/sheet1.xml"
SPJ = Given(Kind.SPJ, "nl")


def told(reading: Read) -> str:
    """The one sentence that refuses it."""
    (fault,) = reading.faults
    assert reading.definition is None
    return fault.text % dict(fault.facts)


def seconds(act: Callable[[], object]) -> float:
    """How long something takes at best, by the clock of this process alone."""

    def once() -> float:
        began = time.process_time()
        act()
        return time.process_time() - began

    return min(once() for _ in range(3))


def written(heading: str, half: str, length: int) -> bytes:
    """A form in plain text with one cell of the same half over and over."""
    text = (half * length)[:length]
    return f'type,name,label::nl,{heading}\ntext,a,A,"{text}"\n'.encode()


@pytest.mark.parametrize("heading", ["hint", "relevant", "calculation"])
@pytest.mark.parametrize("half", ["${", "sum(", "sum(${ ", "(aa-", "selected(", "not("])
def test_takes_twice_as_long_for_a_cell_of_twice_as_many_halves(heading: str, half: str) -> None:
    short, long = (written(heading, half, length) for length in (8_000, 32_000))
    read_file(short, SPJ)
    assert seconds(lambda: read_file(long, SPJ)) < 8 * seconds(lambda: read_file(short, SPJ)) + 0.02


def test_still_sees_that_a_text_takes_an_answer_in_and_that_answers_are_added_up() -> None:
    taken = book(survey=[SURVEY[0], ["text", "a", "${ x ${b} }"]])
    assert "takes in the answer to “b”" in told(read_file(taken, SPJ))
    added = book(survey=[[*SURVEY[0], "relevant"], ["text", "a", "A", "sum ( coalesce(${b}, 1)) > 3"]])
    assert "adds nothing up" in told(read_file(added, SPJ))


def with_wide_rows(number: int, cell: bytes = b"") -> bytes:
    """A form with rows under it in which one cell, empty or not, stands far to the right."""
    row = b'<row><c r="XFD9">%s</c></row>' % cell
    return with_part(
        book(survey=SURVEY), SHEET, lambda part: part.replace(b"</sheetData>", row * number + b"</sheetData>")
    )


def test_is_refused_as_soon_as_its_empty_rows_are_too_wide_together() -> None:
    """Published forms have some empty rows as wide as the program that made them allows."""
    assert read_file(with_wide_rows(5), SPJ).definition is not None
    assert "cells, filled or empty" in told(read_file(with_wide_rows(100), SPJ))
    dear, cheap = (with_wide_rows(number) for number in (4_000, 100))
    assert seconds(lambda: read_file(dear, SPJ)) < 4 * seconds(lambda: read_file(cheap, SPJ))


def test_is_refused_with_something_far_to_the_right() -> None:
    filled = with_wide_rows(1, b"<v>1</v>")
    assert "more than 300 filled columns" in told(read_file(filled, SPJ))
    assert "more than 300 filled columns" in told(read_file(b"type,name\n" + b"," * 301 + b"x", SPJ))


def test_does_not_open_sheets_that_say_nothing_of_a_form() -> None:
    formula: list[list[object]] = [["=1+1"]] * 6_000
    assert read_file(book(survey=SURVEY, notes=formula), SPJ).definition is not None
    assert "holds a formula" in told(read_file(book(notes=formula), SPJ))


def test_counts_rows_over_all_sheets_and_in_plain_text_too() -> None:
    empty: list[list[object]] = [["list_name", "name"], *([[""]] * 2_600), ["a", "b"]]
    assert "more than 5000 rows" in told(read_file(book(survey=SURVEY, choices=empty, settings=empty), SPJ))
    assert "more than 5000 rows" in told(read_file(b"type,name,label\n" + b"\n" * 6_000, SPJ))


def declared(times: int) -> Callable[[bytes], bytes]:
    """The same sheet, declared under many names."""

    def change(data: bytes) -> bytes:
        head, _, rest = data.partition(b"<sheets>")
        one, _, tail = rest.partition(b"</sheets>")
        more = b"".join(
            one.replace(b'"survey"', b'"s%d"' % n).replace(b'sheetId="1"', b'sheetId="%d"' % (n + 2))
            for n in range(times)
        )
        return head + b"<sheets>" + one + more + b"</sheets>" + tail

    return change


def test_is_refused_with_more_sheets_than_anybody_makes() -> None:
    few, many = (with_part(book(survey=SURVEY), "xl/workbook.xml", declared(n)) for n in (20, 5_000))
    assert read_file(few, SPJ).definition is not None
    assert f"more than {packed.MOST_SHEETS} sheets" in told(read_file(many, SPJ))
