"""The form of a judgement: a level and a word why for each side, then the whole in words.

Where every rater chose the same, it stands there already; anything can be changed or left open.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import ClassVar
from uuid import UUID

from django import forms
from django.forms.boundfield import BoundField
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from houvast.assessment.selectors.show_reveal import Reveal
from houvast.assessment.services.settle_round import NewJudgement
from houvast.assessment.values.judging import Judged, unanswered
from houvast.assessment.values.ratings import rated_sides
from houvast.assessment.values.revealing import agreed_level
from houvast.assessment.values.rounds import CriticalAnswer, KeptSheet, SideConsensus
from houvast.guidance.selectors.list_plan_actions import PlanAction, PlanKind
from houvast.instruments.definition import Definition, Side
from houvast.kernel import clock
from houvast.web.assessment.labels_judgement import PLAN_KINDS
from houvast.web.assessment.labels_rounds import said
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, words

USUAL_DAYS = 180
"""After how many days to look again where an instrument says nothing."""


@dataclass(frozen=True)
class SideFields:
    """The fields of one side: the level and why."""

    level: BoundField
    because: BoundField


@dataclass(frozen=True)
class CriticalFields:
    """The fields of one critical item: which action answers it, or why none does."""

    item: str
    action: BoundField
    reason: BoundField


class SettleRoundForm(WritingForm):
    """A judgement: nothing is averaged, and what differs is written beside it."""

    definition: ClassVar[Definition]
    sheets: ClassVar[tuple[KeptSheet, ...]]
    worker_words = frozenset(
        {"formulation", "moved", "minority", "best_scenario", "other_scenario", "plan", "would_change"}
    )

    formulation = words(
        _("How does it hang together?"),
        _("What holds the person up, what stands in the way, and how the two are linked."),
        rows=5,
        required=True,
    )
    moved = words(_("Who moved, and what made them?"), _("Between your own sheet and now."))
    minority = words(
        _("Who sees it otherwise?"), _("Somebody may stay with what they saw. It is kept with their reason.")
    )
    best_scenario = words(_("What if it goes well?"), _("The best that may come of it, and what that needs."))
    other_scenario = words(
        _("What if it gets hard?"), _("One or several: how would we notice, and who then does what?")
    )
    plan = words(_("What do we do first?"), _("With the person wherever possible."))
    would_change = words(
        _("What would change our mind?"), _("Something one could see or hear that would not fit this.")
    )
    own_view = words(_("How does the person see it?"), _("In their own words."))
    look_again_on = forms.DateField(
        label=_("When do you look at this again?"),
        help_text=_("After this day the judgement is marked as old."),
        widget=forms.DateInput,
    )

    def sides(self) -> Iterator[SideFields]:
        """Yields the fields of each side, in the order of the instrument."""
        for number, _side in enumerate(rated_sides(self.definition)):
            yield SideFields(self[f"level_{number}"], self[f"because_{number}"])

    def critical(self) -> Iterator[CriticalFields]:
        """Yields the fields of each critical item, in the order of the instrument."""
        for number, item in enumerate(critical_items(self.definition)):
            yield CriticalFields(item, self[f"action_{number}"], self[f"reason_{number}"])

    def clean(self) -> None:
        """Asks for an action or a reason at each critical item the team found present."""
        labels = {item.id: said(item.label) for item in self.definition.every_item()}
        open_items = unanswered(self.definition, self.sheets, self._judged())
        for number, item in enumerate(critical_items(self.definition)):
            if item in open_items:
                text = gettext("%(item)s: choose an action, or write why none is needed.")
                self.add_error(f"action_{number}", text % {"item": labels[item]})

    def new(self, round_id: UUID) -> NewJudgement:
        """Returns the judgement to keep."""
        return NewJudgement(self.submission_id, round_id, self._judged())

    def _judged(self) -> Judged:
        told = self.cleaned_data
        return Judged(
            consensus=tuple(self._consensus()),
            formulation=told.get("formulation", ""),
            best_scenario=told.get("best_scenario", ""),
            other_scenario=told.get("other_scenario", ""),
            plan=told.get("plan", ""),
            moved=told.get("moved", ""),
            minority=told.get("minority", ""),
            would_change=told.get("would_change", ""),
            own_view=told.get("own_view", ""),
            look_again_on=told.get("look_again_on", clock.today()),
            critical=tuple(self._answers()),
        )

    def _consensus(self) -> Iterator[SideConsensus]:
        for number, (item, side) in enumerate(rated_sides(self.definition)):
            level = self.cleaned_data.get(f"level_{number}", "")
            because = self.cleaned_data.get(f"because_{number}", "")
            yield SideConsensus(item.id, side.polarity, level, because)

    def _answers(self) -> Iterator[CriticalAnswer]:
        for number, item in enumerate(critical_items(self.definition)):
            action = self.cleaned_data.get(f"action_{number}")
            reason = self.cleaned_data.get(f"reason_{number}", "")
            if action or reason:
                yield CriticalAnswer(item, action or None, reason)


def critical_items(definition: Definition) -> tuple[str, ...]:
    """Returns the items with a critical side, each once."""
    return tuple(dict.fromkeys(item.id for item, side in rated_sides(definition) if side.is_critical))


def settle_form_for(found: Reveal, actions: Iterable[PlanAction]) -> type[SettleRoundForm]:
    """Returns the form with fields for each side of this instrument, and for its critical items."""
    fields: dict[str, object] = {"definition": found.definition, "sheets": found.sheets}
    for number, (_item, side) in enumerate(rated_sides(found.definition)):
        fields[f"level_{number}"] = _level_field(side)
        fields[f"because_{number}"] = line(_("Why?"))
    offered = _offered(list(actions))
    for number, _name in enumerate(critical_items(found.definition)):
        fields[f"action_{number}"] = forms.TypedChoiceField(
            label=_("Which action answers it?"),
            choices=offered,
            coerce=UUID,
            empty_value=None,
            required=False,
        )
        fields[f"reason_{number}"] = line(_("Or: why is none needed now?"))
    return type("SettleRoundForm", (SettleRoundForm,), fields)


def settle_start(found: Reveal) -> dict[str, object]:
    """Returns how the form begins: with what all chose, and the day the instrument proposes."""
    sheets = found.sheets
    spreads = {(spread.item.id, spread.side.polarity): spread for spread in found.spreads}
    start: dict[str, object] = {
        f"level_{number}": agreed_level(spreads[item.id, side.polarity], sheets)
        for number, (item, side) in enumerate(rated_sides(found.definition))
    }
    days = found.definition.reassess_days or USUAL_DAYS
    return start | {"look_again_on": (clock.today() + timedelta(days=days)).isoformat()}


def _level_field(side: Side) -> forms.ChoiceField:
    levels = [(level.value, said(level.label)) for level in side.levels]
    return forms.ChoiceField(
        label=_("What do we come to?"), choices=[("", _("Left open")), *levels], required=False
    )


def _offered(actions: list[PlanAction]) -> list[tuple[str | Promise, object]]:
    """What is open in the plan, by its kind."""
    grouped = (
        (PLAN_KINDS[kind], [(str(each.id), each.what[:120]) for each in actions if _is_offered(each, kind)])
        for kind in PlanKind
    )
    return [("", _("None")), *((label, inside) for label, inside in grouped if inside)]


def _is_offered(action: PlanAction, kind: PlanKind) -> bool:
    return action.kind is kind and action.is_open
