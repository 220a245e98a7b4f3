"""The words of the directory on the screen, for each key it knows."""

from collections.abc import Iterable, Mapping
from typing import Final

from babel import Locale
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from houvast.directory.values.lists import SPOKEN, Need, Sector

NEEDS: Final[Mapping[Need, Promise]] = {
    Need.HOUSING: _("A roof, living"),
    Need.INCOME: _("Money, debts, food"),
    Need.SCHOOL: _("School and training"),
    Need.WORK: _("Work"),
    Need.FAMILY: _("Family and upbringing"),
    Need.FRIENDS: _("Friends, meeting people"),
    Need.LEISURE: _("Leisure and sport"),
    Need.HEALTH: _("Health"),
    Need.MIND: _("Somebody to talk to, mental health"),
    Need.DRUGS: _("Alcohol, drugs, dependence"),
    Need.VIOLENCE: _("Violence, bullying"),
    Need.MEANING: _("Meaning, belief"),
    Need.IDENTITY: _("Identity"),
    Need.JUSTICE: _("Law and justice, victims"),
    Need.ONLINE: _("Online life, media"),
    Need.PAPERS: _("Papers, residence"),
    Need.LANGUAGE: _("Language, interpreting"),
    Need.POLARISATION: _("Living together, polarisation"),
}
SECTORS: Final[Mapping[Sector, Promise]] = {
    Sector.WELFARE: _("Welfare work"),
    Sector.YOUTH_CARE: _("Youth care"),
    Sector.YOUTH_WORK: _("Youth work"),
    Sector.EDUCATION: _("Education"),
    Sector.PUPIL_GUIDANCE: _("Pupil guidance"),
    Sector.MENTAL_HEALTH: _("Mental health care"),
    Sector.HEALTH_CARE: _("Health care"),
    Sector.EMPLOYMENT: _("Employment"),
    Sector.HOUSING: _("Social housing"),
    Sector.LEGAL_AID: _("Legal aid"),
    Sector.JUSTICE: _("Justice houses"),
    Sector.POLICE: _("Police"),
    Sector.LOCAL_GOVERNMENT: _("Municipality"),
    Sector.BELIEF: _("Belief and philosophy"),
    Sector.CULTURE_AND_SPORT: _("Culture and sport"),
    Sector.ASSOCIATION: _("Associations"),
}
SIGNED: Final[Mapping[str, Promise]] = {
    "vgt": _("Flemish Sign Language"),
    "sfb": _("French Belgian Sign Language"),
}


def language_name(code: str) -> str:
    """Returns what a language is called in the reader's; its code when nobody has a name for it."""
    if code in SIGNED:
        return str(SIGNED[code])
    locale = Locale.parse((get_language() or "en")[:2])
    return str(locale.languages.get(code, code))


def languages_to_choose() -> list[tuple[str, str]]:
    """Returns the languages one may choose, those of the country first, the others by name."""
    named = [(code, language_name(code)) for code in SPOKEN]
    return [*named[:4], *sorted(named[4:], key=lambda one: one[1].casefold())]


def need_names(keys: Iterable[str]) -> list[str]:
    """Returns needs in words; a key of another list as it stands."""
    return [str(NEEDS[Need(key)]) if key in set(Need) else key for key in keys]


def sector_names(keys: Iterable[str]) -> list[str]:
    """Returns sectors in words; a key of another list as it stands."""
    return [str(SECTORS[Sector(key)]) if key in set(Sector) else key for key in keys]
