"""The forms of the response clock: working days by entrance, and the days a service is closed."""

from collections.abc import Mapping
from datetime import date

from django import forms
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext_lazy as _

from houvast.desk.selectors.show_clock import ServiceClock
from houvast.desk.values.entrances import Asker
from houvast.desk.values.response import FEWEST_DAYS, MOST_DAYS, ClosedFor
from houvast.web.desk.labels import ASKERS, choices
from houvast.web.desk.labels_duty import CLOSED_FOR
from houvast.web.drafts.writing import WritingForm


class ChangeClockForm(WritingForm):
    """Within how many working days those who come by each entrance hear something."""

    def __init__(self, data: MultiValueDict[str, str] | None = None, *, kept: ServiceClock) -> None:
        self.base_fields = type(self).base_fields | {  # type: ignore[misc]
            one.entrance.value: forms.IntegerField(
                label=ASKERS[one.entrance],  # type: ignore[arg-type]
                min_value=FEWEST_DAYS,
                max_value=MOST_DAYS,
            )
            for one in kept.entrances
        }
        super().__init__(data, initial={one.entrance.value: one.days for one in kept.entrances})

    def days(self) -> Mapping[Asker, int]:
        """Returns the working days by entrance."""
        return {entrance: self.cleaned_data[entrance.value] for entrance in Asker}


class AddClosedDayForm(WritingForm):
    """A day on which the service is closed besides weekends and legal public holidays."""

    day = forms.DateField(label=_("Which day?"))
    closed_for = forms.ChoiceField(
        label=_("Why is the service closed?"), choices=choices(CLOSED_FOR), widget=forms.RadioSelect
    )

    def closed(self) -> tuple[date, ClosedFor]:
        """Returns the day and why."""
        return self.cleaned_data["day"], ClosedFor(self.cleaned_data["closed_for"])
