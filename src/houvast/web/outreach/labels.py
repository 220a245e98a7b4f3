"""The words of outreach on the screen. None is a sign of anything, and none is about one person."""

from collections.abc import Mapping
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.outreach.values.rounds import Atmosphere, Initiative, Theme

THEMES: Mapping[StrEnum, Promise] = {
    Theme.IDEALS: _("Ideals"),
    Theme.ANGER: _("Anger"),
    Theme.QUESTIONS: _("Questions about life"),
    Theme.BELONGING: _("Belonging"),
    Theme.INJUSTICE: _("Injustice"),
    Theme.FUTURE: _("The future"),
    Theme.FAITH: _("Faith"),
    Theme.LOVE: _("Love"),
    Theme.SCHOOL: _("School"),
    Theme.FAMILY: _("Family"),
    Theme.MONEY: _("Money"),
    Theme.WORK: _("Work"),
    Theme.ONLINE: _("Online life"),
}
ATMOSPHERES: Mapping[StrEnum, Promise] = {
    Atmosphere.CALM: _("Calm"),
    Atmosphere.CHEERFUL: _("Cheerful"),
    Atmosphere.BUSY: _("Busy"),
    Atmosphere.TENSE: _("Tense"),
    Atmosphere.SAD: _("Sad"),
}
INITIATIVES: Mapping[StrEnum, Promise] = {
    Initiative.THEY: _("They did"),
    Initiative.WE: _("We did"),
    Initiative.BROUGHT: _("Somebody brought us together"),
}


def theme_words(themes: tuple[Theme, ...]) -> str:
    """Returns themes in the reader's words, in the order of the list."""
    listed = ", ".join(theme_word(theme) for theme in Theme if theme in themes)
    return listed[:1].upper() + listed[1:]


def theme_word(theme: Theme) -> str:
    """Returns a theme as it stands in the middle of a sentence."""
    word = str(THEMES[theme])
    return word[:1].lower() + word[1:]
