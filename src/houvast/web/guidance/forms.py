"""The forms of guidance: few fields, the person's own words first."""

from collections.abc import Iterable
from uuid import UUID

from django import forms
from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.guidance.selectors.list_stand_ins import StandIn
from houvast.guidance.services.add_note import NewNote
from houvast.guidance.services.correct_note import Correction
from houvast.guidance.services.finish_action import ActionEnd
from houvast.guidance.services.open_trajectory import NewTrajectory
from houvast.guidance.services.plan_action import NewAction
from houvast.guidance.values.domains import DomainChoice
from houvast.guidance.values.entries import Action, Note
from houvast.guidance.values.lists import Certainty, Frame, NoteKind, Owner
from houvast.kernel.errors import Conflict
from houvast.people.selectors.show_person import PersonPage
from houvast.people.services.add_person import NewPerson
from houvast.people.services.change_person import PersonChange
from houvast.people.values import Part, PersonContent
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.labels import CERTAINTIES, FRAMES, NOTE_KINDS, OWNERS, PARTS, choices
from houvast.web.guidance.labels_plan import domain_choices


def words(
    label: Promise | str, hint: Promise | str = "", *, rows: int = 3, required: bool = False
) -> forms.CharField:
    """Returns a field for a few sentences."""
    area = forms.Textarea(attrs={"rows": str(rows)})
    return forms.CharField(
        label=label,  # type: ignore[arg-type]
        help_text=hint,  # type: ignore[arg-type]
        widget=area,
        required=required,
    )


def line(label: Promise, hint: Promise | str = "", *, required: bool = False) -> forms.CharField:
    """Returns a field for one line."""
    return forms.CharField(
        label=label,  # type: ignore[arg-type]
        help_text=hint,  # type: ignore[arg-type]
        required=required,
        max_length=200,
    )


def taps(
    label: Promise, labels: list[tuple[str, Promise]], hint: Promise | str = "", *, required: bool = False
) -> forms.ChoiceField:
    """Returns a choice of one tap."""
    return forms.ChoiceField(
        label=label,  # type: ignore[arg-type]
        help_text=hint,  # type: ignore[arg-type]
        choices=labels,
        widget=forms.RadioSelect,
        required=required,
    )


class StandInForm(WritingForm):
    """A form that names who stands in."""

    stand_in = forms.TypedChoiceField(
        label=_("Who stands in when you are away?"),
        help_text=_("This colleague can open the dossier from the first day. Tell the person so."),
        coerce=UUID,
    )
    stand_in_told = forms.BooleanField(label=_("The person knows who stands in"), required=False)

    def offer(self, people: Iterable[StandIn]) -> None:
        """Sets the colleagues to choose from."""
        listed = [(str(one.id), f"{one.name} ({one.service})" if one.service else one.name) for one in people]
        field = self.fields["stand_in"]
        assert isinstance(field, forms.TypedChoiceField)  # noqa: S101 -- declared above
        field.choices = [("", _("Choose a colleague")), *listed]


class OpenTrajectoryForm(StandInForm):
    """Begins a trajectory without a referral."""

    name = line(_("Name of the person"), _("As they like to be called."))
    contact = line(_("How to reach them"), _("A number, an app, somebody who passes a message on."))
    language = line(_("Language they like to speak"))
    came_by = words(_("How did they come here?"))
    frame = taps(
        _("In which frame do you talk?"),
        choices(FRAMES),
        _("Say it aloud at the first talk."),
    )
    frame_words = words(_("What exactly was said about it?"), rows=2)
    field_order = ("name", "contact", "language", "came_by", "frame", "frame_words", "stand_in")
    worker_words = frozenset({"came_by", "frame_words"})

    def new(self) -> NewTrajectory:
        """Returns the trajectory to open."""
        told = self.cleaned_data
        return NewTrajectory(
            trajectory_id=self.submission_id,
            stand_in_id=told["stand_in"],
            person=PersonContent(Part.CENTRAL, told["name"], "", told["contact"], told["language"]),
            came_by=told["came_by"],
            frame=Frame(told["frame"]) if told["frame"] else None,
            frame_words=told["frame_words"],
            stand_in_told=told["stand_in_told"],
        )


