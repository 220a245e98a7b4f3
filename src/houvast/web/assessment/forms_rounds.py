"""The forms around a round: beginning it, the impression before and after, ending it early."""

from datetime import timedelta
from typing import Final
from uuid import UUID

from django import forms
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from houvast.assessment.selectors.instruments_at_hand import InstrumentAtHand
from houvast.assessment.selectors.start_round import Looker, RoundStart
from houvast.assessment.services.begin_round import Asked, NewRound
from houvast.assessment.services.state_impression import NewImpression
from houvast.assessment.values.parts import domains_of
from houvast.assessment.values.ratings import MOST_DOMAINS, Impression, Sureness
from houvast.instruments.definition import Definition
from houvast.instruments.plain import as_text
from houvast.kernel import clock
from houvast.web.assessment.facts_instruments import at_hand_name
from houvast.web.assessment.labels_rounds import SURENESS, choices, domain_words, said
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps, words

ROWS: Final = (1, 2, 3, 4, 5)
USUAL: Final = timedelta(days=14)


def _person() -> forms.ChoiceField:
    return forms.ChoiceField(label=_("Who looks along?"), required=False)


def _reason() -> forms.CharField:
    return line(_("Why this colleague?"))


class BeginRoundForm(WritingForm):
    """Begins a round: with what, to find out what, who leads, who looks along and why, by when."""

    instrument = forms.ChoiceField(label=_("With which instrument?"), widget=forms.RadioSelect)
    question = words(
        _("What do you want to find out together?"),
        _("A question about now and about what to do: “What holds him up, and what do we do first?”"),
        rows=2,
        required=True,
    )
    rater_1, because_1 = _person(), _reason()
    rater_2, because_2 = _person(), _reason()
    rater_3, because_3 = _person(), _reason()
    rater_4, because_4 = _person(), _reason()
    rater_5, because_5 = _person(), _reason()
    leader = forms.ChoiceField(
        label=_("Who leads the talk afterwards?"),
        help_text=_("Leading alone gives no access to the dossier."),
    )
    due_on = forms.DateField(label=_("By which day has everybody rated?"), widget=forms.DateInput)
    worker_words = frozenset({"question"})

    def offer(self, start: RoundStart) -> None:
        """Sets the instruments and the people to choose from."""
        self._instruments = {one.key: one.definition for one in start.instruments}
        self._choose("instrument", [(one.key, _instrument(one)) for one in start.instruments])
        people = [(str(one.id), _name(one)) for one in start.people]
        self._choose("leader", people)
        for row in ROWS:
            self._choose(f"rater_{row}", [("", gettext("Nobody")), *people])

    def rows(self) -> list[tuple[int, forms.BoundField, forms.BoundField]]:
        """Returns the rows of people, each with its two fields."""
        return [(row, self[f"rater_{row}"], self[f"because_{row}"]) for row in ROWS]

    def clean(self) -> None:
        """Asks for a reason of each person, for a person of each reason, and for each person once."""
        told, seen = self.cleaned_data, set()
        names = dict(self.fields["leader"].choices)  # type: ignore[attr-defined]
        for row in ROWS:
            rater, because = told.get(f"rater_{row}"), told.get(f"because_{row}")
            if rater and not because:
                text = gettext("%(name)s: say why you ask this colleague.")
                self.add_error(f"because_{row}", text % {"name": names[rater]})
            if because and not rater:
                text = gettext("Whom do you mean by “%(because)s”?")
                self.add_error(f"rater_{row}", text % {"because": because})
            if rater and rater in seen:
                text = gettext("%(name)s: you chose this colleague already.")
                self.add_error(f"rater_{row}", text % {"name": names[rater]})
            seen.add(rater)
        if not seen - {"", None}:
            self.add_error("rater_1", _("Choose at least one colleague."))

    def new(self, dossier: UUID) -> NewRound:
        """Returns the round to begin."""
        told = self.cleaned_data
        asked = (
            Asked(UUID(told[f"rater_{row}"]), told[f"because_{row}"]) for row in ROWS if told[f"rater_{row}"]
        )
        return NewRound(
            self.submission_id,
            dossier,
            as_text(self._instruments[told["instrument"]]),
            told["question"],
            UUID(told["leader"]),
            told["due_on"],
            tuple(asked),
        )

    def _choose(self, name: str, offered: list[tuple[str, str]]) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 -- declared above
        field.choices = offered


def round_start(start: RoundStart) -> dict[str, object]:
    """Returns how a round begins: the actor looks along, a coach leads, and there are two weeks."""
    return {
        "rater_1": str(start.me.id) if start.me else "",
        "leader": str(start.leader.id) if start.leader else "",
        "due_on": (clock.today() + USUAL).isoformat(),
    }


class ImpressionForm(WritingForm):
    """Three questions, asked before the items and again after them."""

    words = words(_("What is your impression, in a sentence or two?"), required=True)
    sureness = taps(_("How sure are you?"), choices(SURENESS), required=True)
    domains = forms.MultipleChoiceField(
        label=_("What needs attention first?"),
        help_text=_("At most three."),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    worker_words = frozenset({"words"})

    def offer(self, definition: Definition) -> None:
        """Sets the life domains to choose from; an instrument without domains asks for none."""
        field, domains = self.fields["domains"], domains_of(definition)
        assert isinstance(field, forms.MultipleChoiceField)  # noqa: S101 -- declared above
        field.choices = [(key, domain_words(key)) for key in domains]
        if not domains:
            del self.fields["domains"]

    def clean_domains(self) -> list[str]:
        """Refuses more than three."""
        chosen: list[str] = self.cleaned_data["domains"]
        if len(chosen) > MOST_DOMAINS:
            raise forms.ValidationError(_("Choose at most three domains that need attention first."))
        return chosen

    def impression(self) -> Impression:
        """Returns what was answered."""
        told = self.cleaned_data
        return Impression(told["words"], Sureness(told["sureness"]), tuple(told.get("domains", ())))


class StateImpressionForm(ImpressionForm):
    """The first impression."""

    def new(self, round_id: UUID) -> NewImpression:
        """Returns the impression to state."""
        return NewImpression(self.submission_id, round_id, self.impression())


class LockSheetForm(ImpressionForm):
    """The same questions once more, and then the sheet is locked."""


class EndRoundForm(WritingForm):
    """Ends a round early."""

    because = words(_("Why do you not wait any longer?"), rows=2, required=True)
    worker_words = frozenset({"because"})


def _instrument(one: InstrumentAtHand) -> str:
    purpose = (at_hand_name(one), said(one.definition.purpose))
    return format_html('<strong>{}</strong> <span class="hv-anchor">{}</span>', *purpose)


def _name(one: Looker) -> str:
    if one.is_me:
        return gettext("%(name)s (myself)") % {"name": one.name}
    return f"{one.name} ({one.service})" if one.service else one.name
