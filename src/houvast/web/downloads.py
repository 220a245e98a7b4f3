"""Gives a file to the browser to keep, never to show: what somebody uploaded does not run in our pages."""

from urllib.parse import quote

from django.http import HttpResponse


def download(name: str, content: bytes) -> HttpResponse:
    """Answers with a file under its name; the security headers see that it is a file and sandbox it."""
    plain = "".join(sign if sign.isascii() and (sign.isalnum() or sign in "-_. ") else "_" for sign in name)
    answer = HttpResponse(content, content_type="application/octet-stream")
    answer.headers["Content-Disposition"] = (
        f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name)}"
    )
    return answer


def paper_file(name: str, pdf: bytes) -> HttpResponse:
    """Answers with a paper to keep; it stands on no disk of ours. A name says nothing of what it holds."""
    answer = HttpResponse(pdf, content_type="application/pdf")
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}.pdf"'
    return answer
