"""The words of keeping, closing and telling."""

from django.utils.translation import gettext_lazy as _

from houvast.cell.values.keeping import ObjectiveGround
from houvast.web.guidance.labels import Labels

GROUNDS: Labels = {
    ObjectiveGround.SERIOUSNESS_OF_FACTS: _("How serious the facts are"),
    ObjectiveGround.PREVIOUS_ARREST: _("An earlier arrest"),
    ObjectiveGround.SERIOUSNESS_OF_SUSPICION: _("How serious the suspicion is"),
}
