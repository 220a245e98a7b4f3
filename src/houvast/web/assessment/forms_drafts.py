"""The forms around a version of a service's own: beginning it, its parts, its order, publishing it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar, cast
from uuid import UUID

from django import forms
from django.forms.boundfield import BoundField
from django.http import QueryDict
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from houvast.assessment.selectors.show_draft import DraftPage
from houvast.assessment.selectors.start_draft import DraftStart
from houvast.assessment.services.arrange_draft import Arrangement, Arranging
from houvast.assessment.services.draft_instrument import NewDraft
from houvast.assessment.services.keep_draft import ChangedDraft
from houvast.instruments.definition import Definition, Kind, Words
from houvast.instruments.drafting import blank
from houvast.instruments.editing import NEW, Part, mark_of, name_from
from houvast.instruments.plain import as_text
from houvast.kernel.errors import Conflict
from houvast.web.assessment.forms_nobody import NobodyForm
from houvast.web.assessment.labels_instruments import KINDS, LANGUAGES
from houvast.web.assessment.parts_draft import Block, PartPage, Told, chosen
from houvast.web.assessment.parts_head import head_page, licence_page, sections_page
from houvast.web.assessment.parts_question import new_question_page, question_page, side_page
from houvast.web.guidance.forms import line, taps


class DraftInstrumentForm(NobodyForm):
    """How a version begins: its name, and for an empty one its sort and languages."""

    title = line(_("Title"))
    kind = taps(
        _("What sort of instrument it is"),
        [(str(kind), words) for kind, words in KINDS.items()],
        required=True,
    )
    languages = forms.MultipleChoiceField(
        label=_("Languages"), choices=list(LANGUAGES.items()), widget=forms.CheckboxSelectMultiple
    )
    service = forms.TypedChoiceField(label=_("For which service?"), coerce=UUID, empty_value=None)

    def offer(self, start: DraftStart) -> None:
        """Asks only what is open: of a version made from another its title may change, nothing more."""
        service = self.fields["service"]
        assert isinstance(service, forms.TypedChoiceField)  # noqa: S101 -- declared above
        service.choices = [(str(number), name) for number, name in start.services]
        if len(start.services) < 2:  # noqa: PLR2004 - one is no choice
            del self.fields["service"]
        if start.source is None:
            self.fields["title"].required = True
        else:
            self.fields["title"].help_text = _("Left empty, it keeps the title it has.")
            del self.fields["kind"], self.fields["languages"]

    def new(self, start: DraftStart) -> NewDraft:
        """Returns the draft to begin."""
        told, language = self.cleaned_data, get_language() or "nl"
        title = Words({language: told["title"]} if told["title"] else {})
        if start.source is None:
            languages = chosen(LANGUAGES, told["languages"])
            definition = blank(name_from(told["title"], frozenset()), title, Kind(told["kind"]), languages)
        else:
            known = start.source.definition
            words = Words({**known.title.by_language, **title.by_language})
            definition = replace(known, title=words)
        return NewDraft(
            self.submission_id, as_text(definition), start.based_on, told.get("service"), self.has_looked
        )


class KeepDraftForm(NobodyForm):
    """One part of a draft; ``seen`` is the mark of that part as it was when the page was opened."""

    blocks: ClassVar[tuple[Block, ...]] = ()
    seen = forms.CharField(widget=forms.HiddenInput, required=False)

    @property
    def laid_out(self) -> list[tuple[Block, list[list[BoundField]]]]:
        """The fields under their headings, those of one text beside each other."""
        return [(block, [[self[name] for name in names] for names in block.rows]) for block in self.blocks]

    def change(self, shown: DraftPage, part: Part, page: PartPage) -> ChangedDraft:
        """Returns the draft with this part as it was written.

        What colleagues changed in other parts meanwhile stays; when it was in this one, it is a conflict.
        """
        same = self.cleaned_data["seen"] == mark_of(shown.definition, part)
        definition = page.said(cast("Told", self.cleaned_data))
        return ChangedDraft(shown.id, definition, shown.digest if same else "", self.has_looked)

    def look_again(self, shown: DraftPage, part: Part) -> None:
        """After a conflict: its writer was told, and may save over it knowingly."""
        if self.is_bound and self.refused == Conflict.status and isinstance(self.data, QueryDict):
            self.data["seen"] = mark_of(shown.definition, part)


def part_page(shown: DraftPage, part: Part) -> PartPage:
    """Returns what the page of a part asks."""
    definition: Definition = shown.definition
    if part.item is not None and part.side is not None:
        return side_page(definition, part.item, part.side)
    if part.item is not None:
        return question_page(definition, part.item)
    pages = {"head": head_page, "licence": licence_page, "sections": sections_page, NEW: new_question_page}
    return pages[part.name](definition)


def part_form(page: PartPage) -> type[KeepDraftForm]:
    """Returns the form of a part; the wording is looked at in the reader's own language."""
    mine = f"_{get_language()}"
    words = {
        name
        for name, field in page.fields.items()
        if isinstance(field.widget, forms.Textarea) and name.endswith(mine)
    }
    told: dict[str, Any] = {**page.fields, "blocks": page.blocks, "worker_words": frozenset(words)}
    return cast("type[KeepDraftForm]", type("KeepDraftForm", (KeepDraftForm,), told))


def part_start(shown: DraftPage, part: Part, page: PartPage) -> Mapping[str, object]:
    """Returns how the form of a part begins."""
    return {**page.start, "seen": mark_of(shown.definition, part)}


class ArrangeDraftForm(forms.Form):
    """One button beside a question."""

    act = forms.ChoiceField(choices=[(act.value, act.value) for act in Arranging])
    part = forms.UUIDField()

    def move(self, version_id: UUID) -> Arrangement:
        """Returns the move to make."""
        return Arrangement(version_id, Arranging(self.cleaned_data["act"]), self.cleaned_data["part"])


class PublishInstrumentForm(NobodyForm):
    """Nothing to fill in but the box, when one comes; ``seen`` is what was read."""

    seen = forms.CharField(widget=forms.HiddenInput, required=False)

    @property
    def seen_now(self) -> str:
        """The mark of what was read; only after ``is_valid()``."""
        return str(self.cleaned_data["seen"])
