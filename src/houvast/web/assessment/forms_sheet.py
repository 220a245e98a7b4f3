"""One page of a sheet as a form: per side a level or the reason why there is none, then why and on what.

Its fields follow from the instrument, so each page has a form class of its own. Entries of the dossier that
can support a rating are offered by their number; how each is known is read there, never from the form.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import ClassVar, Final, Self

from django import forms
from django.http import QueryDict
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from houvast.assessment.selectors.show_sheet import Sheet
from houvast.assessment.values.evidence import EvidenceOffer, EvidenceOption
from houvast.assessment.values.parts import SheetPart
from houvast.assessment.values.ratings import OLD_AFTER, Evidence, RatingContent, SideRating, Sureness
from houvast.instruments.definition import Item, Missing, Polarity, Side
from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.web.assessment.labels_rounds import (
    EVIDENCE_KINDS,
    MISSING,
    POLARITIES,
    SURENESS,
    choices,
    said,
)
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps, words

NEWEST: Final = 12
MOST: Final = 200
LEVEL, WITHOUT = "level:", "missing:"


@dataclass(frozen=True)
class RatedSide:
    """One side on a page: its place there, the item and what of it is rated."""

    place: int
    item: Item
    side: Side

    @property
    def heading(self) -> str:
        """What this side looks at."""
        return str(POLARITIES[self.side.polarity])


@dataclass(frozen=True)
class OfferedEntry:
    """An entry to tick, with the box that says it is still true where it is old."""

    box: forms.boundfield.BoundWidget
    still: forms.boundfield.BoundWidget | None


class SheetForm(WritingForm):
    """What both kinds of pages share: which state of the page its writer saw."""

    seen = forms.CharField(widget=forms.HiddenInput, required=False)
    part: ClassVar[SheetPart]
    kept: ClassVar[RatingContent]

    @classmethod
    def start(cls) -> dict[str, object]:
        """Returns the page as it was kept."""
        return {"seen": mark_of(cls.part, cls.kept)}

    def offer(self) -> None:
        """Sets what there is to choose from."""

    def content(self) -> RatingContent:
        """Returns the whole sheet with this page as it was filled in."""
        raise NotImplementedError

    def kept_over(self, sheet: Sheet) -> tuple[RatingContent, str]:
        """Returns the sheet to keep, and the state it was filled in over.

        That is none that stands when this page was kept from another device since it was opened. What other
        pages hold is no reason to refuse this one.
        """
        is_fresh = self.cleaned_data["seen"] == mark_of(self.part, self.kept)
        return self.content(), sheet.seen if is_fresh else ""

    def look_again(self) -> bool:
        """After a conflict: the reader now sees what was kept, and may save over it knowingly."""
        if self.refused != Conflict.status or not isinstance(self.data, QueryDict):
            return False
        self.data["seen"] = mark_of(self.part, self.kept)
        return True


class KeepSheetForm(SheetForm):
    """A page of items; ``of`` makes the form of one page."""

    find = line(_("Find an entry by its words"))
    found = forms.CharField(widget=forms.HiddenInput, required=False)
    shown = forms.CharField(widget=forms.HiddenInput, required=False)
    sides: ClassVar[tuple[RatedSide, ...]] = ()
    offered: ClassVar[EvidenceOffer]

    @classmethod
    def of(cls, part: SheetPart, kept: RatingContent, offered: EvidenceOffer) -> type[Self]:
        """Returns the form of one page, with a field for whatever is asked on each side."""
        sides = tuple(
            RatedSide(place, item, side)
            for place, (item, side) in enumerate((item, side) for item in part.items for side in item.sides)
        )
        fields: dict[str, object] = {}
        for one in sides:
            fields |= _fields_of(one)
        worded = frozenset(f"because_{one.place}" for one in sides)
        facts = {"part": part, "kept": kept, "offered": offered, "sides": sides, "worker_words": worded}
        return type(cls.__name__, (cls,), {**fields, **facts, "__module__": cls.__module__})

    @classmethod
    def start(cls) -> dict[str, object]:
        """Returns the page as it was kept."""
        start = super().start()
        for one in cls.sides:
            rating = cls.kept.side(one.item.id, one.side.polarity)
            if rating is not None:
                start |= _start_of(one.place, rating)
        return start

    def offer(self) -> None:
        """Sets the entries to tick: the newest, those found, and whatever is ticked anywhere on this page."""
        ticked = {str(each) for one in self.sides for each in self[f"evidence_{one.place}"].value() or ()}
        ticked |= {str(each.entry_id) for side in self.kept.sides for each in side.evidence}
        most = MOST if self["shown"].value() else NEWEST
        at_hand = [
            each
            for place, each in enumerate(self.offered.options)
            if place < most or each.entry_id in self.offered.found or str(each.entry_id) in ticked
        ]
        at_hand.sort(key=lambda each: each.entry_id not in self.offered.found)
        gone = _gone(self.kept, self.offered)
        for one in self.sides:
            listed = [*at_hand, *gone.get((one.item.id, one.side.polarity), ())]
            self._set(f"evidence_{one.place}", listed)
            self._set(f"still_{one.place}", [each for each in listed if _is_old(each)])

    @property
    def has_more(self) -> bool:
        """Whether older entries than those shown can be asked for."""
        return not self["shown"].value() and len(self.offered.options) > NEWEST

    def entries(self, place: int) -> Iterator[OfferedEntry]:
        """Yields the entries to tick for one side."""
        stills = {str(box.data["value"]): box for box in self[f"still_{place}"]}
        for box in self[f"evidence_{place}"]:
            yield OfferedEntry(box, stills.get(str(box.data["value"])))

    def content(self) -> RatingContent:
        """Returns the whole sheet with this page as it was filled in."""
        sheet = self.kept
        for one in self.sides:
            rating = self._rating(one)
            if rating != SideRating(one.item.id, one.side.polarity):
                sheet = sheet.with_side(rating)
        return sheet

    def _rating(self, one: RatedSide) -> SideRating:
        told, place = self.cleaned_data, one.place
        level, sure = told[f"level_{place}"], told[f"sure_{place}"]
        kept = self.kept.side(one.item.id, one.side.polarity)
        chosen = {str(each.entry_id): each for each in (kept.evidence if kept else ())}
        options = {str(each.entry_id): each for each in self.offered.options}
        still = set(told[f"still_{place}"])
        return SideRating(
            one.item.id,
            one.side.polarity,
            level.removeprefix(LEVEL) if level.startswith(LEVEL) else "",
            Missing(level.removeprefix(WITHOUT)) if level.startswith(WITHOUT) else None,
            Sureness(sure) if sure else None,
            told[f"because_{place}"],
            tuple(
                _evidence(chosen.get(number), options.get(number), still_true=number in still)
                for number in told[f"evidence_{place}"]
            ),
        )

    def _set(self, name: str, options: list[EvidenceOption]) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.MultipleChoiceField)  # noqa: S101 -- made above
        still = name.startswith("still_")
        field.choices = [(str(each.entry_id), _("Still true") if still else _label(each)) for each in options]


def mark_of(part: SheetPart, sheet: RatingContent) -> str:
    """Returns a mark that changes when anything on this page of the sheet was kept anew."""
    sides = [sheet.side(item.id, side.polarity) for item in part.items for side in item.sides]
    written = [sheet.said(item.id) for item in part.items if not item.sides]
    rest = [sheet.sources, sheet.quality] if part.is_closing else []
    return sha256(repr((sides, written, rest)).encode()).hexdigest()[:24]


def _fields_of(one: RatedSide) -> dict[str, object]:
    name = f"{said(one.item.label)}: {one.heading}"
    levels = [
        (LEVEL + each.value, _anchored(said(each.label), said(each.anchor))) for each in one.side.levels
    ]
    missing = [(WITHOUT + each.value, MISSING[each]) for each in one.item.missing]
    boxes = forms.CheckboxSelectMultiple
    return {
        f"level_{one.place}": forms.ChoiceField(
            label=name, choices=[*levels, *missing], widget=forms.RadioSelect, required=False
        ),
        f"sure_{one.place}": taps(_("How sure are you?"), choices(SURENESS)),
        f"because_{one.place}": words(_("Why this level?"), rows=2),
        f"evidence_{one.place}": forms.MultipleChoiceField(
            label=_("What in the dossier supports it?"), widget=boxes, required=False
        ),
        f"still_{one.place}": forms.MultipleChoiceField(label=_("Still true"), widget=boxes, required=False),
    }


def _start_of(place: int, rating: SideRating) -> dict[str, object]:
    without = WITHOUT + rating.missing.value if rating.missing else ""
    return {
        f"level_{place}": LEVEL + rating.level if rating.level else without,
        f"sure_{place}": rating.sureness.value if rating.sureness else "",
        f"because_{place}": rating.because,
        f"evidence_{place}": [str(each.entry_id) for each in rating.evidence],
        f"still_{place}": [str(each.entry_id) for each in rating.evidence if each.still_true],
    }


def _gone(kept: RatingContent, offered: EvidenceOffer) -> dict[tuple[str, Polarity], list[EvidenceOption]]:
    """What was chosen once and is no longer offered: corrected since, or a kind that is not."""
    known = {each.entry_id for each in offered.options}
    return {
        (side.item, side.polarity): [
            EvidenceOption(
                each.entry_id, each.kind, each.written_on, gettext("Corrected or taken away since.")
            )
            for each in side.evidence
            if each.entry_id not in known
        ]
        for side in kept.sides
    }


def _evidence(kept: Evidence | None, option: EvidenceOption | None, *, still_true: bool) -> Evidence:
    """What was chosen before stays as it was then."""
    if kept is not None:
        return Evidence(kept.entry_id, kept.kind, kept.written_on, still_true)
    assert option is not None  # noqa: S101 -- the field takes nothing else
    return option.chosen(still_true=still_true)


def _is_old(option: EvidenceOption) -> bool:
    return clock.today() - option.written_on > OLD_AFTER


def _label(option: EvidenceOption) -> str:
    day = date_format(option.written_on, "j F Y")
    kind = EVIDENCE_KINDS[option.kind]
    return format_html('{} <span class="hv-anchor">{} · {}</span>', option.words, day, kind)


def _anchored(label: str, anchor: str) -> str:
    return format_html('<strong>{}</strong> <span class="hv-anchor">{}</span>', label, anchor)
