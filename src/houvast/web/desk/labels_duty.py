"""The words of the response clock, the roster, the danger line and the figures, for each value."""

from collections.abc import Mapping
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from houvast.desk.values.counts import Counting, Dimension
from houvast.desk.values.danger_line import Called
from houvast.desk.values.duty import Half
from houvast.desk.values.response import AnsweredBy, ClosedFor, Response
from houvast.kernel.working_days import Holiday
from houvast.rights.values import Line
from houvast.web.desk.labels import ASKERS, CHANNELS, LANGUAGES, OUTCOMES, THEMES
from houvast.web.rights.labels import DANGER_LINE_WORDS

HALVES: Mapping[Half, Promise] = {
    Half.MORNING: pgettext_lazy("half day", "morning"),
    Half.AFTERNOON: pgettext_lazy("half day", "afternoon"),
}
ANSWERED_BY: Mapping[StrEnum, Promise] = {
    AnsweredBy.TAP: _("The desk called or wrote back"),
    AnsweredBy.TALK: _("In a talk that clarified"),
    AnsweredBy.AGREEMENT: _("When an agreement was asked"),
    AnsweredBy.OUTCOME: _("With an outcome"),
    AnsweredBy.WRITTEN: _("With an answer in writing"),
}
CLOSED_FOR: Mapping[StrEnum, Promise] = {
    ClosedFor.REPLACEMENT: _("In place of a holiday in a weekend"),
    ClosedFor.COMMUNITY: _("Feast of a Community or Region"),
    ClosedFor.BRIDGE: _("Bridge day"),
    ClosedFor.OTHER: _("Another closing day"),
}
HOLIDAYS: Mapping[Holiday, Promise] = {
    Holiday.NEW_YEAR: _("New Year"),
    Holiday.EASTER_MONDAY: _("Easter Monday"),
    Holiday.LABOUR_DAY: _("Labour Day"),
    Holiday.ASCENSION: _("Ascension"),
    Holiday.WHIT_MONDAY: _("Whit Monday"),
    Holiday.NATIONAL_DAY: _("National Day"),
    Holiday.ASSUMPTION: _("Assumption"),
    Holiday.ALL_SAINTS: _("All Saints"),
    Holiday.ARMISTICE: _("Armistice"),
    Holiday.CHRISTMAS: _("Christmas"),
}
LINES = DANGER_LINE_WORDS
LINE_NOTES: Mapping[Line, Promise] = {
    Line.POLICE: _("When somebody threatens, or something could happen today."),
    Line.SUICIDE_LINE: _("When somebody does not want to live on. You may call for advice yourself."),
    Line.CHILD_PROTECTION: _("When a child is hurt or neglected. You may ask for advice without a name."),
    Line.PROSECUTOR: _("Only when you decide to. Think it over with a colleague first, if there is time."),
}
CALLED: Mapping[StrEnum, Promise] = {
    Called.EMERGENCY: _("112, life in danger"),
    Called.POLICE: LINES[Line.POLICE],
    Called.SUICIDE_LINE: LINES[Line.SUICIDE_LINE],
    Called.CHILD_PROTECTION: LINES[Line.CHILD_PROTECTION],
    Called.PROSECUTOR: LINES[Line.PROSECUTOR],
    Called.OTHER: _("Another service"),
}
RESPONSES: Mapping[StrEnum, Promise] = {
    Response.SAME_DAY: _("The same day"),
    Response.WITHIN: _("Later, within the clock"),
    Response.A_LITTLE_LATE: _("1 or 2 working days after it"),
    Response.LATE: _("3 to 5 working days after it"),
    Response.VERY_LATE: _("More than 5 working days after it"),
}
DIMENSIONS: Mapping[Dimension, Promise] = {
    Dimension.MONTH: _("By month"),
    Dimension.ENTRANCE: _("By entrance"),
    Dimension.CHANNEL: _("How the question came in"),
    Dimension.THEME: _("By theme"),
    Dimension.LANGUAGE: _("By language"),
    Dimension.RESPONSE: _("When the first answer came"),
    Dimension.OUTCOME: _("How it went on"),
}
COUNTINGS: Mapping[Counting, Promise] = {
    Counting.ASKED: _("Questions asked"),
    Counting.ANSWERED: _("Questions first answered"),
    Counting.DECIDED: _("Decisions taken"),
}
VALUE_WORDS: Mapping[Dimension, Mapping[StrEnum, Promise]] = {
    Dimension.ENTRANCE: ASKERS,
    Dimension.CHANNEL: CHANNELS,
    Dimension.THEME: THEMES,
    Dimension.LANGUAGE: LANGUAGES,
    Dimension.RESPONSE: RESPONSES,
    Dimension.OUTCOME: OUTCOMES,
}
NOT_SAID_WORDS = _("Not noted")
