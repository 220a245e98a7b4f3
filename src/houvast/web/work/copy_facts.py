"""What the page of the person's copy prints before there is one, and the answer that hands it over."""

from dataclasses import dataclass

from django.http import HttpResponse

from houvast.assessment.values.told import Told, ToldItem
from houvast.guidance.values.copies import CopyItem, CopyPart
from houvast.journeys.make_copy import PersonsCopy
from houvast.journeys.preview_copy import WholePreview
from houvast.web.downloads import paper_file
from houvast.web.guidance.facts import identity_of
from houvast.web.work.copy_pdf import copy_pdf, heading_of, note_of, text_of
from houvast.web.work.copy_told import item_heading, item_lines, title_of, told_note
from houvast.web.work.copy_words import VOICES, Voice
from houvast.web.work.copy_words_told import TOLD_VOICES, ToldVoice
from houvast.web.work.forms import MakeCopyForm


@dataclass(frozen=True)
class Box:
    """Something to tick, with its words, and whom else it seems to name."""

    key: str
    heading: str
    lines: tuple[tuple[str, str], ...]
    note: str
    names: tuple[str, ...]
    is_ticked: bool


@dataclass(frozen=True)
class Part:
    """A part of the copy with what can go in."""

    title: str
    boxes: tuple[Box, ...]
    note: str = ""


def copy_start(preview: WholePreview) -> dict[str, object]:
    """Returns how the page begins: in the person's language, spoken to as fits them."""
    return {"language": preview.own.language, "address": preview.own.address.value}


def copy_facts(form: MakeCopyForm, preview: WholePreview) -> dict[str, object]:
    """Returns what the page prints; what was ticked before a refusal stays ticked."""
    voice, around = VOICES[preview.own.address], TOLD_VOICES[preview.own.address]
    ticked = set(form.data.getlist("items")) if form.is_bound else None  # type: ignore[attr-defined]
    parts = []
    for part in CopyPart:
        boxes = tuple(_box(item, voice, ticked) for item in preview.own.items if item.part is part)
        if boxes:
            parts.append(Part(str(voice.parts[part]), boxes))
    parts += [_told(told, around, ticked) for told in preview.told if told.items]
    return {
        "form": form,
        "parts": parts,
        "waits": preview.waits,
        "trajectory": preview.own.identity,
        "identity": identity_of(preview.own.identity),
    }


def _box(item: CopyItem, voice: Voice, ticked: set[str] | None) -> Box:
    return Box(
        item.key,
        heading_of(item, voice),
        tuple(
            (str(voice.labels[line.label]) if line.label else "", text_of(line, voice)) for line in item.lines
        ),
        note_of(item, voice),
        item.names,
        item.is_offered if ticked is None else item.key in ticked,
    )


def _told(told: Told, voice: ToldVoice, ticked: set[str] | None) -> Part:
    boxes = tuple(_told_box(item, voice, ticked) for item in told.items)
    return Part(title_of(told, voice), boxes, told_note(told, voice))


def _told_box(item: ToldItem, voice: ToldVoice, ticked: set[str] | None) -> Box:
    return Box(
        item.key,
        item_heading(item),
        tuple((line.label, line.text) for line in item_lines(item, voice)),
        "",
        item.names,
        item.is_offered if ticked is None else item.key in ticked,
    )


def copy_answer(copy: PersonsCopy) -> HttpResponse:
    """Answers with the copy as a file to keep; it stands on no disk of ours."""
    return paper_file(f"houvast-{copy.reference}", copy_pdf(copy))
