"""The forms of the shared language: a term and why, a remark, a reason; nobody is named in them."""

from typing import ClassVar, Final
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.assessment.services._language import Proposed
from houvast.assessment.services.discuss_term import NewRemark
from houvast.assessment.values.language import Change, Stance, Wording
from houvast.web.assessment.forms_nobody import NobodyForm
from houvast.web.assessment.labels_language import CHANGES, LANGUAGES, OWN_STANCES
from houvast.web.guidance.forms import line, taps, words
from houvast.web.guidance.labels import choices

BEFORE: Final = " \t\r-\u2013\u2022*"
ONE_A_LINE = _("One a line. Make them up: nobody of a dossier stands in them.")


class ProposeTermForm(NobodyForm):
    """A new term: what is meant by it, and why it is wanted."""

    worker_words: ClassVar[frozenset[str]] = frozenset({"why"})
    language = forms.ChoiceField(label=_("In which language do you write it?"), choices=LANGUAGES)
    name = line(_("The term"), required=True)
    meaning = words(_("What do we mean by it?"), rows=4, required=True)
    examples = words(_("Examples"), ONE_A_LINE, rows=4, required=True)
    counter_examples = words(
        _("Counter-examples: what looks like it and is not"), ONE_A_LINE, rows=4, required=True
    )
    is_not = words(
        _("What it is not"), _("One sentence that keeps it apart from what it is taken for."), rows=2
    )
    other_forms = words(
        _("Other forms of the word"),
        _("With commas between them: plural, verb, adjective. By these it is found in a text."),
        rows=2,
    )
    why = words(_("Why do you propose this?"), required=True)

    def proposed(self) -> Proposed:
        """Returns what is proposed."""
        told = self.cleaned_data
        return Proposed(self.submission_id, told["language"], self.wording_given(), told["why"])

    def wording_given(self) -> Wording:
        """Returns the term as it was written."""
        told = self.cleaned_data
        return Wording(
            told["name"].strip(),
            _parts(told["other_forms"].replace("\n", ","), ","),
            told["meaning"].strip(),
            _parts(told["examples"], "\n"),
            _parts(told["counter_examples"], "\n"),
            told["is_not"].strip(),
        )


class ProposeChangeForm(ProposeTermForm):
    """Something for a term that is there."""

    change = taps(
        _("What do you propose?"),
        [choice for choice in choices(CHANGES) if choice[0] != Change.NEW],
        _("The text below is only kept when you put it in other words."),
        required=True,
    )
    field_order = ("change",)

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        for name in ("name", "meaning", "examples", "counter_examples"):
            self.fields[name].required = False

    def proposed(self) -> Proposed:
        """Returns what is proposed; words only where words are to change."""
        told = self.cleaned_data
        wording = self.wording_given() if self.chosen() is Change.REWORD else None
        return Proposed(self.submission_id, told["language"], wording, told["why"])

    def chosen(self) -> Change:
        """Returns which change is proposed."""
        return Change(self.cleaned_data["change"])


class DiscussTermForm(NobodyForm):
    """What a colleague says of a proposal."""

    worker_words: ClassVar[frozenset[str]] = frozenset({"words"})
    stance = taps(_("How do you look at it?"), choices(OWN_STANCES), required=True)
    words = words(
        _("What do you want to say?"),
        _("Your name stands beside it; the whole service reads it."),
        required=True,
    )

    def remark(self, proposal_id: UUID) -> NewRemark:
        """Returns the remark on a proposal."""
        told = self.cleaned_data
        return NewRemark(self.submission_id, proposal_id, Stance(told["stance"]), told["words"])


class SettleForm(NobodyForm):
    """A form that ends a proposal."""

    def reason(self) -> str:
        """Returns why."""
        return str(self.cleaned_data["because"])


class AdoptTermForm(SettleForm):
    """Adopting: a reason where colleagues disagree."""

    worker_words: ClassVar[frozenset[str]] = frozenset({"because"})
    because = words(_("Why is it adopted?"), _("Needed when a colleague disagrees: say what was weighed."))


class DeclineProposalForm(SettleForm):
    """Declining: why not."""

    worker_words: ClassVar[frozenset[str]] = frozenset({"because"})
    because = words(_("Why is it declined?"), required=True)


def _parts(text: str, between: str) -> tuple[str, ...]:
    """Returns the parts of a text, without the dashes and dots people put before them."""
    stripped = (part.strip(BEFORE) for part in text.split(between))
    return tuple(part for part in stripped if part)
