"""What the page of the person's copy prints before there is one, and the answer that hands it over."""

from dataclasses import dataclass

from django.http import HttpResponse

from houvast.guidance.selectors.preview_copy import CopyPreview
from houvast.guidance.services.make_copy import PersonsCopy
from houvast.guidance.values.copies import CopyItem, CopyPart
from houvast.web.guidance.facts import identity_of
from houvast.web.work.copy_pdf import copy_pdf, heading_of, note_of, text_of
from houvast.web.work.copy_words import VOICES, Voice
from houvast.web.work.forms import MakeCopyForm


@dataclass(frozen=True)
class Box:
    """Something to tick, with its words."""

    item: CopyItem
    heading: str
    lines: tuple[tuple[str, str], ...]
    note: str
    is_ticked: bool


@dataclass(frozen=True)
class Part:
    """A part of the copy with what can go in."""

    title: str
    boxes: tuple[Box, ...]


def copy_start(preview: CopyPreview) -> dict[str, object]:
    """Returns how the page begins: in the person's language, spoken to as fits them."""
    return {"language": preview.language, "address": preview.address.value}


def copy_facts(form: MakeCopyForm, preview: CopyPreview) -> dict[str, object]:
    """Returns what the page prints; what was ticked before a refusal stays ticked."""
    voice = VOICES[preview.address]
    ticked = set(form.data.getlist("items")) if form.is_bound else None  # type: ignore[attr-defined]
    parts = []
    for part in CopyPart:
        boxes = tuple(_box(item, voice, ticked) for item in preview.items if item.part is part)
        if boxes:
            parts.append(Part(str(voice.parts[part]), boxes))
    return {
        "form": form,
        "parts": parts,
        "trajectory": preview.identity,
        "identity": identity_of(preview.identity),
    }


def _box(item: CopyItem, voice: Voice, ticked: set[str] | None) -> Box:
    return Box(
        item,
        heading_of(item, voice),
        tuple(
            (str(voice.labels[line.label]) if line.label else "", text_of(line, voice)) for line in item.lines
        ),
        note_of(item, voice),
        item.is_offered if ticked is None else item.key in ticked,
    )


def copy_answer(copy: PersonsCopy) -> HttpResponse:
    """Answers with the copy as a file to keep; it stands on no disk of ours."""
    answer = HttpResponse(copy_pdf(copy), content_type="application/pdf")
    answer.headers["Content-Disposition"] = f'attachment; filename="houvast-{copy.reference}.pdf"'
    return answer
