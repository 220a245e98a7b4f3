"""Something of the case consultation behind every kind of address, made as a city and its partners would."""

from uuid import UUID

from cell.given import a_cell, a_meeting, listed, on_agenda
from cell.given_sheets import agreed, drafted, held
from world import Town


def cell_places(town: Town) -> dict[str, UUID]:
    """Builds what the addresses of the cell name: a case of Mira's list on the agenda of a meeting."""
    cell = a_cell(town)
    case, meeting = listed(town, cell), a_meeting(town, cell)
    return {
        "security_cell": cell,
        "consulted_case": case,
        "cell_meeting": meeting,
        "agenda_item": on_agenda(town, meeting, case),
        "feedback_sheet": drafted(held(town)),
        "given_sheet": agreed(held(town))[1],
    }
