"""The words of appointments on the screen, for each value they know."""

from django.utils.translation import gettext_lazy as _

from houvast.guidance.values.appointments import AppointmentEnd, By, Helper, Permit, Place
from houvast.web.guidance.labels import Labels

PLACES: Labels = {
    Place.HOME: _("At home"),
    Place.SCHOOL: _("At school"),
    Place.STREET: _("In the street or the neighbourhood"),
    Place.OFFICE: _("At our office"),
    Place.PRISON: _("In prison"),
    Place.OTHER: _("Elsewhere"),
}
PERMITS: Labels = {
    Permit.TO_ASK: _("Still to be asked for"),
    Permit.ASKED: _("Asked for"),
    Permit.GRANTED: _("Granted"),
}
HELPERS: Labels = {
    Helper.INTERPRETER: _("An interpreter"),
    Helper.MEDIATOR: _("An intercultural mediator"),
}
BYS: Labels = {
    By.PERSON: _("The person"),
    By.FAMILY: _("The family"),
    By.WORKER: _("Us"),
    By.OTHER: _("Somebody else"),
}
ENDS: Labels = {
    AppointmentEnd.KEPT: _("Took place"),
    AppointmentEnd.MISSED: _("Missed"),
    AppointmentEnd.CANCELLED: _("Cancelled"),
}
