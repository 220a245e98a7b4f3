"""The words of referrals on the screen: how it gets there, where it stands, what happened, what is heard."""

from collections.abc import Mapping
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from houvast.desk.values.referrals import MeetingWay, Standing, StepKind, Way, Whose

WAYS: Mapping[StrEnum, Promise] = {
    Way.LETTER: _("A letter, printed and handed over"),
    Way.PAGE: _("A page with an address and a code, for the service"),
    Way.ACCOUNT: _("In Houvast, to their inbox"),
}
OFFERED_WAYS: Mapping[StrEnum, Promise] = {way: WAYS[way] for way in (Way.LETTER, Way.PAGE)}
WHOSE: Mapping[StrEnum, Promise] = {
    Whose.ASKER: _("The one who asks"),
    Whose.YOUNG_PERSON: _("The young person"),
}
STANDINGS: Mapping[StrEnum, Promise] = {
    Standing.COMPOSED: _("Composed, not agreed to yet"),
    Standing.AGREED: _("Agreed to, not sent yet"),
    Standing.SENT: _("Sent, not answered yet"),
    Standing.SEEN: _("Opened, not answered yet"),
    Standing.ACCEPTED: _("Accepted"),
    Standing.DECLINED: _("Declined"),
    Standing.MEETING: _("Hand-over planned"),
    Standing.ARRIVED: _("Arrived"),
    Standing.NOT_ARRIVED: _("Not arrived"),
    Standing.ENDED: pgettext_lazy("referral", "Ended"),
    Standing.STOPPED: pgettext_lazy("referral", "Stopped"),
}
STEPS: Mapping[StrEnum, Promise] = {
    StepKind.COMPOSED: _("Composed"),
    StepKind.CHANGED: _("Changed, to be agreed to anew"),
    StepKind.AGREED: _("The person agreed"),
    StepKind.SENT: _("Sent"),
    StepKind.SEEN: _("The service opened it"),
    StepKind.ACCEPTED: _("The service accepted"),
    StepKind.DECLINED: _("The service declined"),
    StepKind.MEETING: _("Warm hand-over planned"),
    StepKind.ARRIVED: _("The person arrived"),
    StepKind.NOT_ARRIVED: _("The person did not arrive"),
    StepKind.ENDED: _("How it went"),
    StepKind.STOPPED: pgettext_lazy("referral", "Stopped"),
}
MEETINGS: Mapping[StrEnum, Promise] = {
    MeetingWay.TOGETHER: _("Together, at the desk or on the way"),
    MeetingWay.PHONE: _("By phone, all three"),
    MeetingWay.ON_THE_SPOT: _("On the spot, at the service"),
}
LANGUAGES: Mapping[str, str] = {"nl": "Nederlands", "fr": "Français", "en": "English", "de": "Deutsch"}
