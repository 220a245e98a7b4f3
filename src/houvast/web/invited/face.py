"""Where the words for whoever is invited without an account lie, and whose visit a page is."""

from pathlib import Path
from typing import Final

from houvast.web.without_account import Face

INVITED: Final = Face(Path(__file__).parent / "packs", "__Host-invited", "invited:read_answer_page")
