"""The forms of the aids: questions in the order in which a worried head can answer them."""

from collections.abc import Sequence
from typing import Final

from django import forms
from django.forms.boundfield import BoundField
from django.utils.datastructures import MultiValueDict
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.kernel import clock
from houvast.rights.values import (
    DANGER_LINES,
    Danger,
    DutyContent,
    Judged,
    Line,
    Manner,
    PublicNumber,
    Request,
    Requester,
    evening_of,
)
from houvast.web.drafts.writing import WritingForm
from houvast.web.rights.labels import DANGER_LINE_WORDS, JUDGED, MANNERS, REQUESTERS

PLACES: Final = range(1, 7)
"""A municipality fills in at most six numbers: a longer list is not read when it matters."""


def _words(label: Promise, help_text: Promise | str = "", *, required: bool = False) -> forms.CharField:
    return forms.CharField(
        label=label,  # type: ignore[arg-type]
        help_text=help_text,  # type: ignore[arg-type]
        required=required,
        widget=forms.Textarea,
    )


def _judged(label: Promise, help_text: Promise | str = "") -> forms.ChoiceField:
    choices = [(value.value, words) for value, words in JUDGED.items()]
    return forms.ChoiceField(
        label=label,  # type: ignore[arg-type]
        help_text=help_text,  # type: ignore[arg-type]
        choices=choices,
        widget=forms.RadioSelect,
        initial=Judged.UNSURE,
    )


class WeighGraveDangerForm(WritingForm):
    """Is it grave, is it near, what is lighter, who knows. One answer is enough to keep a trace."""

    what = _words(_("What could happen?"), _("In a few words. A name is not needed."), required=True)
    is_grave = _judged(_("Is somebody's life or body at stake?"))
    is_near = _judged(_("Could it happen today or in the coming days?"))
    lesser_means = _words(
        _("What is lighter, and did you try or weigh it?"),
        _("Talking with the person, staying with them, a doctor, a relative they trust, a second colleague."),
    )
    consulted = _words(
        _("Whom did you consult?"), _("A colleague, your coordinator: without a name if that is enough.")
    )
    told = _words(_("Whom did you tell what, and when?"), _("Empty if nobody was told."))
    person_knows = _judged(_("Does the person know that you told or will tell?"))
    why_not = _words(_("If not: why not?"))
    decided = _words(_("What did you decide, and why?"))

    def danger(self) -> Danger:
        """Returns what was weighed."""
        said = self.cleaned_data
        return Danger(
            what=said["what"],
            is_grave=Judged(said["is_grave"]),
            is_near=Judged(said["is_near"]),
            consulted=said["consulted"],
            lesser_means=said["lesser_means"],
            told=said["told"],
            person_knows=Judged(said["person_knows"]),
            why_not=said["why_not"],
            decided=said["decided"],
        )


class RecordRequestForm(WritingForm):
    """Who asked or took what, on which article, and what was given (F18)."""

    requester = forms.ChoiceField(
        label=_("Who asks or seizes?"),
        choices=[(value.value, words) for value, words in REQUESTERS.items()],
        widget=forms.RadioSelect,
    )
    who = forms.CharField(
        label=_("Their name, function and service"),
        help_text=_("As on their card or letter, with a reference if there is one."),
        max_length=300,
    )
    manner = forms.ChoiceField(
        label=_("How?"),
        choices=[(value.value, words) for value, words in MANNERS.items()],
        widget=forms.RadioSelect,
        initial=Manner.SPOKEN,
    )
    article = forms.CharField(
        label=_("On which article or order do they rest?"),
        help_text=_("In their words. Empty if they named none."),
        required=False,
        max_length=300,
    )
    asked_on = forms.DateField(label=_("On which day?"), initial=clock.today)
    asked = _words(_("What did they ask or take?"), required=True)
    given = _words(_("What was given?"), _("“Nothing” is an answer too."))
    called = _words(_("Whom did you call?"), _("Your coordinator, the data-protection officer, a lawyer."))
    person_knows = _judged(_("Does the person concerned know?"), _("Ask first whether you may tell."))

    def request_made(self) -> Request:
        """Returns the record."""
        said = self.cleaned_data
        return Request(
            requester=Requester(said["requester"]),
            who=said["who"],
            manner=Manner(said["manner"]),
            article=said["article"],
            asked_on=said["asked_on"],
            asked=said["asked"],
            given=said["given"],
            called=said["called"],
            person_knows=Judged(said["person_knows"]),
        )


