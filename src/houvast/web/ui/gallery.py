"""What ``/ui/`` shows: an example of every component, invented, harmless, in Dutch only."""

from datetime import datetime, timedelta

from django import forms
from django.http import QueryDict
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from houvast.kernel.clock import BELGIUM, now
from houvast.web.drawings import examples
from houvast.web.ui.context import EXIT_URL
from houvast.web.ui.forms import CreatingForm
from houvast.web.ui.shapes import AgendaItem, Frame, Identity, Language, Link, NavItem, Pages, Step, Tone

KINDS = (("observed", "Gezien"), ("said", "Gezegd"), ("heard", "Van iemand gehoord"))
HELPERS = (("school", "School"), ("club", "Jeugdhuis"), ("family", "Gezin"))


class ExampleForm(CreatingForm):
    """Every kind of field once."""

    text = forms.CharField(label="Notitie", widget=forms.Textarea, help_text="Alleen dit is nodig.")
    title = forms.CharField(label="Titel", required=False, max_length=80)
    kind = forms.ChoiceField(label="Soort", choices=KINDS, widget=forms.RadioSelect, required=False)
    helpers = forms.MultipleChoiceField(
        label="Wie is er al bij?", choices=HELPERS, widget=forms.CheckboxSelectMultiple, required=False
    )
    place = forms.ChoiceField(label="Plaats", choices=HELPERS)
    day = forms.DateField(label="Dag")
    hour = forms.TimeField(label="Uur", required=False)
    minutes = forms.IntegerField(label="Minuten", min_value=0, required=False)
    paper = forms.FileField(label="Bijlage", required=False, help_text="Hoogstens 25 MB.")
    agreed = forms.BooleanField(label="De persoon weet dat ik dit opschrijf", required=False)


def example_form() -> ExampleForm:
    """Returns the form as somebody first sees it, with a draft being kept."""
    form = ExampleForm(initial={"day": now().date(), "title": "Bibliotheek"}, prefix="new")
    form.autosave_url = "/ui/draft/"
    return form


def refused_form() -> ExampleForm:
    """Returns the form after it was sent with mistakes."""
    data = QueryDict(mutable=True)
    data.update({"sent-title": "x" * 90, "sent-day": "31/02/2026", "sent-place": "school"})
    form = ExampleForm(data, prefix="sent")
    form.is_valid()
    return form


def identity() -> Identity:
    """Returns the identity bar's example."""
    return Identity(
        who="Yassin",
        reference="BG-2026-0412",
        track="Begeleiding",
        controller="Begeleidingshuis De Brug",
        why="Toegewezen als begeleider sinds 3 november 2026.",
        url="/ui/",
    )


def frame(here: str) -> Frame:
    """Returns the frame as a guidance worker with desk duty sees it."""
    return Frame(
        signed_in=True,
        home_url="/ui/",
        navigation=(
            NavItem("Mijn werk", "/ui/", current=True),
            NavItem("Begeleiding", "#main", current=False),
        ),
        aids=(
            Link("Ernstig gevaar", "#main"),
            Link("Nachtlijst", "#main"),
            Link("Politie of magistraat", "#main"),
        ),
        account=(Link("Mijn account", "#main"),),
        languages=(Language("nl", "Nederlands", current=True), Language("fr", "Français", current=False)),
        language_url="/ui/draft/",
        here=here,
        sign_out_url="/ui/draft/",
        exit_url=EXIT_URL,
    )


def picture() -> SafeString:
    """Returns a small drawing, with the same title as its table."""
    bars = format_html_join(
        "",
        '<rect x="{}" y="{}" width="56" height="{}" rx="6" fill="currentColor"/>',
        ((40 + 90 * place, 120 - height, height) for place, height in enumerate((40, 75, 98))),
    )
    return format_html(
        '<svg viewBox="0 0 320 140" width="320" height="140" role="img" aria-label="40, 75, 98">{}</svg>',
        bars,
    )


def facts(here: str) -> dict[str, object]:
    """Returns everything the gallery page at an address shows."""
    morning: datetime = now().astimezone(BELGIUM).replace(hour=9, minute=30, second=0, microsecond=0)
    return {
        "frame": frame(here),
        "identity": identity(),
        "form": example_form(),
        "refused": refused_form(),
        "morning": morning,
        "yesterday": morning.date() - timedelta(days=1),
        "picture": picture(),
        "wheel": examples.wheel(),
        "life_line": examples.life_line(),
        "rulers": examples.rulers(),
        "ladder": examples.ladder(),
        "bars": examples.bars(),
        "dumbbell": examples.dumbbell(),
        "placed": examples.placed(),
        "differences": examples.differences(),
        "dots": examples.dots(),
        "grid": examples.grid(),
        "rows": (("Kwartaal 1", 40), ("Kwartaal 2", 75), ("Kwartaal 3", 98)),
        "none": (),
        "pages": Pages(2, 5, "?page=1", "?page=3"),
        "steps": (
            Step("Wie vraagt?", "done", "/ui/"),
            Step("Wat verontrust?", "current"),
            Step("Afspraken", "later"),
        ),
        "agenda": (
            AgendaItem(morning, "Gesprek", "School, lokaal 12", "/ui/"),
            AgendaItem(
                morning + timedelta(hours=4), "Huisbezoek", "met collega", "", "verplaatst", Tone.WARNING
            ),
            AgendaItem(morning + timedelta(days=1), "Intervisie"),
        ),
        "paste": "Contact op 22 november, 45 minuten.\nVolgende stap: afspraak met het CLB.",
    }
