"""What the pages of a draft print: its questions in order, what is missing where, and where to go."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from houvast.assessment.selectors.show_draft import DraftPage
from houvast.assessment.selectors.start_draft import DraftStart
from houvast.assessment.services.arrange_draft import Arrangement, Arranging
from houvast.instruments.definition import Answer, Item
from houvast.instruments.editing import HEAD, LICENCE, NEW, SECTIONS, Part, part_at, parts_of
from houvast.instruments.faults import Fault
from houvast.web.assessment.facts_instruments import said, version_facts
from houvast.web.assessment.labels_instruments import ANSWERS, ASPECTS, PARTS, SIDES, language_name
from houvast.web.assessment.parts_draft import PartPage
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import SeeOther


@dataclass
class PartLine:
    """One part of a draft: its words, its number and page, and what is missing there."""

    title: str
    number: UUID
    url: str
    about: Promise | str = ""
    sides: list["PartLine"] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


def start_facts(form: object, start: DraftStart) -> dict[str, object]:
    """Returns what the page prints on which a version begins."""
    source = version_facts(start.source) if start.source else None
    return {"form": form, "source": source, "back": reverse("assessment:list_instruments")}


def draft_facts(shown: DraftPage) -> dict[str, object]:
    """Returns what the pages of a whole draft print."""
    definition = shown.definition
    lines = {part.name: _line(shown, part) for part in parts_of(definition)}
    for name, line in lines.items():
        line.faults = [_sentence(fault) for fault in _at(shown, name) if "language" not in fault.facts]
    made_from = shown.made_from.partition("@")[0]
    compare = reverse("assessment:compare_versions")
    return {
        "shown": shown,
        "title": said(definition.title) or _("Without a title"),
        "heads": [lines[name] for name in (HEAD, LICENCE, SECTIONS)],
        "new": lines[NEW],
        "groups": [
            (_("The questions"), _item_lines(definition.items, lines)),
            (_("At the end, after the ratings"), _item_lines(definition.closing, lines)),
        ],
        "general": [_sentence(fault) for fault in shown.faults if fault.where == "items"],
        "lacking": [line for line in lines.values() if line.faults],
        "unsaid": _unsaid(shown, lines),
        "taken_out": [
            (said(each.item.label) or each.item.id, Part(f"items/{each.item.id}").number(shown.id))
            for each in shown.taken_out
        ],
        "preview_url": reverse("assessment:show_instrument", kwargs={"instrument": str(shown.id)}),
        "compare_url": f"{compare}?before={made_from}&after={shown.id}" if made_from else "",
    }


def part_facts(form: object, shown: DraftPage, part: Part, asked: PartPage) -> dict[str, object]:
    """Returns what the page of one part prints, with what is still missing in it."""
    faults = [_sentence(fault) for fault in _at(shown, part.name)]
    back = reverse("assessment:show_draft", kwargs={"own_version": shown.id})
    sides = [
        _line(shown, each) for each in parts_of(shown.definition) if part.side is None and _of(each, part)
    ]
    facts = {"form": form, "shown": shown, "asked": asked, "faults": faults, "back": back, "sides": sides}
    return facts | {"side": part.number(shown.id) if part.side else None}


def after_keeping(request: HouvastRequest, shown: DraftPage, part: Part, submission: UUID) -> HttpResponse:
    """Goes on: to a new question's own page, to the next part where that was asked, else to the whole."""
    parts = list(parts_of(shown.definition))
    named = [each.name for each in parts]
    if part.name == NEW:
        mine = (each for each in parts if each.item and each.item.id.endswith(submission.hex[:6]))
        return SeeOther(_url(shown, next(mine, part)))
    if "onward" in request.POST and part.name in named:
        return SeeOther(_url(shown, parts[named.index(part.name) + 1]))
    return _to_draft(shown.id, part.number(shown.id))


def arranged(request: HouvastRequest, move: Arrangement) -> HttpResponse:
    """Goes back to where the question stands now, and says what can be undone."""
    if move.act is Arranging.TAKE_OUT:
        messages.success(request, _("Taken out. Below the questions you can put it back until you publish."))
        return _to_draft(move.version_id)
    return _to_draft(move.version_id, move.part)


def _to_draft(version_id: UUID, part: UUID | None = None) -> HttpResponse:
    url = reverse("assessment:show_draft", kwargs={"own_version": version_id})
    return SeeOther(f"{url}#part-{part}" if part else url)


def _url(shown: DraftPage, part: Part) -> str:
    arguments = {"own_version": shown.id, "draft_part": part.number(shown.id)}
    return reverse("assessment:keep_draft", kwargs=arguments)


def _of(each: Part, part: Part) -> bool:
    return each.side is not None and part.item is not None and each.item == part.item


def _line(shown: DraftPage, part: Part) -> PartLine:
    if part.item is None:
        title, about = str(PARTS[part.name]), ""
    elif part.side is None:
        title = said(part.item.label) or _("A question without words")
        about = "" if part.item.answer is Answer.LEVEL else str(ANSWERS[part.item.answer])
    else:
        title, about = str(SIDES[part.side.polarity]), said(part.item.label)
    return PartLine(title, part.number(shown.id), _url(shown, part), about)


def _item_lines(items: Iterable[Item], lines: dict[str, PartLine]) -> list[PartLine]:
    found = []
    for item in items:
        line = lines[f"items/{item.id}"]
        line.sides = [lines[f"items/{item.id}/{side.polarity}"] for side in item.sides]
        found.append(line)
    return found


def _at(shown: DraftPage, name: str) -> list[Fault]:
    return [
        fault
        for fault in shown.faults
        if fault.where != "items" and part_at(shown.definition, fault.where).name == name
    ]


def _sentence(fault: Fault) -> str:
    """Returns a fault in the reader's language, with names instead of codes."""
    facts = dict(fault.facts)
    if "language" in facts:
        facts["language"] = language_name(str(facts["language"]))
    if fault.where.startswith("licence/") and "name" in facts:
        facts["name"] = str(ASPECTS.get(str(facts["name"]), facts["name"]))
    return _(fault.text) % facts


def _unsaid(shown: DraftPage, lines: dict[str, PartLine]) -> list[tuple[str, list[PartLine]]]:
    """Returns, by language, the parts in which words are missing."""
    found: dict[str, dict[str, PartLine]] = {}
    for fault in shown.faults:
        if "language" in fault.facts:
            name = part_at(shown.definition, fault.where).name
            found.setdefault(str(fault.facts["language"]), {})[name] = lines[name]
    return [(language_name(code), list(parts.values())) for code, parts in found.items()]
