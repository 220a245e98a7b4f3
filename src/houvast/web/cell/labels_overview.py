"""The words of preparing an overview, for those who prepare it."""

from django.utils.translation import gettext_lazy as _

from houvast.cell.values.overviews import AskedBy, Asker, GivenBy
from houvast.web.guidance.labels import Labels

ASKERS: Labels = {
    Asker.YOUNG: _("The young person themself"),
    Asker.ADULT: _("The grown-up person themself"),
    Asker.PARENT: _("A parent who may know"),
}
ASKED_BY: Labels = {
    AskedBy.SPOKEN: _("In a talk"),
    AskedBy.LETTER: _("By letter"),
    AskedBy.MAIL: _("By e-mail"),
}
GIVEN_BY: Labels = {
    GivenBy.HAND: _("Handed over, and gone through together"),
    GivenBy.POST: _("Sent by post"),
    GivenBy.ALOUD: _("Read aloud"),
}
