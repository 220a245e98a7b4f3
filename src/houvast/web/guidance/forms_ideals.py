"""The forms of ideals, allies and projects of one's own: the young person's words first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from django import forms
from django.forms.boundfield import BoundField
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.guidance.services.begin_project import NewProject
from houvast.guidance.services.change_ally import AllyChange
from houvast.guidance.services.end_project import EndOfProject
from houvast.guidance.services.name_ally import NewAlly
from houvast.guidance.services.speak_of_ideals import NewIdeals
from houvast.guidance.services.tell_of_project import NewsOfProject
from houvast.guidance.values.story import (
    Ally,
    AllyPart,
    Ideal,
    Ideals,
    IdealTopic,
    Involvement,
    OwnProject,
    Wish,
)
from houvast.people.selectors.list_people import PersonLine
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps, words
from houvast.web.guidance.labels import choices
from houvast.web.guidance.labels_story import (
    ALLY_PARTS,
    IDEAL_QUESTIONS,
    IDEALS,
    INVOLVEMENTS,
    WISHES,
)


@dataclass(frozen=True)
class IdealFields:
    """One question about ideals with its three fields."""

    ideal: Ideal
    label: Promise
    question: Promise
    own: BoundField
    view: BoundField
    difference: BoundField


class SpeakOfIdealsForm(WritingForm):
    """Five questions about ideals: own words, the worker's view beside them, where the two differ."""

    held_on = forms.DateField(label=_("When did you talk?"), widget=forms.DateInput)
    stand_for_own = words(_("In the person's own words"))
    stand_for_view = words(_("Your view beside it"), rows=2)
    stand_for_difference = line(_("Where do you see it differently?"))
    anger_own = words(_("In the person's own words"))
    anger_view = words(_("Your view beside it"), rows=2)
    anger_difference = line(_("Where do you see it differently?"))
    world_own = words(_("In the person's own words"))
    world_view = words(_("Your view beside it"), rows=2)
    world_difference = line(_("Where do you see it differently?"))
    questions_own = words(_("In the person's own words"))
    questions_view = words(_("Your view beside it"), rows=2)
    questions_difference = line(_("Where do you see it differently?"))
    belonging_own = words(_("In the person's own words"))
    belonging_view = words(_("Your view beside it"), rows=2)
    belonging_difference = line(_("Where do you see it differently?"))
    worker_words = frozenset(f"{ideal.value}_{part}" for ideal in Ideal for part in ("view", "difference"))

    def topics(self) -> Iterator[IdealFields]:
        """Yields the questions with their fields."""
        for ideal in Ideal:
            fields = (self[f"{ideal.value}_{part}"] for part in ("own", "view", "difference"))
            yield IdealFields(ideal, IDEALS[ideal], IDEAL_QUESTIONS[ideal], *fields)

    def new(self, trajectory: UUID) -> NewIdeals:
        """Returns the talk to keep: only what was written."""
        told = self.cleaned_data
        written = (
            IdealTopic(
                ideal,
                told[f"{ideal.value}_own"],
                told[f"{ideal.value}_view"],
                told[f"{ideal.value}_difference"],
            )
            for ideal in Ideal
        )
        topics = tuple(one for one in written if one.own_words or one.view or one.difference)
        return NewIdeals(self.submission_id, trajectory, Ideals(told["held_on"], topics))


class AllyForm(WritingForm):
    """Names an ally, by role; or somebody who stands in the dossier already."""

    who = line(_("Who is it?"), _("A role is enough: “aunt”, “football coach”."), required=True)
    person = forms.TypedChoiceField(
        label=_("Does this person stand in the dossier already?"),
        coerce=UUID,
        empty_value=None,
        required=False,
    )
    parts = forms.MultipleChoiceField(
        label=_("What do they do for the person?"),
        choices=choices(ALLY_PARTS),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    brings = words(_("What does the person find in them?"), _("In their own words where you can."), rows=2)
    wish = taps(
        _("Does the person agree that we involve them?"),
        choices(WISHES),
        _("Nobody is involved over their head."),
        required=True,
    )
    wish_words = line(_("What did they say about it?"))
    involvement = taps(_("Where do they stand in the plan?"), choices(INVOLVEMENTS), required=True)

    def offer(self, people: Iterable[PersonLine]) -> None:
        """Sets the persons of the dossier to choose from."""
        listed = [(str(one.id), " · ".join(part for part in (one.role, one.name) if part)) for one in people]
        field = self.fields["person"]
        assert isinstance(field, forms.TypedChoiceField)  # noqa: S101 -- declared above
        field.choices = [("", _("No, or it does not matter")), *listed]

    def ally(self) -> Ally:
        """Returns the ally as written."""
        told = self.cleaned_data
        return Ally(
            told["who"],
            tuple(AllyPart(part) for part in told["parts"]),
            told["brings"],
            Wish(told["wish"]),
            told["wish_words"],
            Involvement(told["involvement"]),
            told["person"],
        )


class NameAllyForm(AllyForm):
    """A new ally."""

    def new(self, trajectory: UUID) -> NewAlly:
        """Returns the ally to name."""
        return NewAlly(self.submission_id, trajectory, self.ally())


class ChangeAllyForm(AllyForm):
    """A newer version of an ally."""

    def new(self, trajectory: UUID, ally: UUID) -> AllyChange:
        """Returns the version to keep."""
        return AllyChange(self.submission_id, trajectory, ally, self.ally())


class BeginProjectForm(WritingForm):
    """Begins a project of the young person's own."""

    idea = line(_("What is the idea?"), _("In a few words of their own."), required=True)
    helpers = words(_("Who helps?"), _("By role: “a friend who films”, “the youth club”."), rows=2)
    cost = line(_("What does it cost, and who pays?"), _("“Nothing” is an answer too."))
    happens_on = forms.DateField(label=_("When will it be?"), widget=forms.DateInput, required=False)
    worker_words = frozenset({"helpers"})

    def new(self, trajectory: UUID) -> NewProject:
        """Returns the project to begin."""
        told = self.cleaned_data
        project = OwnProject(told["idea"], told["helpers"], told["cost"], told["happens_on"])
        return NewProject(self.submission_id, trajectory, project)


class TellOfProjectForm(WritingForm):
    """Tells how a project goes."""

    told_on = forms.DateField(label=_("When was it?"), widget=forms.DateInput)
    words = words(_("How does it go?"), _("In the person's words where you can."), rows=4, required=True)

    def new(self, trajectory: UUID, project: UUID) -> NewsOfProject:
        """Returns what to tell."""
        told = self.cleaned_data
        return NewsOfProject(self.submission_id, trajectory, project, told["told_on"], told["words"])


class EndProjectForm(WritingForm):
    """Says what became of a project."""

    ended_on = forms.DateField(label=_("When was it?"), widget=forms.DateInput)
    became = words(
        _("What became of it?"),
        _("What it became is theirs: a film, a table full of people, or an idea that stays an idea."),
        rows=4,
        required=True,
    )

    def new(self, trajectory: UUID, project: UUID) -> EndOfProject:
        """Returns the end."""
        told = self.cleaned_data
        return EndOfProject(self.submission_id, trajectory, project, told["ended_on"], told["became"])
