"""Uploaded files."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.test.client import MULTIPART_CONTENT

from houvast.web.downloads import download
from houvast.web.ui.headers import SecurityHeadersMiddleware
from houvast.web.uploads import MOST_BODY

MEGABYTE = 1024 * 1024


@pytest.fixture
def watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A temporary directory nobody may write to while a request is read."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    yield tmp_path
    assert not list(tmp_path.iterdir())


def received(plain: bytes) -> HttpRequest:
    file = SimpleUploadedFile("a.pdf", plain, "application/pdf")
    return RequestFactory().post("/", {"file": file, "words": "here"})


@pytest.mark.parametrize("size", [0, 1, 3 * MEGABYTE, 25 * MEGABYTE])
def test_stay_in_memory_whole(watched: Path, size: int) -> None:
    assert watched
    request = received(os.urandom(1) * size)
    assert request.POST["words"] == "here"
    file = request.FILES["file"]
    assert file.size == size
    assert len(file.read()) == size
    assert not any(link.readlink().is_relative_to(watched) for link in _open_files())


def _open_files() -> list[Path]:
    return [path for path in Path("/proc/self/fd").iterdir() if path.is_symlink() and os.path.lexists(path)]


def test_are_one_byte_longer_than_allowed_when_they_are_much_longer() -> None:
    assert received(bytes(30 * MEGABYTE)).FILES["file"].size == 25 * MEGABYTE + 1


@pytest.mark.parametrize("content_type", [MULTIPART_CONTENT, "application/x-www-form-urlencoded"])
def test_are_refused_unread_when_far_too_large(content_type: str) -> None:
    answer = Client().generic(
        "POST", "/desk/new/", b"", content_type=content_type, CONTENT_LENGTH=str(MOST_BODY + 1)
    )
    assert answer.status_code == 413


def test_go_back_as_files_that_nothing_runs_in() -> None:
    def view(_request: HttpRequest) -> HttpResponse:
        return download('Verslag "école"\r\nX: 1.pdf', b"%PDF-")

    answer = SecurityHeadersMiddleware(view)(RequestFactory().get("/"))
    disposition = answer.headers["Content-Disposition"]
    assert disposition.startswith('attachment; filename="Verslag __cole___X_ 1.pdf"')
    assert "\n" not in disposition
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["Cache-Control"] == "no-store"
