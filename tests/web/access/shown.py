"""What a page shows once: a code, a fingerprint, the key of a telephone."""

import re
from html import unescape

from django.http import HttpResponse

LARGE = re.compile(r'<p class="hv-code hv-code--large">(.*?)</p>', re.DOTALL)
SMALL = re.compile(r'<code class="hv-code">(.*?)</code>')
OFFER = re.compile(r'name="offer" value="(.*?)"')
TAG = re.compile(r"<[^>]+>")


def large_code(answer: HttpResponse) -> str:
    """Returns the large code on a page."""
    return _text(LARGE, answer)


def small_code(answer: HttpResponse) -> str:
    """Returns the first code in a line of text."""
    return _text(SMALL, answer)


def offer_in(answer: HttpResponse) -> str:
    """Returns the sealed secret a form carries."""
    return _text(OFFER, answer)


def _text(pattern: re.Pattern[str], answer: HttpResponse) -> str:
    found = pattern.search(answer.content.decode())
    assert found, "the page shows no such thing"
    return " ".join(unescape(TAG.sub("", found.group(1))).split())
