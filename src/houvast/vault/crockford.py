"""Bytes as text that people copy from paper and read to each other: base32 without look-alikes.

Douglas Crockford's alphabet: no I, L, O or U; whoever writes them anyway is understood.
"""

from typing import Final

from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
BITS: Final = 5
GROUP: Final = 4
_VALUES: Final = {letter: value for value, letter in enumerate(ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_IGNORED: Final = str.maketrans("", "", "-\u2010\u2011\u2012\u2013\u2014\u2212_.,:;/|")


def written(raw: bytes) -> str:
    """Returns the letters of bytes whose bits are a multiple of five."""
    number = int.from_bytes(raw, "big")
    count = len(raw) * 8 // BITS
    return "".join(ALPHABET[number >> BITS * place & 31] for place in reversed(range(count)))


def grouped(letters: str) -> str:
    """Returns letters in groups of four with hyphens between."""
    return "-".join(letters[start : start + GROUP] for start in range(0, len(letters), GROUP))


def plain_letters(text: str) -> str:
    """Returns what was meant: capitals, no separators, look-alikes replaced; Invalid for other signs."""
    typed = "".join(text.translate(_IGNORED).split())
    kept = typed.upper()
    # Some foreign letters become plain ones as capitals: they were not what stood on the paper.
    if not typed.isascii() or any(letter not in _VALUES for letter in kept):
        raise Invalid(message("This code has a sign that does not occur in codes."))
    return "".join(ALPHABET[_VALUES[letter]] for letter in kept)


def read(letters: str) -> bytes:
    """Returns the bytes of plain letters, the inverse of ``written``."""
    number = 0
    for letter in letters:
        number = number << BITS | _VALUES[letter]
    return number.to_bytes(len(letters) * BITS // 8, "big")
