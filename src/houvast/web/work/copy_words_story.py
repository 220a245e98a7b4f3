"""The words of the person's copy for the person's own side: ideals, life line, projects, limits, answers."""

from collections.abc import Mapping
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy, pgettext_lazy

from houvast.guidance.values.agreements import Binds
from houvast.guidance.values.copies import CopyLabel, CopyPart
from houvast.guidance.values.story import Ideal

STORY_LABELS: Mapping[CopyLabel, Promise] = {
    CopyLabel.WHY: gettext_lazy("Why"),
    CopyLabel.WHAT_IF: gettext_lazy("What happens if"),
    CopyLabel.HELPED: gettext_lazy("What helped"),
    CopyLabel.HELPERS: gettext_lazy("Helpers"),
    CopyLabel.COST: gettext_lazy("Cost"),
    CopyLabel.HOW_IT_GOES: gettext_lazy("How it goes"),
    CopyLabel.BECAME: gettext_lazy("What the project became"),
    CopyLabel.GOES_OUT: gettext_lazy("What else goes out"),
    CopyLabel.IMPORTANCE: gettext_lazy("Importance"),
    CopyLabel.CONFIDENCE: gettext_lazy("Confidence"),
    CopyLabel.READINESS: gettext_lazy("Readiness"),
}
YOUNG_PARTS: Mapping[CopyPart, Promise] = {
    CopyPart.IDEALS: pgettext_lazy("to a young person", "Your ideals"),
    CopyPart.LIFE_LINE: pgettext_lazy("to a young person", "Your life line"),
    CopyPart.RULERS: pgettext_lazy("to a young person", "Where you put yourself, from 0 to 10"),
    CopyPart.PROJECTS: pgettext_lazy("to a young person", "Your own project"),
    CopyPart.ALLIES: pgettext_lazy("to a young person", "Who stands by you"),
    CopyPart.LIMITS: pgettext_lazy("to a young person", "The limits we agreed"),
    CopyPart.ANSWERS: pgettext_lazy("to a young person", "What you said yes or no to"),
}
YOUNG_TOPICS: Mapping[StrEnum, Promise] = {
    Ideal.STAND_FOR: pgettext_lazy("to a young person", "What you stand for"),
    Ideal.ANGER: pgettext_lazy("to a young person", "What makes you angry"),
    Ideal.WORLD: pgettext_lazy("to a young person", "The world you want"),
    Ideal.QUESTIONS: pgettext_lazy("to a young person", "What you wonder about"),
    Ideal.BELONGING: pgettext_lazy("to a young person", "Where you belong"),
}
YOUNG_LIMITS: Mapping[StrEnum, Promise] = {
    Binds.PERSON: pgettext_lazy("to a young person", "This holds for you"),
    Binds.HOUSE: pgettext_lazy("to a young person", "This is what we will not do"),
    Binds.EVERYBODY: pgettext_lazy("to a young person", "This holds for everybody"),
}
GROWN_UP_PARTS: Mapping[CopyPart, Promise] = {
    CopyPart.IDEALS: pgettext_lazy("to a grown-up", "Your ideals"),
    CopyPart.LIFE_LINE: pgettext_lazy("to a grown-up", "Your life line"),
    CopyPart.RULERS: pgettext_lazy("to a grown-up", "Where you put yourself, from 0 to 10"),
    CopyPart.PROJECTS: pgettext_lazy("to a grown-up", "Your own project"),
    CopyPart.ALLIES: pgettext_lazy("to a grown-up", "Who stands by you"),
    CopyPart.LIMITS: pgettext_lazy("to a grown-up", "The limits we agreed"),
    CopyPart.ANSWERS: pgettext_lazy("to a grown-up", "What you said yes or no to"),
}
GROWN_UP_TOPICS: Mapping[StrEnum, Promise] = {
    Ideal.STAND_FOR: pgettext_lazy("to a grown-up", "What you stand for"),
    Ideal.ANGER: pgettext_lazy("to a grown-up", "What makes you angry"),
    Ideal.WORLD: pgettext_lazy("to a grown-up", "The world you want"),
    Ideal.QUESTIONS: pgettext_lazy("to a grown-up", "What you wonder about"),
    Ideal.BELONGING: pgettext_lazy("to a grown-up", "Where you belong"),
}
GROWN_UP_LIMITS: Mapping[StrEnum, Promise] = {
    Binds.PERSON: pgettext_lazy("to a grown-up", "This holds for you"),
    Binds.HOUSE: pgettext_lazy("to a grown-up", "This is what we will not do"),
    Binds.EVERYBODY: pgettext_lazy("to a grown-up", "This holds for everybody"),
}
