"""What every page behind an address and a code needs in a browser: its words, a visit, the way on.

The words stand in packs, a language each, apart from the workers' messages: whoever reads them chose no
language here and belongs to no service of ours.
"""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation.trans_real import parse_accept_lang_header

from houvast.access.coded_pages import TypedCode
from houvast.kernel.errors import HouvastError, Invalid, NotFound, TooMany
from houvast.kernel.messages import message
from houvast.web.cookies import LANGUAGE
from houvast.web.ui.render import SeeOther, page

LANGUAGES: Final = ("nl", "fr", "en", "de")
WANTED: Final = "l"


@dataclass(frozen=True)
class Pack:
    """All words of one kind of page in one language, part by part; ``words`` is what every kind has."""

    language: str
    parts: Mapping[str, Mapping[str, str]]

    def __getitem__(self, part: str) -> Mapping[str, str]:
        """Returns the texts of a part by their keys."""
        return self.parts[part]

    @property
    def words(self) -> Mapping[str, str]:
        """What stands on the page itself."""
        return self["words"]


@dataclass(frozen=True)
class Face:
    """One kind of page: where its packs lie, the cookie of a visit, and the page a visit sees."""

    folder: Path
    cookie: str
    read: str

    @cached_property
    def packs(self) -> Mapping[str, Pack]:
        """All packs by language; read once per process, compared by a test."""
        return {language: _read(self.folder, language) for language in LANGUAGES}

    def pack_for(self, *wanted: str) -> Pack:
        """Returns the pack of the first of these languages that there is, else our first."""
        known = self.packs
        return next((known[language] for language in wanted if language in known), known[LANGUAGES[0]])

    def pack_of(self, request: HttpRequest, language: str = "") -> Pack:
        """Returns a page's words: as the reader chose, else as the sender did, else as the browser says."""
        header = request.headers.get("Accept-Language", "")
        accepted = [tag.split("-")[0] for tag, _q in parse_accept_lang_header(header)]
        chosen = request.GET.get(WANTED, "") or request.POST.get(WANTED, "")
        return self.pack_for(chosen, language, request.COOKIES.get(LANGUAGE, ""), *accepted)

    def frame_facts(self, pack: Pack) -> Mapping[str, object]:
        """Returns what every such page prints around its content."""
        others = [
            (each.language, each.words["language_own"]) for each in self.packs.values() if each is not pack
        ]
        return {"pack": pack, "words": pack.words, "others": others}

    def visit_of(self, request: HttpRequest) -> str:
        """Returns the browser's visit; raises NotFound when it has none."""
        visit = request.COOKIES.get(self.cookie, "")
        if not visit:
            raise NotFound(message("This page is closed. Call the service that sent it to you."))
        return visit

    def ask_code(
        self, request: HttpRequest, token: str, enter: Callable[[TypedCode], str], template: str
    ) -> HttpResponse:
        """Asks for the code; opening the address alone uses nothing up.

        The visit ends with the browser, and after two hours by the database.
        """
        pack, problem, status = self.pack_of(request), "", 200
        if request.method == "POST":
            try:
                visit = enter(TypedCode(token, request.POST.get("code", "")))
            except (Invalid, NotFound, TooMany) as error:
                problem, status = _code_refusal(pack, error), error.status
            else:
                answer = self.on(request)
                answer.set_cookie(self.cookie, visit, secure=True, httponly=True, samesite="Strict", path="/")
                return answer
        return page(request, template, {**self.frame_facts(pack), "problem": problem}, status=status)

    def on(self, request: HttpRequest, **said: str) -> HttpResponse:
        """Goes on to the page of the visit, in the language the reader chose."""
        chosen = request.GET.get(WANTED, "")
        query = urlencode({**said, **({WANTED: chosen} if chosen in self.packs else {})})
        address = reverse(self.read)
        return SeeOther(f"{address}?{query}" if query else address)

    def closed(self, request: HttpRequest, status: int = NotFound.status) -> HttpResponse:
        """Answers that a page is closed, whatever the reason, and forgets the visit."""
        return self.over(request, "receive/closed.html", status)

    def over(self, request: HttpRequest, template: str, status: int = 200) -> HttpResponse:
        """Answers with a last page, and takes the visit away from the browser."""
        answer = page(request, template, dict(self.frame_facts(self.pack_of(request))), status=status)
        answer.delete_cookie(self.cookie, path="/")
        return answer


def _read(folder: Path, language: str) -> Pack:
    written = tomllib.loads((folder / f"{language}.toml").read_text(encoding="utf-8"))
    parts = {name: {str(key): str(text) for key, text in part.items()} for name, part in written.items()}
    return Pack(language, parts)


def _code_refusal(pack: Pack, error: HouvastError) -> str:
    """Returns why a code did not open the page."""
    if isinstance(error, TooMany):
        return pack.words["code_locked"]
    if isinstance(error, NotFound):
        return pack.words["closed"]
    if "left" in error.facts:
        return pack.words["code_wrong"].format(left=error.facts["left"])
    return pack.words["code_six"]
