"""Sets the person's copy as a tagged PDF (PDF/UA-1, PDF/A-2a), in memory, in the person's language.

What it says of itself stands in copy_words.
"""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Final

from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext

from houvast.assessment.values.told import Told
from houvast.guidance.values.copies import CopyItem, CopyLine, CopyPart
from houvast.journeys.make_copy import PersonsCopy
from houvast.web.guidance.labels_appointments import ENDS, PLACES
from houvast.web.guidance.labels_plan import domain_words
from houvast.web.guidance.labels_story import PURPOSES, STANDINGS
from houvast.web.guidance.moments import event_words
from houvast.web.typesetting import typeset
from houvast.web.work.copy_told import item_heading, item_lines, names_hidden, title_of, told_note
from houvast.web.work.copy_words import VOICES, Voice
from houvast.web.work.copy_words_told import TOLD_VOICES, ToldVoice

TEMPLATE: Final = Path(__file__).parent / "typst" / "copy.typ"
QUOTED: Final = frozenset(
    {CopyPart.WORDS, CopyPart.IDEALS, CopyPart.DOMAINS, CopyPart.SAID, CopyPart.LOOK_BACK}
)


def copy_pdf(copy: PersonsCopy) -> bytes:
    """Returns the copy. A sign no typeface here can draw (an emoji) is written out in letters."""
    with translation.override(copy.language):
        told = _told(copy, VOICES[copy.address], TOLD_VOICES[copy.address])
    return typeset(TEMPLATE, told)


def _told(copy: PersonsCopy, voice: Voice, around: ToldVoice) -> dict[str, object]:
    made_on = date_format(copy.made_on, "j F Y")
    return {
        "title": str(voice.title),
        "by": copy.controller,
        "language": copy.language,
        "foot": f"{copy.reference} · {made_on} · {copy.controller}",
        "intro": [str(voice.intro), *([str(around.intro)] if copy.told else [])],
        "parts": [*_parts(copy.items, voice), *(_told_part(told, around) for told in copy.told)],
        "close": [str(voice.others), *_left_out(copy, around), str(voice.close)],
    }


def _told_part(told: Told, voice: ToldVoice) -> dict[str, object]:
    """A judgement or a form: its name and days first, then what was ticked of it."""
    items = [
        {
            "title": item_heading(item),
            "note": "",
            "lines": [asdict(line) for line in item_lines(item, voice)],
        }
        for item in told.items
    ]
    head = {"title": "", "note": told_note(told, voice), "lines": []}
    return {"title": title_of(told, voice), "items": [head, *items]}


def _left_out(copy: PersonsCopy, voice: ToldVoice) -> Iterable[str]:
    """What is not in it, and how to ask: whoever has a copy knows that there is more."""
    if copy.waits:
        yield str(voice.waits)
    if any(told.is_judgement for told in copy.told):
        yield str(voice.sheets) % {"service": copy.controller}
    if names_hidden(copy.told):
        yield str(voice.hidden)


def _parts(items: Iterable[CopyItem], voice: Voice) -> Iterable[dict[str, object]]:
    listed = list(items)
    for part in CopyPart:
        inside = [_item(item, voice) for item in listed if item.part is part]
        if inside:
            yield {"title": str(voice.parts[part]), "items": inside}


def _item(item: CopyItem, voice: Voice) -> dict[str, object]:
    lines = [
        {
            "label": str(voice.labels[line.label]) if line.label else "",
            "text": text_of(line, voice),
            "quote": item.part in QUOTED,
        }
        for line in item.lines
    ]
    return {"title": heading_of(item, voice), "note": note_of(item, voice), "lines": lines}


def heading_of(item: CopyItem, voice: Voice) -> str:
    """Returns what stands above an item: its topic, its domain, its frame, or nothing."""
    if item.domain is not None:
        return domain_words(item.domain.key, item.domain.named)
    if item.about is None:
        return ""
    labels = {
        CopyPart.WORDS: voice.topics,
        CopyPart.IDEALS: voice.topics,
        CopyPart.AGREEMENTS: voice.frames,
        CopyPart.LIMITS: voice.owners,
        CopyPart.ANSWERS: PURPOSES,
    }
    return str(labels[item.part][item.about]) if item.part in labels else ""


def note_of(item: CopyItem, voice: Voice) -> str:
    """Returns the small line under a heading: when, where, by whom."""
    day = date_format(item.day, "j F Y") if item.day else ""
    if item.part in {CopyPart.ACTIONS, CopyPart.PLAN} and item.about is not None:
        return _who_by_when(voice, item.about, item.day)
    if item.part is CopyPart.APPOINTMENTS and item.about is not None and item.moment is not None:
        moment = timezone.localtime(item.moment)
        at = gettext("%(day)s at %(time)s") % {
            "day": date_format(moment, "l j F Y"),
            "time": date_format(moment, "H:i"),
        }
        ended = str(ENDS[item.state]) if item.state else ""
        return " · ".join(part for part in (at, str(PLACES[item.about]), ended) if part)
    if item.life is not None:
        return event_words(item.life)
    return _that_day(item, voice, day)


def text_of(line: CopyLine, voice: Voice) -> str:
    """Returns a line's text; behind a step stands who does it and by when."""
    if line.owner is None:
        return line.text
    return f"{line.text} ({_who_by_when(voice, line.owner, line.day)})"


def _that_day(item: CopyItem, voice: Voice, day: str) -> str:
    """A day with what it is the day of: an answer, an agreement to the plan, aftercare."""
    if item.part is CopyPart.PLAN and item.state is not None:
        return f"{day}: {voice.agreeing[item.state]}"
    if item.part is CopyPart.ANSWERS and item.state is not None:
        return f"{STANDINGS[item.state]} · {day}"
    if item.part is CopyPart.AFTERCARE:
        return str(voice.aftercare) % {"day": day} if day else ""
    return day


def _who_by_when(voice: Voice, owner: StrEnum, day: date | None) -> str:
    by = str(voice.by) % {"day": date_format(day, "j F Y")} if day else ""
    return ", ".join(part for part in (str(voice.owners[owner]), by) if part)
