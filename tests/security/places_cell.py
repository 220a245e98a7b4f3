"""Something of the case consultation behind every kind of address, made as a city and its partners would."""

from uuid import UUID

from cell.given import a_cell, a_meeting, listed, on_agenda
from cell.given_meetings import invited_for
from cell.sitting import added, exercised, recipient_named, seated, written
from cell.test_ask_service import a_request, asked
from world import Town


def cell_places(town: Town) -> dict[str, UUID]:
    """Builds what the addresses of the cell name: a case of Mira's list on the agenda of a meeting."""
    cell = a_cell(town)
    case, meeting = listed(town, cell), a_meeting(town, cell)
    seat = seated(town, cell)
    item = on_agenda(town, meeting, case)
    return {
        "security_cell": cell,
        "consulted_case": case,
        "case_step": asked(town.city.cas, a_request(case)),
        "cell_meeting": meeting,
        "cell_seat": seat,
        "cell_organisation": added(town, cell),
        "cell_document": written(town, cell),
        "role_exercise": exercised(town, cell, seat),
        "cell_party": seat,
        "sheet_recipient": recipient_named(town, cell),
        "agenda_item": item,
        "case_invitation": invited_for(town, cell, item),
    }
