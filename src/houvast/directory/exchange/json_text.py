"""Takes a JSON text apart piece by piece, so that no more of it than one entry is in memory at a time."""

import codecs
import json
from collections.abc import Iterator
from typing import Final, TypeAlias

from houvast.directory.exchange.findings import Findings, Unreadable
from houvast.directory.exchange.lines import NOT_UTF8
from houvast.directory.exchange.opening import Readable
from houvast.kernel.messages import message

JsonValue: TypeAlias = "str | int | bool | list[JsonValue] | dict[str, JsonValue] | None"
"""A number with a point is the text it was written as: no digit is lost on the way."""

PIECE: Final = 64 * 1024
LONGEST_VALUE: Final = 2 * 1024 * 1024
BLANK: Final = " \t\r\n"
CUT: Final = 8
"""So near the end of what was read, a fault may be a word that is cut in two."""

NOT_JSON: Final = message("From this line on the file cannot be read as JSON.")
TOO_LARGE: Final = message("One entry of this file is larger than %(most)s MB.")
MORE: Final = message("After its end there is more in this file.")


class JsonText:
    """A JSON file, read from the front; ``line`` is the line reached, from 1."""

    def __init__(self, found: Findings, file: str, opened: Readable) -> None:
        self._found, self._file, self._opened = found, file, opened
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._reader = json.JSONDecoder(parse_float=str, parse_constant=_no_number)
        self._text, self._place, self._ended = "", 0, False
        self.line = 1

    def peek(self) -> str:
        """Returns the next sign that is no blank, without taking it; empty at the end."""
        while True:
            while self._place < len(self._text) and self._text[self._place] in BLANK:
                self._step(self._place + 1)
            if self._place < len(self._text) or not self._read_on():
                return self._text[self._place : self._place + 1]

    def take(self, signs: str) -> str:
        """Takes the next sign, which must be one of these; raises Unreadable for any other."""
        sign = self.peek()
        if not sign or sign not in signs:
            raise self.broken()
        self._step(self._place + 1)
        return sign

    def value(self) -> JsonValue:
        """Takes a whole value; raises Unreadable for what is none."""
        self.peek()
        while True:
            try:
                value, end = self._reader.raw_decode(self._text, self._place)
            except (ValueError, RecursionError) as error:
                self._wait_for_more(error)
                continue
            if end == len(self._text) and self._read_on():
                continue  # a number may go on
            taken: JsonValue = value
            self._step(end)
            return taken

    def _wait_for_more(self, error: ValueError | RecursionError) -> None:
        """Reads on when a value may only be cut off; raises Unreadable where it is broken, with its line."""
        place = error.pos if isinstance(error, json.JSONDecodeError) else self._place
        is_cut = str(error).startswith("Unterminated string") or place >= len(self._text) - CUT
        if not (isinstance(error, json.JSONDecodeError) and is_cut):
            self._step(max(place, self._place))
            raise self.broken() from error
        if len(self._text) - self._place > LONGEST_VALUE:
            self._found.refuse(self._file, self.line, "", TOO_LARGE, most=LONGEST_VALUE // 1024 // 1024)
            raise Unreadable from error
        if not self._read_on():
            raise self.broken() from error

    def members(self) -> Iterator[str]:
        """Yields the names of an object; between two, whoever reads takes the value."""
        self.take("{")
        if self.peek() == "}":
            self.take("}")
            return
        while True:
            name = self.value()
            if not isinstance(name, str):
                raise self.broken()
            self.take(":")
            yield name
            if self.take(",}") == "}":
                return

    def elements(self) -> Iterator[int]:
        """Stops before each element of an array and yields its line; whoever reads takes the element."""
        self.take("[")
        if self.peek() == "]":
            self.take("]")
            return
        while True:
            self.peek()
            yield self.line
            if self.take(",]") == "]":
                return

    def end(self) -> None:
        """Makes sure that nothing follows."""
        if self.peek():
            self._found.refuse(self._file, self.line, "", MORE)
            raise Unreadable

    def broken(self) -> Unreadable:
        """Adds that it is no JSON from here on, and returns what to raise."""
        self._found.refuse(self._file, self.line, "", NOT_JSON)
        return Unreadable()

    def _step(self, place: int) -> None:
        self.line += self._text.count("\n", self._place, place)
        self._place = place

    def _read_on(self) -> bool:
        """Reads a further piece; returns whether there was one."""
        if self._ended:
            return False
        raw = self._opened.read(PIECE)
        self._ended = not raw
        try:
            more = self._decoder.decode(raw, final=self._ended)
        except UnicodeDecodeError as error:
            line = self.line + self._text.count("\n", self._place) + error.object.count(b"\n", 0, error.start)
            byte = error.start - error.object.rfind(b"\n", 0, error.start)
            self._found.refuse(
                self._file, line, "", NOT_UTF8, byte=byte, hex=f"0x{error.object[error.start]:02X}"
            )
            raise Unreadable from error
        self._text, self._place = self._text[self._place :] + more, 0
        return not self._ended or bool(more)


def _no_number(word: str) -> object:
    raise ValueError(word)
