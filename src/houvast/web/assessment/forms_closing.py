"""The last page of a sheet: the whole in words, which sources were used, and how good they are."""

from typing import ClassVar, Final, Self

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from houvast.assessment.values.evidence import EvidenceOffer
from houvast.assessment.values.parts import SheetPart
from houvast.assessment.values.ratings import Answered, RatingContent
from houvast.instruments.definition import Answer, Item
from houvast.web.assessment.forms_sheet import SheetForm
from houvast.web.assessment.labels_rounds import SOURCES, said
from houvast.web.guidance.forms import words

OF_THE_PERSON: Final = frozenset({"own_view"})
"""Closing questions that are answered in the person's words: there the wording is nobody's business."""


class ClosingForm(SheetForm):
    """The page of words; ``of`` makes the form of one instrument."""

    sources = forms.MultipleChoiceField(
        label=_("On what did you lean?"),
        choices=list(SOURCES.items()),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    quality = words(
        _("How good is what you had?"), _("What was missing, old, or said by one person only?"), rows=2
    )
    worker_words = frozenset({"quality"})
    asked: ClassVar[tuple[tuple[str, Item], ...]] = ()

    @classmethod
    def of(cls, part: SheetPart, kept: RatingContent, _offered: EvidenceOffer) -> type[Self]:
        """Returns the form of the closing questions of one instrument; words need no entry behind them."""
        items = [item for item in part.items if item.answer is Answer.WORDS]
        asked = tuple((f"words_{place}", item) for place, item in enumerate(items))
        worker = cls.worker_words | {name for name, item in asked if item.id not in OF_THE_PERSON}
        fields = {name: _question(item) for name, item in asked}
        order = [*fields, "sources", "quality"]
        facts = {"part": part, "kept": kept, "asked": asked, "worker_words": worker, "field_order": order}
        return type(cls.__name__, (cls,), {**fields, **facts, "__module__": cls.__module__})

    @classmethod
    def start(cls) -> dict[str, object]:
        """Returns the page as it was kept."""
        start = super().start()
        for name, item in cls.asked:
            start[name] = cls.kept.said(item.id)
        return start | {"sources": list(cls.kept.sources), "quality": cls.kept.quality}

    def content(self) -> RatingContent:
        """Returns the whole sheet with this page as it was filled in."""
        told = self.cleaned_data
        answered = (Answered(item.id, told[name]) for name, item in self.asked if told[name])
        return RatingContent(self.kept.sides, tuple(answered), tuple(told["sources"]), told["quality"])


def _question(item: Item) -> forms.CharField:
    field = words(said(item.label), _hint(item))
    field.is_needed_later = item.is_required  # type: ignore[attr-defined] # so no mark says it may stay empty
    return field


def _hint(item: Item) -> str:
    """What an instrument adds to a question, and whether the lock waits for it."""
    needed = gettext("Needed before you lock.") if item.is_required else ""
    return " ".join(filter(None, (said(item.hint), needed)))
