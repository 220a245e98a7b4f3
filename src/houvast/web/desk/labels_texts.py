"""The words for texts on the screen."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.desk.values.texts import TextKind

KINDS: Mapping[TextKind, Promise] = {
    TextKind.SENDER: _("The sender, on the envelope and under a letter"),
    TextKind.ANSWER: _("An answer, as a letter"),
    TextKind.APPOINTMENT: _("An appointment, as a letter"),
    TextKind.SCHOOL: _("A letter to a school"),
    TextKind.MAIL_BACK: _("A mail: there is an answer, and this is the way back"),
    TextKind.MAIL_SERVICE: _("A mail to a service: may we call you?"),
}
PLACES: Mapping[str, Promise] = {
    "sender": _("the sender, line by line"),
    "service": _("the name of the service"),
    "day": _("today"),
    "reference": _("the reference of the question"),
}
