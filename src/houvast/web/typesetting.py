"""Sets words as a tagged PDF (PDF/UA-1, PDF/A-2a), in memory: templates hold no words, words no markup."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, Literal

import typst
from anyascii import anyascii

STANDARDS: Final[list[Literal["ua-1", "a-2a"]]] = ["ua-1", "a-2a"]
LATIN_1: Final = 0xFF
# What the typeface surely draws: Latin, Greek, Cyrillic, Hebrew, Arabic, signs of punctuation and money.
DRAWN: Final = (
    (0x0, 0x24F),
    (0x300, 0x36F),
    (0x384, 0x52F),
    (0x5D0, 0x64A),
    (0x1E00, 0x1EFF),
    (0x2010, 0x20AC),
)


def typeset(template: Path, told: Mapping[str, object]) -> bytes:
    """Returns the PDF. A sign no typeface here can draw (an emoji) is written out in letters."""
    for spelled in _spellings(json.dumps(told, ensure_ascii=False)):
        try:
            return _compiled(template, spelled)
        except typst.TypstError as error:
            refusal = error
    raise refusal


def _compiled(template: Path, told: str) -> bytes:
    compiler = typst.Compiler(template, root=template.parent, ignore_system_fonts=True)
    made = compiler.compile(format="pdf", sys_inputs={"told": told}, pdf_standards=[*STANDARDS])
    assert isinstance(made, bytes)  # noqa: S101 -- one document, no output path
    return made


def _spellings(words: str) -> Iterator[str]:
    """As they are, then each time with fewer signs; made only when the one before could not be drawn."""
    yield words
    yield _spelled(words, known=True)
    yield _spelled(words, known=False)


def _spelled(text: str, *, known: bool) -> str:
    return "".join(
        sign if _is_drawn(ord(sign), known=known) else json.dumps(anyascii(sign))[1:-1] for sign in text
    )


def _is_drawn(code: int, *, known: bool) -> bool:
    return any(first <= code <= last for first, last in DRAWN) if known else code <= LATIN_1
