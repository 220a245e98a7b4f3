"""The form of a round: made for one thumb, in the street; a place and a number, nothing else asked."""

from typing import Final
from uuid import UUID

from django import forms
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from houvast.outreach.selectors.start_round import KnownPlace, RoundStart
from houvast.outreach.services.log_round import NewRound
from houvast.outreach.values.remembered import FEWEST_DAYS, MOST_DAYS
from houvast.outreach.values.rounds import MOST_YOUNG_PEOPLE, Atmosphere, Initiative, RoundSaid, Theme
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps, words
from houvast.web.guidance.labels import Labels, choices
from houvast.web.outreach.labels import ATMOSPHERES, INITIATIVES, THEMES

TAPS: Final = 10
ONLINE, HERE = "online", "here"


class TapOrType(forms.ChoiceField):
    """A choice beside a field for anything else: one of the two is asked for, by the form."""

    def clean(self, value: object) -> object:
        """Returns a listed choice, or nothing."""
        return "" if value in self.empty_values else super().clean(value)


def several(label: Promise, labels: Labels) -> forms.MultipleChoiceField:
    """Returns a field of which any number may be tapped."""
    return forms.MultipleChoiceField(
        label=label,  # type: ignore[arg-type]
        choices=choices(labels),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )


class RoundForm(WritingForm):
    """A round of an evening."""

    worker_words = frozenset({"words"})
    known_place = TapOrType(label=_("Where was it?"), widget=forms.RadioSelect)
    place = line(_("Another place"))
    is_online = forms.BooleanField(
        label=_("This was online: the place is an app or a server"), required=False
    )
    count = TapOrType(
        label=_("How many young people?"),
        choices=[(str(number), str(number)) for number in range(1, TAPS + 1)],
        widget=forms.RadioSelect,
    )
    more = forms.IntegerField(
        label=_("Another number"),
        help_text=_("0 counts too: nobody was there."),
        min_value=0,
        max_value=MOST_YOUNG_PEOPLE,
        required=False,
    )
    at = forms.DateTimeField(label=_("When?"), widget=forms.DateTimeInput)
    team = forms.TypedChoiceField(label=_("For which team?"), coerce=UUID, empty_value=None)
    themes = several(_("What was it about?"), THEMES)
    other_theme = line(_("In other words"))
    atmosphere = several(_("How was it?"), ATMOSPHERES)
    initiative = taps(_("Who took the first step?"), choices(INITIATIVES))
    follow_up = line(_("What would they like next?"), _("Come back, a question to find out, an outing."))
    words = words(_("A few words"), _("No names here: the whole team reads this."))

    def offer(self, start: RoundStart) -> None:
        """Sets my last places and my teams; without one a place is typed, of one team none is asked."""
        known, place, team = self.fields["known_place"], self.fields["place"], self.fields["team"]
        assert isinstance(known, TapOrType)  # noqa: S101 -- declared above
        assert isinstance(team, forms.TypedChoiceField)  # noqa: S101 -- likewise
        known.choices = [(_key(one), _named(one)) for one in start.places]
        team.choices = [(str(number), name) for number, name in start.teams]
        if not start.places:
            del self.fields["known_place"]
            place.label, place.required = _("Where was it?"), True
        if len(start.teams) < 2:  # noqa: PLR2004 - one is no choice
            del self.fields["team"]

    def clean(self) -> dict[str, object]:
        """Asks for a place and a number, tapped or typed; what was typed is meant."""
        told = self.cleaned_data
        if "known_place" in self.fields and not told.get("place") and not told.get("known_place"):
            self.add_error("known_place", gettext("Tap a place or write another one."))
        if "more" in told and told["more"] is None and not told.get("count"):
            self.add_error("count", gettext("Tap a number or write one. 0 counts too."))
        return told

    @property
    def tells_more(self) -> bool:
        """Whether something stands in the part that may stay empty: then it is shown open."""
        names = ("themes", "other_theme", "atmosphere", "initiative", "follow_up", "words")
        return bool(self.errors) or any(self[name].value() for name in names)

    def said(self) -> RoundSaid:
        """Returns what was told."""
        told = self.cleaned_data
        kind, _separator, tapped = told.get("known_place", "").partition(":")
        return RoundSaid(
            at=told["at"],
            place=told["place"] or tapped,
            young_people=int(told["count"]) if told["more"] is None else told["more"],
            is_online=told["is_online"] or (not told["place"] and kind == ONLINE),
            themes=tuple(theme for theme in Theme if theme in told["themes"]),
            other_theme=told["other_theme"],
            atmosphere=tuple(one for one in Atmosphere if one in told["atmosphere"]),
            initiative=Initiative(told["initiative"]) if told["initiative"] else None,
            follow_up=told["follow_up"],
            words=told["words"],
        )


class LogRoundForm(RoundForm):
    """A new round."""

    def new(self) -> NewRound:
        """Returns the round to keep."""
        return NewRound(self.submission_id, self.said(), self.cleaned_data.get("team"))


class CorrectRoundForm(RoundForm):
    """A round of this evening, as it should have been."""


class ChangeKeepingForm(WritingForm):
    """For how many days a name may be remembered."""

    days = forms.IntegerField(
        label=_("How many days may a worker remember a name?"),
        help_text=_("Between 14 and 90. It holds for what is written from now on."),
        min_value=FEWEST_DAYS,
        max_value=MOST_DAYS,
    )


def round_start(said: RoundSaid) -> dict[str, object]:
    """Returns how the correction of a round begins: as it stands."""
    tapped = 1 <= said.young_people <= TAPS
    return {
        "place": said.place,
        "is_online": said.is_online,
        "count": str(said.young_people) if tapped else "",
        "more": None if tapped else said.young_people,
        "at": timezone.localtime(said.at),
        "themes": [theme.value for theme in said.themes],
        "other_theme": said.other_theme,
        "atmosphere": [one.value for one in said.atmosphere],
        "initiative": said.initiative.value if said.initiative else "",
        "follow_up": said.follow_up,
        "words": said.words,
    }


def young_people(number: int) -> str:
    """Returns a number of young people in words."""
    return ngettext("%(number)s young person", "%(number)s young people", number) % {"number": number}


def _key(place: KnownPlace) -> str:
    return f"{ONLINE if place.is_online else HERE}:{place.place}"


def _named(place: KnownPlace) -> str:
    return gettext("%(place)s (online)") % {"place": place.place} if place.is_online else place.place