class ChangeRosterForm(WritingForm):
    """Who is on duty on one evening; both fields empty means nobody yet."""

    day = forms.DateField(
        label=_("Which evening?"),
        help_text=_("The night after it counts with it, until eight in the morning."),
        initial=lambda: evening_of(clock.now()),
    )
    name = forms.CharField(
        label=_("Who is on duty?"),
        help_text=_("A colleague. Leave both empty when nobody is."),
        required=False,
        max_length=120,
    )
    phone = forms.CharField(label=_("The number inside the service"), required=False, max_length=40)

    def duty(self) -> DutyContent | None:
        """Returns who is on duty, None when both are empty."""
        said = self.cleaned_data
        return DutyContent(said["name"], said["phone"]) if said["name"] or said["phone"] else None


class ChangeNumbersForm(WritingForm):
    """The numbers of public services that help in this municipality, in the order they are shown."""

    def __init__(
        self, data: MultiValueDict[str, str] | None = None, *, numbers: Sequence[PublicNumber] = ()
    ) -> None:
        own = [number for number in numbers if number.line is Line.OWN]
        start = {
            f"{part}_{place}": getattr(number, part)
            for place, number in enumerate(own, 1)
            for part in ("name", "phone")
        } | {
            f"{part}_{number.line}": getattr(number, part)
            for number in numbers
            if number.line is not Line.OWN
            for part in ("phone", "source", "checked_on")
        }
        self.base_fields = type(self).base_fields | _number_fields()  # type: ignore[misc]
        super().__init__(data, initial=start)

    @property
    def pairs(self) -> list[tuple[BoundField, BoundField]]:
        """The fields of each service beside its number."""
        return [(self[f"name_{place}"], self[f"phone_{place}"]) for place in PLACES]

    @property
    def lines(self) -> list[tuple[Promise, BoundField, BoundField, BoundField]]:
        """Each service of the danger line, with the fields for its number, its source and its day."""
        return [
            (words, self[f"phone_{line}"], self[f"source_{line}"], self[f"checked_on_{line}"])
            for line, words in DANGER_LINE_WORDS.items()
        ]

    def numbers(self) -> tuple[PublicNumber, ...]:
        """Returns the lines that say anything: the danger line first, then the service's own."""
        said = self.cleaned_data
        asked = ((line, *(said[f"{part}_{line}"] for part in ("phone", "source"))) for line in DANGER_LINES)
        danger = tuple(
            PublicNumber("", phone, line, source, said[f"checked_on_{line}"])
            for line, phone, source in asked
            if phone or source
        )
        return (*danger, *self._own())

    def _own(self) -> tuple[PublicNumber, ...]:
        said = self.cleaned_data
        pairs = ((said[f"name_{place}"], said[f"phone_{place}"]) for place in PLACES)
        return tuple(PublicNumber(name, phone) for name, phone in pairs if name or phone)


def _number_fields() -> dict[str, forms.Field]:
    found: dict[str, forms.Field] = {}
    for line in DANGER_LINES:
        found[f"phone_{line}"] = forms.CharField(label=_("Number"), required=False, max_length=40)
        found[f"source_{line}"] = forms.CharField(
            label=_("From where is it?"), required=False, max_length=200
        )
        found[f"checked_on_{line}"] = forms.DateField(label=_("When was it checked?"), required=False)
    for place in PLACES:
        found[f"name_{place}"] = forms.CharField(
            label=_("Service %(place)s") % {"place": place}, required=False, max_length=120
        )
        found[f"phone_{place}"] = forms.CharField(
            label=_("Number %(place)s") % {"place": place}, required=False, max_length=40
        )
    return found
