"""The forms of a school's question: few fields, none about a pupil, and a box for who looked."""

from collections.abc import Iterable
from uuid import UUID

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from houvast.journeys.begin_school_support import SchoolBeginning
from houvast.schools.selectors.start_support import SupportStart
from houvast.schools.services.open_support import NewSupport
from houvast.schools.values.supports import (
    AskersYes,
    Organisation,
    StaffContact,
    SupportContent,
    SupportKind,
)
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps, words
from houvast.web.guidance.labels import choices
from houvast.web.schools.labels import KINDS, ORGANISATIONS

LANGUAGES = (("nl", "Nederlands"), ("fr", "Français"))
NO_PUPIL = _("Roles are enough. No pupil has a record here: no name, no class number, no age.")


class SchoolForm(WritingForm):
    """A form in which no pupil may stand; the box comes when a text was refused once."""

    no_pupil = forms.BooleanField(label=_("I looked: what stands here is about no pupil"), required=False)

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        box = self.fields.pop("no_pupil")
        if self.is_bound:
            self.fields["no_pupil"] = box

    @property
    def has_looked(self) -> bool:
        """Whether its writer looked and says that it is about no pupil."""
        return bool(self.cleaned_data.get("no_pupil"))


class OpenSupportForm(SchoolForm):
    """The question of a school."""

    worker_words = frozenset({"question", "tried"})
    organisation_kind = taps(_("What kind of organisation?"), choices(ORGANISATIONS), required=True)
    organisation = line(_("Which school or organisation?"), required=True)
    kind = taps(_("What is it about?"), choices(KINDS), required=True)
    question = words(_("What is the question?"), NO_PUPIL, rows=5, required=True)
    tried = words(_("What did the school already do?"), NO_PUPIL)
    asker = line(_("Who asks?"), _("Somebody who works there."), required=True)
    function = line(_("What do they do there?"), _("Head, care team, coach …"), required=True)
    way = line(_("How can they be reached?"), _("A number or an address of theirs at work."))
    language = forms.ChoiceField(label=_("In which language do they read?"), choices=LANGUAGES)
    protocol = forms.TypedChoiceField(
        label=_("Is there a protocol with this school?"), coerce=UUID, empty_value=None, required=False
    )
    team = forms.TypedChoiceField(label=_("For which team?"), coerce=UUID, empty_value=None)

    def offer(self, start: SupportStart) -> None:
        """Sets protocols and teams; where there is no choice none is asked."""
        protocol, team = self.fields["protocol"], self.fields["team"]
        assert isinstance(protocol, forms.TypedChoiceField)  # noqa: S101 -- declared above
        assert isinstance(team, forms.TypedChoiceField)  # noqa: S101 -- likewise
        protocol.choices = [("", _("None")), *((str(number), name) for number, name in start.protocols)]
        team.choices = [(str(number), name) for number, name in start.teams]
        if not start.protocols:
            del self.fields["protocol"]
        if len(start.teams) < 2:  # noqa: PLR2004 - one is no choice
            del self.fields["team"]

    def content(self) -> SupportContent:
        """Returns the question."""
        told = self.cleaned_data
        return SupportContent(
            told["organisation"],
            Organisation(told["organisation_kind"]),
            SupportKind(told["kind"]),
            told["question"],
            told["tried"],
            told["language"],
            self.contact(),
            protocol_id=told.get("protocol"),
        )

    def contact(self) -> StaffContact:
        """Returns who asks; their number is the form's."""
        told = self.cleaned_data
        return StaffContact(self.submission_id, told["asker"], told["function"], "", told["way"])

    def new(self) -> NewSupport:
        """Returns the support to open."""
        return NewSupport(
            self.submission_id, self.content(), self.cleaned_data.get("team"), looked=self.has_looked
        )


class ChangeSupportForm(OpenSupportForm):
    """The question as it should have been."""

    def offer(self, start: SupportStart) -> None:
        """Sets the protocols; the team stays."""
        super().offer(SupportStart((), start.protocols))


class BeginSchoolSupportForm(OpenSupportForm):
    """A question at the desk goes on as support: what comes along is ticked one by one."""

    taken = forms.MultipleChoiceField(
        label=_("What comes along?"), widget=forms.CheckboxSelectMultiple, required=False
    )
    agreed_by = line(_("Who said yes?"), required=True)
    agreed_on = forms.DateField(label=_("On which day?"), widget=forms.DateInput)
    agreed_how = line(_("How?"), _("Aloud on the telephone, by mail, at the counter."), required=True)
    field_order = ("taken", "question", "agreed_by", "agreed_on", "agreed_how")

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["question"].required = False
        self.fields["question"].label = _("In your own words, besides")
        del self.fields["tried"]

    def offer_items(self, items: Iterable[tuple[str, str]]) -> None:
        """Sets what can come along, each shown whole; nothing is ticked."""
        taken = self.fields["taken"]
        assert isinstance(taken, forms.MultipleChoiceField)  # noqa: S101 -- declared above
        taken.choices = list(items)

    def beginning(self, question_id: UUID) -> SchoolBeginning:
        """Returns the support to begin."""
        told = self.cleaned_data
        return SchoolBeginning(
            self.submission_id,
            question_id,
            told["organisation"],
            Organisation(told["organisation_kind"]),
            SupportKind(told["kind"]),
            told["language"],
            self.contact(),
            AskersYes(told["agreed_by"], told["agreed_on"], told["agreed_how"]),
            tuple(told["taken"]),
            gettext("It goes on as support to the school."),
            told["question"],
            told.get("team"),
            looked=self.has_looked,
        )


class NameContactForm(SchoolForm):
    """Whom the asker named."""

    name = line(_("Name"), _("Somebody who works there, named by the asker."), required=True)
    function = line(_("What do they do there?"), required=True)
    organisation = line(
        _("Do they work elsewhere?"),
        _("The pupil guidance centre, for example. Leave it empty for the school."),
    )
    way = line(_("How can they be reached?"))

    def contact(self) -> StaffContact:
        """Returns the contact to name."""
        told = self.cleaned_data
        return StaffContact(
            self.submission_id, told["name"], told["function"], told["organisation"], told["way"]
        )
