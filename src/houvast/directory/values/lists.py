"""The closed lists of the directory: what somebody looks for, from which sector, in which language.

Needs carry the keys of the domains of life that guidance speaks of, so that a plan and the directory use the
same words, and a few that a desk is asked for most.
"""

from enum import StrEnum
from typing import Final


class Need(StrEnum):
    """What somebody looks for."""

    HOUSING = "housing"
    INCOME = "income"
    SCHOOL = "school"
    WORK = "work"
    FAMILY = "family"
    FRIENDS = "friends"
    LEISURE = "leisure"
    HEALTH = "health"
    MEANING = "meaning"
    IDENTITY = "identity"
    JUSTICE = "justice"
    ONLINE = "online"
    MIND = "mind"
    DRUGS = "drugs"
    VIOLENCE = "violence"
    PAPERS = "papers"
    LANGUAGE = "language"
    POLARISATION = "polarisation"


class Sector(StrEnum):
    """From where a service comes."""

    WELFARE = "welfare"
    YOUTH_CARE = "youth_care"
    YOUTH_WORK = "youth_work"
    EDUCATION = "education"
    PUPIL_GUIDANCE = "pupil_guidance"
    MENTAL_HEALTH = "mental_health"
    HEALTH_CARE = "health_care"
    EMPLOYMENT = "employment"
    HOUSING = "housing"
    LEGAL_AID = "legal_aid"
    JUSTICE = "justice"
    POLICE = "police"
    LOCAL_GOVERNMENT = "local_government"
    BELIEF = "belief"
    CULTURE_AND_SPORT = "culture_and_sport"
    ASSOCIATION = "association"


class ServiceStatus(StrEnum):
    """How a service stands, as HSDS 3.0 words it."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    DEFUNCT = "defunct"
    TEMPORARILY_CLOSED = "temporarily closed"


GONE: Final = frozenset({ServiceStatus.INACTIVE, ServiceStatus.DEFUNCT})
"""A service of these is retired: found by whoever keeps it, and by nobody else."""

SPOKEN: Final = (
    "nl",
    "fr",
    "de",
    "en",
    "ar",
    "rif",
    "tr",
    "es",
    "it",
    "pt",
    "pl",
    "ro",
    "bg",
    "ru",
    "uk",
    "sq",
    "ps",
    "fa",
    "ckb",
    "so",
    "ti",
    "sw",
    "ln",
    "vgt",
    "sfb",
)
"""Languages that are asked for most, by ISO 639 code; the last two are the sign languages of Belgium."""

WEEK: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""The days of the week, as iCalendar and HSDS write them."""
