"""The README …"""

import re
from itertools import chain

from houvast.cli.home import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
LINK = re.compile(r"\]\(([^)#]+)\)")
PNG = b"\x89PNG\r\n\x1a\n"


def test_fits_a_page() -> None:
    assert len(README.split()) < 700


def test_leads_only_to_what_is_there() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
    broken = [
        f"{page.name}: {link}"
        for page, link in chain.from_iterable(
            ((page, link) for link in LINK.findall(page.read_text(encoding="utf-8"))) for page in pages
        )
        if not link.startswith(("http:", "https:")) and not (page.parent / link).exists()
    ]
    assert not broken, "\n".join(broken)


def test_shows_a_real_page() -> None:
    picture = (ROOT / "docs" / "picture.png").read_bytes()
    assert picture.startswith(PNG)
    assert 20_000 < len(picture) < 400_000


def test_names_only_commands_that_exist() -> None:
    command = (ROOT / "src" / "houvast" / "cli" / "__main__.py").read_text(encoding="utf-8")
    for name in re.findall(r"\./houvast (\w+)", README):
        assert f'"{name}' in command, name
