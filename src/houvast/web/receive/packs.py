"""Where the words for services without an account lie, on the page with a code and in the letter."""

from pathlib import Path
from typing import Final

from houvast.web.without_account import Face

RECEIVE: Final = Face(Path(__file__).parent / "packs", "__Host-receive", "receive:read_referral_page")
