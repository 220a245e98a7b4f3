"""The forms of a worker's own notes, and of the way from one to a trajectory."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from houvast.journeys.begin_from_outreach import Agreed, Beginning, Piece, Taken
from houvast.outreach.services.remember_person import NewRemembered
from houvast.outreach.values.remembered import Renewal, Talk
from houvast.outreach.values.rounds import Theme
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import StandInForm, line, taps, words
from houvast.web.outreach.forms import several
from houvast.web.outreach.labels import THEMES, theme_word, theme_words


class TalkForm(WritingForm):
    """What was talked about once."""

    worker_words = frozenset({"words"})
    on = forms.DateField(label=_("When did you talk?"), widget=forms.DateInput)
    themes = several(_("What was it about?"), THEMES)
    words = words(
        _("What did they tell you?"),
        _("In their own words where you can. Not where it was: where somebody was seen is nobody's to keep."),
    )

    def talk(self) -> Talk:
        """Returns the talk to keep."""
        told = self.cleaned_data
        themes = tuple(theme for theme in Theme if theme in told["themes"])
        return Talk(self.submission_id, told["on"], themes, told["words"])


class RememberPersonForm(TalkForm):
    """Somebody to remember, with a first talk."""

    name = line(
        _("What do you call them?"),
        _("A first name or a nickname. No family name, no address, no number."),
        required=True,
    )
    field_order = ("name", "on", "themes", "words")

    def new(self) -> NewRemembered:
        """Returns the note to keep."""
        return NewRemembered(self.submission_id, self.cleaned_data["name"], self.talk())


class AddTalkForm(TalkForm):
    """Another talk."""


class RenewRememberedForm(WritingForm):
    """The young person agrees to be remembered longer."""

    who = line(_("Who said yes?"), _("The young person. Nobody can say it for them."), required=True)
    on = forms.DateField(label=_("When?"), widget=forms.DateInput)
    how = line(_("How?"), _("“Aloud, on the bench”, “in a message”."), required=True)
    agrees = forms.BooleanField(label=_("They know what you wrote down, and agree that you keep it longer"))

    def renewal(self) -> Renewal:
        """Returns the renewal."""
        told = self.cleaned_data
        return Renewal(self.submission_id, told["on"], told["who"], told["how"])


class BeginFromOutreachForm(StandInForm):
    """A trajectory with the young person's agreement; what comes along is ticked one by one."""

    worker_words = frozenset({"agreed_to"})
    agreed_by = line(_("Who said yes?"), _("As they are called here."), required=True)
    agreed_to = words(
        _("Yes to what?"),
        _("What you agreed together, so that they would know it again."),
        rows=2,
        required=True,
    )
    agreed_on = forms.DateField(label=_("When?"), widget=forms.DateInput)
    agreed_how = line(_("How?"), _("“Aloud, on the bench”, “in a message”."), required=True)
    name = line(_("Name in the trajectory"), _("As they like to be called there. It may come later."))
    take = forms.MultipleChoiceField(
        label=_("What comes along?"),
        help_text=_("Nothing does by itself. Go through it together and tick what they want to bring."),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    keeps = taps(
        _("And your own note?"),
        [("keep", _("It stays until its day")), ("remove", _("Remove it now"))],
        required=True,
    )
    field_order = (
        "agreed_by",
        "agreed_to",
        "agreed_on",
        "agreed_how",
        "take",
        "name",
        "stand_in",
        "stand_in_told",
        "keeps",
    )

    def offer_talks(self, talks: Iterable[Talk]) -> None:
        """Shows each thing that could come along, whole, with a box of its own."""
        field = self.fields["take"]
        assert isinstance(field, forms.MultipleChoiceField)  # noqa: S101 -- declared above
        field.choices = [item for talk in talks for item in _items(talk)]
        self.days = {str(talk.id): talk.on for talk in talks}
        if not field.choices:
            del self.fields["take"]

    def beginning(self, note: UUID) -> Beginning:
        """Returns the trajectory to begin."""
        told = self.cleaned_data
        return Beginning(
            trajectory_id=self.submission_id,
            note_id=note,
            stand_in_id=told["stand_in"],
            agreed=self._agreed(),
            taken=tuple(self._taken(item) for item in told.get("take", ())),
            keeps_note=told["keeps"] == "keep",
            name=told["name"],
            stand_in_told=told["stand_in_told"],
            came_by=gettext("Through outreach."),
            themes=tuple((theme, theme_word(theme)) for theme in Theme),
        )

    def _agreed(self) -> Agreed:
        told = self.cleaned_data
        sentence = gettext("%(who)s said yes. To what: %(what)s How: %(how)s") % {
            "who": told["agreed_by"],
            "what": _stopped(told["agreed_to"]),
            "how": _stopped(told["agreed_how"]),
        }
        return Agreed(told["agreed_by"], told["agreed_to"], told["agreed_on"], told["agreed_how"], sentence)

    def _taken(self, item: str) -> Taken:
        piece, _separator, talk = item.partition(":")
        return Taken(UUID(talk), Piece(piece), source_of(self.days[talk]))


def source_of(day: date) -> str:
    """Returns where an item comes from, in the worker's language."""
    return gettext("outreach, on %(day)s") % {"day": date_format(day, "j F Y")}


def _items(talk: Talk) -> Iterable[tuple[str, str]]:
    day = date_format(talk.on, "j F Y")
    if talk.themes:
        said = gettext("%(day)s, what it was about: %(themes)s")
        yield f"{Piece.THEMES}:{talk.id}", said % {"day": day, "themes": theme_words(talk.themes)}
    if talk.words.strip():
        said = gettext("%(day)s, what you wrote: %(words)s")
        yield f"{Piece.WORDS}:{talk.id}", said % {"day": day, "words": talk.words}


def _stopped(text: str) -> str:
    """Returns a text that ends like a sentence."""
    text = text.strip()
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."
