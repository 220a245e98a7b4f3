"""The forms of a meeting: its moment and agenda, who came, and what was said and agreed."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from houvast.kernel.ids import new_id
from houvast.tables.services.make_agreement import NewAgreement
from houvast.tables.services.minute_point import Minuted
from houvast.tables.values.meetings import Meeting, Point, PointKind
from houvast.tables.values.tables import Member
from houvast.web.guidance.forms import line, words
from houvast.web.tables.forms import NO_PERSON, TableForm, member_choice

AGENDA = {
    "themes": PointKind.THEME,
    "practices": PointKind.PRACTICE,
    "agreements": PointKind.AGREEMENT,
    "contexts": PointKind.CONTEXT,
}


class PlanMeetingForm(TableForm):
    """When, where, and the agenda, one point a line."""

    worker_words = frozenset(AGENDA)
    starts_at = forms.DateTimeField(label=_("When?"), widget=forms.DateTimeInput)
    until = forms.TimeField(label=_("Until what time?"))
    place = line(_("Where?"))
    themes = words(_("Themes"), _("One point a line, without a name or a case."), rows=3)
    practices = words(_("Practices to exchange"), _("One point a line."), rows=2)
    agreements = words(_("Agreements with sectors"), _("One point a line."), rows=2)
    contexts = words(
        _("Context"),
        _("How sectors and the contact point work together, one point a line. Never about somebody."),
        rows=2,
    )

    def new(self) -> tuple[UUID, Meeting]:
        """Returns the meeting to plan, with its number."""
        return self.submission_id, self.meeting()

    def meeting(self) -> Meeting:
        """Returns the meeting."""
        told = self.cleaned_data
        starts_at: datetime = told["starts_at"]
        ends_at = timezone.localtime(starts_at).replace(hour=told["until"].hour, minute=told["until"].minute)
        agenda = tuple(
            Point(new_id(), kind, words.strip())
            for field, kind in AGENDA.items()
            for words in told[field].splitlines()
            if words.strip()
        )
        return Meeting(starts_at, ends_at, told["place"], agenda)


class ChangeMeetingForm(PlanMeetingForm):
    """The meeting as it is planned now."""


class CancelMeetingForm(TableForm):
    """Why a meeting does not go on."""

    worker_words = frozenset({"why"})
    why = words(_("Why does it not go on?"), NO_PERSON, rows=2, required=True)

    def words(self) -> str:
        """Returns why."""
        return str(self.cleaned_data["why"])


class HoldMeetingForm(TableForm):
    """Which organisations came."""

    came = forms.TypedMultipleChoiceField(
        label=_("Which organisations came?"), coerce=UUID, widget=forms.CheckboxSelectMultiple
    )
    guests = line(_("Who else came?"), _("Guests by their organisation, without names."))

    def offer(self, members: Iterable[Member], meeting: Meeting) -> None:
        """Sets who can have come: who sits at the table that day, and who was kept as having come."""
        came = meeting.held.came if meeting.held else ()
        listed = {str(one.member_id): one.organisation for one in came}
        listed |= {str(one.id): one.organisation for one in members}
        field = self.fields["came"]
        assert isinstance(field, forms.TypedMultipleChoiceField)  # noqa: S101 -- declared above
        field.choices = list(listed.items())

    def held(self) -> tuple[list[UUID], str]:
        """Returns which members came, and which guests."""
        return self.cleaned_data["came"], self.cleaned_data["guests"]


class MinutePointForm(TableForm):
    """What was said about a point, and what a member takes on."""

    worker_words = frozenset({"said", "what"})
    said = words(_("What was said?"), NO_PERSON, rows=5)
    what = words(_("What was agreed?"), _("Leave it empty when nothing was."), rows=2)
    owner = member_choice(_("Which organisation takes it on?"))
    by = forms.DateField(label=_("By which day?"), widget=forms.DateInput, required=False)

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        owner = self.fields["owner"]
        assert isinstance(owner, forms.TypedChoiceField)  # noqa: S101 -- declared above
        owner.required, owner.empty_value = False, None

    def clean(self) -> dict[str, object]:
        """Refuses an agreement of which nobody, or no day, is told."""
        told = super().clean() or self.cleaned_data
        if told.get("what") and not (told.get("owner") and told.get("by")):
            self.add_error("owner", _("Choose who takes it on, and by which day."))
        return told

    def minuted(self, meeting_id: UUID, point_id: UUID) -> Minuted:
        """Returns what was said and agreed."""
        told = self.cleaned_data
        made = None
        if told["what"].strip():
            at = meeting_id, point_id
            made = NewAgreement(self.submission_id, told["what"], told["owner"], told["by"], at)
        return Minuted(meeting_id, point_id, told["said"], made)


def held_start(meeting: Meeting) -> dict[str, object]:
    """Returns what the form of who came begins with."""
    held = meeting.held
    return {
        "came": [str(one.member_id) for one in held.came] if held else [],
        "guests": held.guests if held else "",
    }


def meeting_start(meeting: Meeting) -> dict[str, object]:
    """Returns what the form of a meeting begins with."""
    agenda = {
        field: "\n".join(one.words for one in meeting.agenda if one.kind is kind)
        for field, kind in AGENDA.items()
    }
    starts_at, ends_at = timezone.localtime(meeting.starts_at), timezone.localtime(meeting.ends_at)
    return {
        "starts_at": starts_at.strftime("%Y-%m-%dT%H:%M"),
        "until": ends_at.strftime("%H:%M"),
        "place": meeting.place,
        **agenda,
    }
