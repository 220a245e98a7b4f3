"""The frame offers what exists and one's functions allow, speaks one's language, and guards every answer."""

from types import SimpleNamespace

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory
from django.utils import translation

from houvast.access.values import Function
from houvast.web.cookies import LANGUAGE
from houvast.web.ui import navigation
from houvast.web.ui.context import frame
from houvast.web.ui.headers import HEADERS, SecurityHeadersMiddleware
from houvast.web.ui.render import page
from houvast.web.ui.statuses import TEXTS
from houvast.web.ui.views import choose_language


def seen_by(monkeypatch: pytest.MonkeyPatch, path: str, *functions: Function) -> tuple[tuple[str, bool], ...]:
    monkeypatch.setattr("houvast.web.ui.context.address", lambda name: f"/{name.replace(':', '/')}/")
    request = RequestFactory().get(path)
    request.actor = SimpleNamespace(functions=frozenset(functions))
    return tuple((item.label, item.current) for item in frame(request)["frame"].navigation)


def test_offers_what_the_functions_are_for(monkeypatch: pytest.MonkeyPatch) -> None:
    labels = [label for label, _ in seen_by(monkeypatch, "/", Function.GUIDE)]
    assert "Guidance" in labels
    assert "Desk" not in labels


def test_marks_the_entry_one_is_in(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = next(entry for entry in navigation.MAIN if str(entry.label) == "Desk")
    path = f"/{entry.url_name.replace(':', '/')}/and/further/"
    assert [label for label, current in seen_by(monkeypatch, path, Function.DESK) if current] == ["Desk"]


def test_stays_with_the_entry_on_the_other_pages_that_belong_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = next(entry for entry in navigation.MAIN if entry.others)
    for other in entry.others:
        path = f"/{other.replace(':', '/')}/and/further/"
        marked = [label for label, current in seen_by(monkeypatch, path, Function.COACH) if current]
        assert marked == [str(entry.label)]


def test_leaves_out_what_this_installation_does_not_have() -> None:
    assert navigation.address("nowhere:at_all") == ""


def test_offers_nothing_to_whoever_is_not_signed_in() -> None:
    shown = frame(RequestFactory().get("/"))["frame"]
    assert (shown.signed_in, shown.navigation, shown.aids, shown.account, shown.sign_out_url) == (
        False,
        (),
        (),
        (),
        "",
    )


def test_keeps_a_chosen_language_and_returns() -> None:
    answer = choose_language(RequestFactory().post("/x", {"language": "fr", "next": "/ui/?page=2"}))
    assert (answer.status_code, answer.headers["Location"]) == (303, "/ui/?page=2")
    assert answer.cookies[LANGUAGE].value == "fr"


@pytest.mark.parametrize(
    "target", ["https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)", "\\\\x"]
)
def test_returns_to_no_other_site(target: str) -> None:
    answer = choose_language(RequestFactory().post("/x", {"language": "xx", "next": target}))
    assert answer.headers["Location"] == "/"
    assert LANGUAGE not in answer.cookies


def guarded(cache: str | None) -> HttpResponse:
    def view(_request: HttpRequest) -> HttpResponse:
        return HttpResponse(headers={"Cache-Control": cache} if cache else {})

    return SecurityHeadersMiddleware(view)(RequestFactory().get("/"))


def test_guards_every_answer() -> None:
    answer = guarded(None)
    assert all(answer.headers[name] == value for name, value in HEADERS.items())
    assert "unsafe" not in answer.headers["Content-Security-Policy"]


def test_lets_nothing_be_kept_unless_it_is_public() -> None:
    assert guarded(None).headers["Cache-Control"] == "no-store"
    assert guarded("private, max-age=60").headers["Cache-Control"] == "no-store"
    assert guarded("max-age=60, public").headers["Cache-Control"] == "max-age=60, public"


@pytest.mark.parametrize("status", sorted(TEXTS))
@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_says_in_every_language_what_went_wrong_and_what_to_do(status: int, language: str) -> None:
    with translation.override(language):
        answer = page(
            RequestFactory().get("/"), "ui/error.html", {"status": status, "sentence": ""}, status=status
        )
        assert answer.status_code == status
        assert str(TEXTS[status].next) in answer.content.decode().replace("&#x27;", "'")
