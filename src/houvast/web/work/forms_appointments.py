"""The forms of appointments: when, where and what for come first; the rest can stay empty."""

from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.guidance.services.move_appointment import NewMoment
from houvast.guidance.services.plan_appointment import NewAppointment
from houvast.guidance.services.settle_appointment import Settlement
from houvast.guidance.values.appointments import (
    LONGEST_MINUTES,
    AppointmentEnd,
    By,
    Helper,
    LanguageHelp,
    Permit,
    Place,
    Plan,
)
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps, words
from houvast.web.guidance.labels import choices
from houvast.web.guidance.labels_appointments import BYS, ENDS, HELPERS, PERMITS, PLACES

FULL_DAY = 12 * 60


def moment() -> forms.DateTimeField:
    """Returns the field for a day and an hour."""
    return forms.DateTimeField(label=_("When?"), widget=forms.DateTimeInput)


class PlanAppointmentForm(WritingForm):
    """Plans an appointment."""

    starts_at = moment()
    minutes = forms.IntegerField(
        label=_("How many minutes?"), min_value=1, max_value=LONGEST_MINUTES, initial=60
    )
    place = taps(_("Where?"), choices(PLACES), required=True)
    address = line(_("Address, room or meeting point"))
    permit = taps(_("Permit to visit"), choices(PERMITS, _("Not needed")), _("Only for a visit in prison."))
    what_for = line(_("What for?"))
    travel = line(_("How do you get there?"), _("Bus, bicycle, who gives a lift."))
    travel_minutes = forms.IntegerField(
        label=_("Minutes on the way, there"), min_value=0, max_value=FULL_DAY, required=False
    )
    colleague = line(_("A colleague who comes along"))
    helper = taps(_("Does somebody help to understand each other?"), choices(HELPERS, _("Nobody needed")))
    helper_who = line(_("Who, and in which language?"))
    helper_is_adult = forms.BooleanField(
        label=_("This is an adult"),
        help_text=_("Never a child of the family, however well it speaks: it should not carry this."),
        required=False,
    )
    unwanted = line(
        _("Whom does the person not want as an interpreter?"), _("Somebody from the same street.")
    )

    def new(self, trajectory: UUID) -> NewAppointment:
        """Returns the appointment to plan."""
        said = self.cleaned_data
        helper = Helper(said["helper"]) if said["helper"] else None
        plan = Plan(
            starts_at=said["starts_at"],
            minutes=said["minutes"],
            place=Place(said["place"]),
            address=said["address"],
            permit=Permit(said["permit"]) if said["permit"] else None,
            travel=said["travel"],
            travel_minutes=said["travel_minutes"] or 0,
            colleague=said["colleague"],
            language_help=LanguageHelp(helper, said["helper_who"], said["unwanted"]),
            what_for=said["what_for"],
        )
        return NewAppointment(self.submission_id, trajectory, plan, said["helper_is_adult"])


class MoveAppointmentForm(WritingForm):
    """Moves an appointment to another moment."""

    starts_at = moment()
    by = taps(_("Who asked for it?"), choices(BYS), required=True)
    why = line(_("Why?"))

    def new(self, trajectory: UUID, appointment: UUID) -> NewMoment:
        """Returns the moment it has from now on."""
        said = self.cleaned_data
        return NewMoment(trajectory, appointment, said["starts_at"], By(said["by"]), said["why"])


class SettleAppointmentForm(WritingForm):
    """Notes what became of an appointment."""

    end = taps(_("What became of it?"), choices(ENDS), required=True)
    by = taps(
        _("Who was not there, or cancelled?"), choices(BYS, _("Nobody: it took place")), _("Without blame.")
    )
    words = words(_("What is worth keeping?"), _("It comes in the timeline."))
    worker_words = frozenset({"words"})

    def new(self, trajectory: UUID, appointment: UUID) -> Settlement:
        """Returns what became of it."""
        said = self.cleaned_data
        by = By(said["by"]) if said["by"] else None
        end = AppointmentEnd(said["end"])
        return Settlement(self.submission_id, trajectory, appointment, end, by, said["words"])
