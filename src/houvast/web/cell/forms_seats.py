"""The forms of a seat: who sits there, as holder or deputy, from when until when."""

from datetime import date
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.cell.selectors.start_seat import SeatStart
from houvast.cell.selectors.start_seat_keys import SeatKeysStart
from houvast.cell.services.key_seats import SeatKeys
from houvast.cell.services.seat_holder import NewSeat
from houvast.cell.values.cells import SeatContent, SeatKind
from houvast.web.cell.forms import key_field
from houvast.web.cell.labels import SEATS
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps
from houvast.web.guidance.labels import choices


class SeatForm(WritingForm):
    """Somebody's time in one of the three seats of the law."""

    kind = taps(
        _("Which seat?"),
        choices(SEATS),
        _("The local task force has no seat here: its contact sits for the police, as holder or deputy."),
        required=True,
    )
    municipality = forms.ChoiceField(
        label=_("Of which municipality?"), help_text=_("Only for a mayor."), required=False
    )
    account = forms.TypedChoiceField(
        label=_("Does this person sign in?"), coerce=UUID, empty_value=None, required=False
    )
    holder = line(_("Who is it?"), _("Leave it empty when you chose a colleague."))
    is_deputy = forms.BooleanField(label=_("As deputy"), required=False)
    from_on = forms.DateField(label=_("From which day?"), widget=forms.DateInput)
    until_on = forms.DateField(
        label=_("Until which day?"),
        help_text=_("Leave it empty while nobody knows."),
        widget=forms.DateInput,
        required=False,
    )
    clearance_until = forms.DateField(
        label=_("Until when is the clearance valid that was checked?"),
        help_text=_("Only for the police: a day, and never a file. The law asks it of no other seat."),
        widget=forms.DateInput,
        required=False,
    )
    names: dict[UUID, str]

    def offer(self, start: SeatStart) -> None:
        """Sets municipalities and colleagues; where there are none, none is asked."""
        self.names = {one.user_id: one.name for one in start.accounts}
        place, account = self.fields["municipality"], self.fields["account"]
        assert isinstance(place, forms.ChoiceField)  # noqa: S101 -- declared above
        assert isinstance(account, forms.TypedChoiceField)  # noqa: S101 -- likewise
        place.choices = [("", "–"), *((one, one) for one in start.municipalities)]  # noqa: RUF001 - a dash
        listed = [(str(one.user_id), f"{one.name} ({SEATS[one.kind]})") for one in start.accounts]
        account.choices = [("", _("No, only a name")), *listed]
        if not listed:
            del self.fields["account"]

    def content(self) -> SeatContent:
        """Returns the seat; the name of a colleague is theirs."""
        told = self.cleaned_data
        user = told.get("account")
        return SeatContent(
            SeatKind(told["kind"]),
            told["municipality"],
            told["holder"] or (self.names[user] if user else ""),
            told["is_deputy"],
            told["from_on"],
            told["until_on"],
            user,
            told["clearance_until"],
        )


class SeatHolderForm(SeatForm):
    """Somebody to seat."""

    def new(self, cell_id: UUID) -> NewSeat:
        """Returns whom to seat."""
        return NewSeat(self.submission_id, cell_id, self.content())


class ChangeSeatForm(SeatForm):
    """A seat as it should be."""


class EndSeatForm(WritingForm):
    """Somebody's last day."""

    until_on = forms.DateField(label=_("What is the last day?"), widget=forms.DateInput)


class KeySeatsForm(WritingForm):
    """With which key each seat signs in; what the reader may not change is not asked."""

    mayor = key_field(
        _("The mayor's seat"), _("Leave it empty where nobody signs in: paper that you file is enough.")
    )
    police = key_field(_("The seat of the police"))
    prevention = key_field(_("The seat of the prevention official"))

    def offer(self, start: SeatKeysStart) -> None:
        """Sets the keys."""
        nobody = ("", _("Nobody signs in for it"))
        for name, is_open in (("mayor", start.may_mayor), ("police", start.may_police), ("prevention", True)):
            field = self.fields[name]
            assert isinstance(field, forms.TypedChoiceField)  # noqa: S101 -- declared above
            field.choices = [nobody, *((str(number), words) for number, words in start.seats)]
            if not is_open:
                del self.fields[name]

    def keys(self, start: SeatKeysStart) -> SeatKeys:
        """Returns the keys; one that was not asked stays as it is."""
        told = self.cleaned_data
        return SeatKeys(told.get("mayor", start.mayor), told.get("police", start.police), told["prevention"])


def seat_start(content: SeatContent) -> dict[str, object]:
    """Returns how the form of a known seat begins."""
    return {
        "kind": content.kind.value,
        "municipality": content.municipality,
        "account": str(content.user_id or ""),
        "holder": content.holder,
        "is_deputy": content.is_deputy,
        "from_on": content.from_on.isoformat(),
        "until_on": _day(content.until_on),
        "clearance_until": _day(content.clearance_until),
    }


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def keys_start(start: SeatKeysStart) -> dict[str, object]:
    """Returns how the form of the keys begins."""
    return {"mayor": start.mayor, "police": start.police, "prevention": start.prevention}
