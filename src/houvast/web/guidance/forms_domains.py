"""The forms of domains and barriers: closed choices first, the person's own words before the worker's."""

from collections.abc import Iterable
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.guidance.services.change_barrier import ChangedBarrier
from houvast.guidance.services.describe_domain import NewDomainView
from houvast.guidance.services.name_barrier import NewBarrier
from houvast.guidance.services.settle_barrier import SettledBarrier
from houvast.guidance.services.take_step import NewStep
from houvast.guidance.services.tick_step import Tick
from houvast.guidance.values.domains import DomainChoice, DomainLevel
from houvast.guidance.values.entries import DomainView
from houvast.guidance.values.folding import BarrierNow
from houvast.guidance.values.lists import Owner
from houvast.guidance.values.plan import (
    Barrier,
    BarrierChange,
    BarrierOutcome,
    LegalKind,
    LegalTerm,
    Step,
    TickedBy,
    Whose,
    Within,
)
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps, words
from houvast.web.guidance.labels import OWNERS, choices
from houvast.web.guidance.labels_plan import (
    BARRIER_OUTCOMES,
    DOMAIN_ANCHORS,
    LEGAL_KINDS,
    TICKED_BY,
    WHOSE,
    WITHIN,
    domain_choices,
)


class DomainForm(WritingForm):
    """A form about one domain of life, as the service calls its domains."""

    domain = forms.ChoiceField(label=_("Life domain"))

    def offer(self, domains: Iterable[DomainChoice]) -> None:
        """Sets the domains to choose from."""
        field = self.fields["domain"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 -- declared above
        field.choices = domain_choices(tuple(domains), _("Choose a domain"))


class DescribeDomainForm(DomainForm):
    """Describes one domain: a strength and a barrier, and how it stands, by the person and by the worker."""

    strength = words(_("What holds, in the person's words"))
    barrier = words(_("What stands in the way, in the person's words"))
    level = taps(_("How does it stand, as the person sees it?"), choices(DOMAIN_ANCHORS))
    worker_strength = words(_("What holds, as you see it"))
    worker_barrier = words(_("What stands in the way, as you see it"))
    worker_level = taps(_("How does it stand, as you see it?"), choices(DOMAIN_ANCHORS))
    worker_words = frozenset({"worker_strength", "worker_barrier"})

    def new(self, trajectory: UUID) -> NewDomainView:
        """Returns the view to keep."""
        told = self.cleaned_data
        view = DomainView(
            told["domain"],
            told["strength"],
            told["barrier"],
            told["worker_strength"],
            told["worker_barrier"],
            DomainLevel(told["level"]) if told["level"] else None,
            DomainLevel(told["worker_level"]) if told["worker_level"] else None,
        )
        return NewDomainView(self.submission_id, trajectory, view)


class HeldForm(WritingForm):
    """Who holds a barrier, with whom, by when, and until when one can appeal."""

    owner = taps(_("Who takes it on?"), choices(OWNERS), required=True)
    owner_words = line(_("Who exactly?"), _("A role is enough: “aunt”, “debt counsellor”."))
    partner = line(_("Together with which service?"))
    due_on = forms.DateField(label=_("When do you look at it again?"), widget=forms.DateInput, required=False)
    legal_kind = forms.ChoiceField(
        label=_("Can somebody appeal against a decision?"),
        choices=choices(LEGAL_KINDS, _("No")),
        required=False,
    )
    legal_day = forms.DateField(
        label=_("The last day to appeal, as it stands in the letter"),
        help_text=_(
            "Copy it from the letter. Houvast does not count it: terms differ. It comes first in My work."
        ),
        widget=forms.DateInput,
        required=False,
    )
    legal_helper = line(
        _("Who helps to appeal?"), _("A lawyer, a legal-aid service, a union, a children's rights office.")
    )

    def clean(self) -> None:
        """Asks for the day of a decision, and for the decision of a day."""
        told = self.cleaned_data
        if bool(told.get("legal_kind")) != bool(told.get("legal_day")):
            missing = "legal_day" if told.get("legal_kind") else "legal_kind"
            self.add_error(missing, _("Give both: what was decided, and the last day to appeal."))

    def legal(self) -> LegalTerm | None:
        """Returns the term to appeal, if there is one."""
        told = self.cleaned_data
        if not told["legal_kind"]:
            return None
        return LegalTerm(LegalKind(told["legal_kind"]), told["legal_day"], told["legal_helper"])


class NameBarrierForm(DomainForm, HeldForm):
    """Names a barrier."""

    what = words(_("What stands in the way?"), _("One thing, as concrete as you can."), rows=2, required=True)
    person = words(_("What does the person say about it?"), _("In their own words."))
    whose = taps(
        _("On whose side does it lie?"),
        choices(WHOSE),
        _("Most of what stands in the way lies outside a person."),
        required=True,
    )
    field_order = ("what", "person", "domain", "whose", "owner", "owner_words", "partner", "due_on")
    worker_words = frozenset({"what"})

    def new(self, trajectory: UUID) -> NewBarrier:
        """Returns the barrier to keep."""
        told = self.cleaned_data
        barrier = Barrier(
            what=told["what"],
            domain=told["domain"],
            whose=Whose(told["whose"]),
            owner=Owner(told["owner"]),
            owner_words=told["owner_words"],
            partner=told["partner"],
            due_on=told["due_on"],
            person=told["person"],
            legal=self.legal(),
        )
        return NewBarrier(self.submission_id, trajectory, barrier)


class ChangeBarrierForm(HeldForm):
    """Says who holds a barrier from now on."""

    why = words(_("Why does it change?"), rows=2)
    worker_words = frozenset({"why"})

    def new(self, trajectory: UUID, barrier: UUID) -> ChangedBarrier:
        """Returns the change to keep."""
        told = self.cleaned_data
        change = BarrierChange(
            Owner(told["owner"]),
            told["owner_words"],
            told["partner"],
            told["due_on"],
            self.legal(),
            told["why"],
        )
        return ChangedBarrier(self.submission_id, trajectory, barrier, change)


def held_start(now: BarrierNow) -> dict[str, object]:
    """Returns how the change of a barrier begins: as it stands."""
    legal = now.legal
    return {
        "owner": now.owner.value,
        "owner_words": now.owner_words,
        "partner": now.partner,
        "due_on": now.due_on.isoformat() if now.due_on else "",
        "legal_kind": legal.kind.value if legal else "",
        "legal_day": legal.last_day.isoformat() if legal else "",
        "legal_helper": legal.helper if legal else "",
    }


class SettleBarrierForm(WritingForm):
    """Says what became of a barrier."""

    outcome = taps(_("What became of it?"), choices(BARRIER_OUTCOMES), required=True)
    person = words(_("What does the person say about it?"), _("In their own words."))
    worker = words(_("What do you say about it?"), rows=2)
    again_on = forms.DateField(
        label=_("Do you go on with it? Then look again on"),
        help_text=_("Left empty, this barrier is closed, and its open steps with it."),
        widget=forms.DateInput,
        required=False,
    )
    worker_words = frozenset({"worker"})

    def new(self, trajectory: UUID, barrier: UUID) -> SettledBarrier:
        """Returns what became of it."""
        told = self.cleaned_data
        return SettledBarrier(
            self.submission_id,
            trajectory,
            barrier,
            BarrierOutcome(told["outcome"]),
            told["person"],
            told["worker"],
            told["again_on"],
        )


class TakeStepForm(WritingForm):
    """Agrees on a step."""

    what = words(_("What will be done?"), rows=2, required=True)
    owner = taps(_("Who does it?"), choices(OWNERS), required=True)
    owner_words = line(_("Who exactly?"), _("A role is enough: “aunt”, “debt counsellor”."))
    within = taps(_("By when?"), choices(WITHIN), _("The day is counted from today and shown."))
    due_on = forms.DateField(label=_("Or on a day of your own"), widget=forms.DateInput, required=False)
    worker_words = frozenset({"what"})

    def new(self, trajectory: UUID, thread: UUID) -> NewStep:
        """Returns the step to keep."""
        told = self.cleaned_data
        within = Within(told["within"]) if told["within"] and not told["due_on"] else None
        step = Step(told["what"], Owner(told["owner"]), told["owner_words"], within)
        return NewStep(self.submission_id, trajectory, thread, step, told["due_on"])


class TickStepForm(WritingForm):
    """Says that a step is done."""

    by = taps(_("By whose word is it done?"), choices(TICKED_BY), required=True)
    words = words(_("What came of it?"), _("In the person's words where you can."))

    def new(self, trajectory: UUID, step: UUID) -> Tick:
        """Returns the tick."""
        told = self.cleaned_data
        return Tick(self.submission_id, trajectory, step, TickedBy(told["by"]), told["words"])
