"""Reads a paper of ours back as text, on one line."""

from io import BytesIO

from pypdf import PdfReader


def text_of(pdf: bytes) -> str:
    """What stands on all pages of a PDF, its line ends as spaces."""
    pages = (page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    return " ".join(" ".join(pages).split())
