"""The handbook …"""

import re
from functools import cache

import pytest

from houvast.cli.home import ROOT
from houvast.cli.translation.catalogues import areas_of, merged

QUOTED = {"nl": re.compile("“([^”]+)”"), "fr": re.compile("«\\s([^»]+?)\\s»")}
PAGES = sorted((ROOT / "docs" / "handbook").glob("*/*.md"))
EDGES = re.compile(r"^[“«\s]+|[”».\s]+$")
LONGEST = 600


@cache
def on_screen(language: str) -> frozenset[str]:
    texts = (message.string for message in merged(language, areas_of(language)))
    return frozenset(bare(text) for found in texts for text in ([found] if isinstance(found, str) else found))


def bare(text: str) -> str:
    """A text without the quotation marks that belong to it, without a final stop and with plain spaces."""
    return EDGES.sub("", " ".join(text.split()))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}/{page.stem}")
def test_speaks_in_the_words_of_the_screens(page: object) -> None:
    language = page.parent.name  # type: ignore[attr-defined]
    text = " ".join(page.read_text(encoding="utf-8").split())  # type: ignore[attr-defined]
    said = QUOTED[language].findall(text)
    assert [words for words in said if bare(words) not in on_screen(language)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}/{page.stem}")
def test_fits_a_page(page: object) -> None:
    assert len(page.read_text(encoding="utf-8").split()) < LONGEST  # type: ignore[attr-defined]


def test_has_the_same_pages_in_both_languages() -> None:
    counts = {language: sum(page.parent.name == language for page in PAGES) for language in ("nl", "fr")}
    assert counts["nl"] == counts["fr"] >= 5
