"""Sets a text as a Word document, in memory: on no disk of ours, and without a word of who made it."""

import io
from typing import Final

from django.http import HttpResponse
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Pt

from houvast.desk.values.texts import OwnText
from houvast.kernel import clock

TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
REGION: Final = "BE"


def letter_answer(text: OwnText, sender: str, day: str) -> HttpResponse:
    """Answers with the letter as a file; its name says nothing of it."""
    answer = HttpResponse(letter_docx(text, sender, day), content_type=TYPE)
    answer.headers["Content-Disposition"] = f'attachment; filename="{clock.today().isoformat()}.docx"'
    return answer


def letter_docx(text: OwnText, sender: str, day: str) -> bytes:
    """Returns the document: sender, day, subject as its heading, paragraphs; in its own language."""
    document = Document()
    document.core_properties.author = ""
    document.core_properties.title = text.subject
    document.core_properties.comments = ""
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(12)
    fonts = normal.element.get_or_add_rPr()
    spoken = fonts.makeelement(qn("w:lang"), {qn("w:val"): f"{text.language}-{REGION}"})
    fonts.append(spoken)
    document.add_paragraph(sender)
    document.add_paragraph(day)
    document.add_heading(text.subject, level=1)
    for paragraph in text.body.split("\n\n"):
        document.add_paragraph(paragraph.strip())
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()