class PlanActionForm(WritingForm):
    """Plans an action."""

    what = words(_("What was agreed?"), rows=2, required=True)
    owner = taps(_("Who does it?"), choices(OWNERS), required=True)
    owner_words = line(_("Who exactly?"), _("A role is enough: “aunt”, “debt counsellor”."))
    due_on = forms.DateField(label=_("By which day?"), widget=forms.DateInput)
    domain = forms.ChoiceField(label=_("Life domain"), required=False)
    worker_words = frozenset({"what"})

    def offer(self, domains: Iterable[DomainChoice]) -> None:
        """Sets the domains to choose from."""
        field = self.fields["domain"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 -- declared above
        field.choices = domain_choices(tuple(domains), _("None in particular"))

    def new(self, trajectory: UUID) -> NewAction:
        """Returns the action to plan."""
        told = self.cleaned_data
        action = Action(told["what"], Owner(told["owner"]), told["owner_words"], told["domain"] or None)
        return NewAction(self.submission_id, trajectory, action, told["due_on"])


class FinishActionForm(WritingForm):
    """Ends an action."""

    how = taps(
        _("How did it go?"),
        [("done", _("It was done")), ("dropped", _("We let it go"))],
        required=True,
    )
    words = words(_("What came of it?"), _("In the person's words where you can."))

    def end(self, trajectory: UUID, action: UUID) -> ActionEnd:
        """Returns how the action ends."""
        told = self.cleaned_data
        return ActionEnd(self.submission_id, trajectory, action, told["how"] == "done", told["words"])


class AddNoteForm(WritingForm):
    """A note needs only its text."""

    text = words(_("Note"), rows=6, required=True)
    kind = taps(_("How do you know?"), choices(NOTE_KINDS), _("One tap is enough."))
    worker_words = frozenset({"text"})

    def new(self, trajectory: UUID) -> NewNote:
        """Returns the note to keep."""
        kind = self.cleaned_data["kind"]
        note = Note(self.cleaned_data["text"], NoteKind(kind) if kind else None)
        return NewNote(self.submission_id, trajectory, note)


class CorrectNoteForm(WritingForm):
    """Writes a note anew, with what was not asked before."""

    text = words(_("Note"), rows=6, required=True)
    kind = taps(_("How do you know?"), choices(NOTE_KINDS))
    happened_on = forms.DateField(label=_("When was it?"), widget=forms.DateInput, required=False)
    source = line(_("From whom or what?"), _("A role is enough: “teacher”, “letter of the school”."))
    certainty = taps(_("How sure are you?"), choices(CERTAINTIES))
    worker_words = frozenset({"text"})

    def new(self, trajectory: UUID, corrected: UUID) -> Correction:
        """Returns the note that takes the place of another."""
        told = self.cleaned_data
        note = Note(
            told["text"],
            NoteKind(told["kind"]) if told["kind"] else None,
            told["happened_on"],
            told["source"],
            Certainty(told["certainty"]) if told["certainty"] else None,
        )
        return Correction(self.submission_id, trajectory, corrected, note)


class PersonForm(WritingForm):
    """Adds or changes a person; third persons by what they are to the person."""

    part = taps(_("Who is this?"), choices(PARTS), required=True)
    role = line(_("In a word"), _("“Aunt”, “football coach”. Enough for anyone but the person."))
    name = line(_("Name"), _("Only where it is needed."))
    contact = line(_("How to reach them"))
    language = line(_("Language they like to speak"))
    seen = forms.CharField(widget=forms.HiddenInput, required=False)

    def new(self, dossier: UUID) -> NewPerson:
        """Returns the person to add."""
        return NewPerson(self.submission_id, dossier, self._content())

    def change(self, person: UUID) -> PersonChange:
        """Returns what the person's row must say."""
        return PersonChange(person, self._content(), self.cleaned_data["seen"])

    def look_again(self, kept: PersonPage) -> None:
        """After a conflict: the reader now sees what a colleague wrote, and may save over it knowingly."""
        if self.refused == Conflict.status and isinstance(self.data, QueryDict):
            self.data["seen"] = kept.seen

    def _content(self) -> PersonContent:
        told = self.cleaned_data
        return PersonContent(
            Part(told["part"]), told["name"], told["role"], told["contact"], told["language"]
        )


class AddPersonForm(PersonForm):
    """Somebody new in the dossier."""


class ChangePersonForm(PersonForm):
    """Somebody who stands in it already."""
