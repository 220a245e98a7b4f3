"""A paper of a judgement in parts, as its template takes them; a part without anything in it is left out."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from django.http import HttpResponse

from houvast.web.downloads import paper_file
from houvast.web.typesetting import typeset

TEMPLATE: Final = Path(__file__).parent / "typst" / "judgement.typ"


@dataclass(frozen=True)
class PaperLine:
    """A text, what it is, and whether it is somebody's own words."""

    text: str
    label: str = ""
    quote: bool = False


@dataclass(frozen=True)
class PaperItem:
    """Lines under a small heading, or under none."""

    lines: tuple[PaperLine, ...]
    title: str = ""


@dataclass(frozen=True)
class PaperPart:
    """A part with its heading."""

    title: str
    items: tuple[PaperItem, ...]


@dataclass(frozen=True)
class Paper:
    """A paper whole: its title names nobody."""

    language: str
    title: str
    foot: str
    intro: tuple[str, ...]
    parts: tuple[PaperPart, ...]
    close: tuple[str, ...]
    size: float = 11.5


def words_part(title: str, *lines: PaperLine) -> PaperPart:
    """Returns a part of lines without small headings; those without text are left out."""
    kept = tuple(line for line in lines if line.text.strip())
    return PaperPart(title, (PaperItem(kept),) if kept else ())


def with_something(parts: Iterable[PaperPart]) -> tuple[PaperPart, ...]:
    """Returns the parts in which anything stands."""
    return tuple(part for part in parts if any(item.lines for item in part.items))


def paper_answer(paper: Paper, name: str) -> HttpResponse:
    """Answers with the paper as a file to keep; it stands on no disk of ours. Its name says nothing of it."""
    return paper_file(name, typeset(TEMPLATE, asdict(paper)))
