"""What a sender hears of a referral, in the words of workers; receivers read those of a language pack."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from houvast.access.referral_values import Hears, HowItWent

HEARS: Mapping[Hears, Promise] = {
    Hears.NOTHING: _("Nothing after the answer"),
    Hears.ARRIVAL: _("Whether the person arrived, or not"),
    Hears.WORD: _("Whether the person arrived, and how it went in one word"),
}
TOLD: Mapping[str, Promise] = {
    "arrived": _("The person arrived"),
    "not_arrived": _("The person did not arrive"),
}
WENT: Mapping[HowItWent, Promise] = {
    HowItWent.GOES_ON: pgettext_lazy("how it went", "Going on"),
    HowItWent.HELPED: pgettext_lazy("how it went", "Helped"),
    HowItWent.STOPPED: pgettext_lazy("how it went", "Stopped"),
    HowItWent.ELSEWHERE: pgettext_lazy("how it went", "Elsewhere"),
}
