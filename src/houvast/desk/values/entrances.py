"""Who asks, how and about what.

Three entrances have their own questions (family, young person, school), as have others who ask.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Asker(StrEnum):
    """Who asks; a kind, never a name (F20)."""

    FAMILY = "family"
    YOUNG_PERSON = "young_person"
    SCHOOL = "school"
    CLUB = "club"
    NEIGHBOUR = "neighbour"
    OTHER_SERVICE = "other_service"
    OTHER = "other"


class Channel(StrEnum):
    """How the question came in; mail is copied in by the desk, the form is written by the asker."""

    PHONE = "phone"
    COUNTER = "counter"
    MAIL = "mail"
    VISIT = "visit"
    FORM = "form"


class Theme(StrEnum):
    """What the question is about: a worry, an event or a wish to learn, and never an ideology.

    Source: the questions that desks and schools bring (practice.md, rows 7 and 10, and section B).
    """

    POLARISATION = "polarisation"
    IDEAS = "ideas"
    ANGER = "anger"
    HATE_MET = "hate_met"
    THREAT = "threat"
    GROUP = "group"
    ONLINE = "online"
    ABROAD = "abroad"
    FAMILY_TORN = "family_torn"
    EVENT = "event"
    TRAINING = "training"
    POLICY = "policy"
    OTHER = "other"


class Language(StrEnum):
    """In which language the asker is spoken and written to."""

    NL = "nl"
    FR = "fr"
    DE = "de"
    EN = "en"
    OTHER = "other"


class OwnQuestion(StrEnum):
    """A question that belongs to one entrance; each is optional."""

    HOME = "home"
    SELF = "self"
    KNOWS = "knows"
    WISH = "wish"
    TRUSTED = "trusted"
    MAY_KNOW = "may_know"
    WHERE = "where"
    PUPIL_CENTRE = "pupil_centre"
    SCHOOL_WISH = "school_wish"
    CLUB_LIFE = "club_life"
    CLUB_BOND = "club_bond"
    OWN_EYES = "own_eyes"
    ON_TERMS = "on_terms"
    ROLE = "role"
    SERVICE_WISH = "service_wish"
    CONCERN = "concern"


OWN_QUESTIONS: Mapping[Asker, tuple[OwnQuestion, ...]] = MappingProxyType(
    {
        Asker.FAMILY: (OwnQuestion.HOME, OwnQuestion.SELF, OwnQuestion.KNOWS),
        Asker.YOUNG_PERSON: (OwnQuestion.WISH, OwnQuestion.TRUSTED, OwnQuestion.MAY_KNOW),
        Asker.SCHOOL: (OwnQuestion.WHERE, OwnQuestion.PUPIL_CENTRE, OwnQuestion.SCHOOL_WISH),
        Asker.CLUB: (OwnQuestion.CLUB_LIFE, OwnQuestion.CLUB_BOND),
        Asker.NEIGHBOUR: (OwnQuestion.OWN_EYES, OwnQuestion.ON_TERMS),
        Asker.OTHER_SERVICE: (OwnQuestion.ROLE, OwnQuestion.SERVICE_WISH),
        Asker.OTHER: (OwnQuestion.CONCERN,),
    }
)
"""Each entrance's own questions, in the order of a conversation."""


class Danger(StrEnum):
    """Whether somebody is in danger now, as the asker sees it."""

    NO = "no"
    UNSURE = "unsure"
    YES = "yes"
