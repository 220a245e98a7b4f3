"""Something of the case consultation behind every kind of address, made as a city and its partners would."""

from uuid import UUID

from cell.given import a_cell, a_meeting, listed, on_agenda
from cell.given_meetings import invited_for
from world import Town


def cell_places(town: Town) -> dict[str, UUID]:
    """Builds what the addresses of the cell name: a case of Mira's list on the agenda of a meeting."""
    cell = a_cell(town)
    case, meeting = listed(town, cell), a_meeting(town, cell)
    item = on_agenda(town, meeting, case)
    return {
        "security_cell": cell,
        "consulted_case": case,
        "cell_meeting": meeting,
        "agenda_item": item,
        "case_invitation": invited_for(town, cell, item),
    }
