"""The forms with which a worker gives a person a page to fill in by themselves."""

from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.guidance.services._self_fill import NewSelfFill
from houvast.guidance.values.self_fill import FillSet
from houvast.web.drafts.writing import WritingForm
from houvast.web.fill.packs import packs
from houvast.web.guidance.forms import line, words
from houvast.web.guidance.labels import choices
from houvast.web.guidance.labels_self_fill import FILL_SETS


class SelfFillForm(WritingForm):
    """What is asked, in which language, with which word beforehand."""

    sets = forms.MultipleChoiceField(
        label=_("What do you ask?"), choices=choices(FILL_SETS), widget=forms.CheckboxSelectMultiple
    )
    about = line(
        _("What are the rulers about?"),
        _("Only for the rulers, in the person's words: “finding work”, “sleeping again”."),
    )
    language = forms.ChoiceField(label=_("In which language?"))
    greeting = words(
        _("A word beforehand"),
        _("It stands above the first question. Leave out names: somebody may read along."),
        rows=2,
    )
    worker_words = frozenset({"greeting"})

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        language = self.fields["language"]
        assert isinstance(language, forms.ChoiceField)  # noqa: S101 -- declared above
        language.choices = [(code, pack.words["language_own"]) for code, pack in packs().items()]

    def new(self, trajectory: UUID) -> NewSelfFill:
        """Returns the page to make."""
        told = self.cleaned_data
        sets = tuple(FillSet(each) for each in told["sets"])
        return NewSelfFill(
            self.submission_id, trajectory, told["language"], sets, told["greeting"], told["about"]
        )


class OfferSelfFillForm(SelfFillForm):
    """A page for the person's own telephone."""


class HandOverSelfFillForm(SelfFillForm):
    """A page on the worker's own tablet."""
