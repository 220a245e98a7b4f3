"""Erases a case with everything in it; only the counter of its quarter stays."""

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.services.erase_dossier import erase_dossier
from houvast.cell.figures import count_case
from houvast.cell.models.cases import Case, Filing, Step
from houvast.cell.models.meetings import Invitation, Item
from houvast.cell.models.room import Point, Shown
from houvast.cell.values.figures import Happened


def erase_whole(actor: Actor, case: Case) -> None:
    """Deletes the rows of a case and destroys every key to it; counted, and the register remembers."""
    number = case.dossier_id
    count_case(dossier(number).controller_id, Happened.ERASED)
    for model in (Shown, Point, Invitation, Item, Filing, Step):
        model.objects.filter(dossier_id=number).delete()
    case.delete()
    erase_dossier(actor, number)
