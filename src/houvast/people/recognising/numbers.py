"""Finds what points at one person by a number or an address on a network: each with its check digits.

Belgian national numbers and IBANs are known by their remainders, so that any eleven digits are not taken for
one; telephone numbers by their shape in Belgium, and abroad by the plus sign before them.
"""

import re
from collections.abc import Iterator
from typing import Final

from houvast.people.recognising.spans import Kind, Span

# A look back comes after the first sign: so the search skips at once to where one could begin.
_MAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}\b")
_WEB = re.compile(r"[hw](?<!\w.)(?:ttps?://|ww\.)[^\s<>\"“”]+[\w/]")
_ENDING = re.compile(
    r"\.(?:be|com|org|net|eu|brussels|vlaanderen|nl|fr|info|io|me)\b(?:/[^\s<>\"“”]*\w)?(?![.@]?\w)"
)
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)*$")
_HANDLE = re.compile(r"@(?<![\w@].)\w[\w.]*\w")
_ELEVEN = re.compile(r"\d(?<!\d.)\d[ .]?\d{2}[ .]?\d{2}[ .-]?\d{3}[ .-]?\d{2}(?!\d)")
_IBAN = re.compile(r"[A-Za-z](?<!\w.)[A-Za-z]\d{2}(?:[ .-]?[A-Za-z0-9]{2,4}){3,8}\b")
_PHONE = re.compile(
    r"[+0](?<![\w+].)(?:(?<=\+)|0)\d{1,3}[ ./-]?(?:\(0\)[ ]?)?\d(?:[ ./-]{0,2}\d){6,11}(?!\d)"
    r"|0(?<!\d.)\d(?:[ ./-]{0,2}\d){7,8}(?!\d)"
)
_PLATES: Final = (
    re.compile(r"\d(?<!\w.)[- ]?[A-Z]{3}[- ]?\d{3}\b"),
    re.compile(r"[A-Z](?<!\w.)[A-Z]{2}[- ]\d{3}\b"),
    re.compile(r"\d(?<!\w.)\d{2}[- ][A-Z]{3}\b"),
)
_LONG = re.compile(r"\d(?<![\w/.-].)(?:[ ./-]?\d){6,}(?![\w/-])")
_LONGEST_HOST = 80
_SEPARATORS = re.compile(r"[ ./()-]")

REMAINDER: Final = 97
LENGTHS: Final = {
    country: (length,)
    for country, length in (
        ("BE", 16),
        ("NL", 18),
        ("LU", 20),
        ("DE", 22),
        ("FR", 27),
        ("ES", 24),
        ("GB", 22),
    )
}
ANY_LENGTH: Final = range(15, 35)
BORN_SINCE_2000: Final = 2_000_000_000
MONTHS: Final = 12
MONTH_STEP: Final = 20  # months are raised by 20 or 40 for people without a register number of their own
DAYS: Final = 31


def is_national_number(digits: str) -> bool:
    """Says whether eleven digits are a Belgian national number: its last two follow from the nine before.

    Who was born since 2000 has a 2 put before the nine (Royal Decree of 3 April 1984, article 4).
    """
    month, day = int(digits[2:4]) % MONTH_STEP, int(digits[4:6])
    if month > MONTHS or day > DAYS:
        return False
    body, check = int(digits[:9]), int(digits[9:])
    return check in {REMAINDER - body % REMAINDER, REMAINDER - (BORN_SINCE_2000 + body) % REMAINDER}


def is_account(written: str) -> bool:
    """Says whether letters and digits are an IBAN: moved and spelled as numbers, one remains (ISO 13616)."""
    moved = written[4:] + written[:4]
    return int("".join(str(int(sign, 36)) for sign in moved)) % REMAINDER == 1


def find_numbers(text: str) -> Iterator[Span]:
    """Yields every number and network address that points at one person."""
    patterns = ((Kind.MAIL, _MAIL), (Kind.WEB, _WEB), (Kind.HANDLE, _HANDLE))
    for kind, pattern in (*patterns, *((Kind.PLATE, plate) for plate in _PLATES)):
        yield from (Span(found.start(), found.end(), kind) for found in pattern.finditer(text))
    for found in _ENDING.finditer(text):
        host = _HOST.search(text[max(0, found.start() - _LONGEST_HOST) : found.start()])
        if host:
            yield Span(found.start() - len(host[0]), found.end(), Kind.WEB)
    for found in _ELEVEN.finditer(text):
        if is_national_number(_bare(found[0])):
            yield Span(found.start(), found.end(), Kind.NATIONAL_NUMBER)
    for found in _IBAN.finditer(text):
        yield from _account(found)
    yield from (Span(found.start(), found.end(), Kind.PHONE) for found in _PHONE.finditer(text))
    yield from (Span(found.start(), found.end(), Kind.NUMBER) for found in _LONG.finditer(text))


def _account(found: re.Match[str]) -> Iterator[Span]:
    """Yields the longest beginning that is an IBAN: the pattern may have run on into the next word."""
    end = found.end()
    while end > found.start():
        written = _bare(found.string[found.start() : end])
        if len(written) in LENGTHS.get(written[:2].upper(), ANY_LENGTH) and is_account(written.upper()):
            yield Span(found.start(), end, Kind.ACCOUNT)
            return
        end = max(found.string.rfind(mark, found.start(), end) for mark in " .-")


def _bare(written: str) -> str:
    return _SEPARATORS.sub("", written)
