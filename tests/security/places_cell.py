"""Something of the case consultation behind every kind of address, made as a city and its partners would."""

from uuid import UUID

from cell.ended import told_by_letter
from cell.given import a_cell, a_meeting, listed, on_agenda, proposed, soon
from cell.given_meetings import invited_for
from cell.given_overviews import places_of as overview_places
from cell.given_sheets import agreed as agreed_by_all
from cell.given_sheets import drafted as drafted_sheet
from cell.given_sheets import held
from cell.sitting import added, exercised, recipient_named, seated, written
from cell.taking_part import coming, composed, drafted, invited, named, slipped
from cell.test_ask_service import a_request, asked
from cell.test_evaluate_cell import looked_back
from houvast.cell.finding.participations import own_participation
from houvast.cell.finding.rooms import shown_in
from houvast.cell.selectors.list_extracts import list_extracts
from houvast.cell.selectors.list_slips import list_slips
from houvast.cell.services.begin_item import begin_item
from houvast.cell.services.begin_meeting import begin_meeting
from houvast.cell.services.note_point import NewPoint, note_point
from houvast.cell.values.points import PointKind
from houvast.cell.values.slips import ActionSlip
from houvast.kernel.ids import new_id
from world import Town


def cell_places(town: Town) -> dict[str, UUID]:
    """Builds what the addresses of the cell name: a case of Mira's list, discussed in a meeting."""
    cell = a_cell(town)
    seat = seated(town, cell)
    case, meeting = listed(town, cell), a_meeting(town, cell, soon())
    item = on_agenda(town, meeting, case)
    return {
        "security_cell": cell,
        "consulted_case": case,
        "proposed_case": proposed(town, cell),
        "case_step": asked(town.city.cas, a_request(case)),
        "cell_meeting": meeting,
        "cell_seat": seat,
        "cell_organisation": added(town, cell),
        "cell_document": written(town, cell),
        "role_exercise": exercised(town, cell, seat),
        "cell_party": seat,
        "self_evaluation": looked_back(town, cell),
        "sheet_recipient": recipient_named(town, cell),
        "agenda_item": item,
        "case_invitation": invited_for(town, cell, item),
        "feedback_sheet": drafted_sheet(held(town)),
        "given_sheet": agreed_by_all(held(town))[1],
        "told_closing": told_by_letter(town),
        **overview_places(town, case),
        **_taking_part(town),
        **_in_room(town, meeting, item),
    }


def _taking_part(town: Town) -> dict[str, UUID]:
    """Siham's side: she comes, gave the police seat an extract and recalled none, and got a slip."""
    siham = town.centre.siham
    participation = coming(town)
    named(town, participation, siham)
    extract = composed(town, siham, participation, town.city.seats["police"])
    with siham.acts() as actor:
        tag = own_participation(actor, participation).tag
    slipped(town, tag, ActionSlip("Calls on Monday", "Centre"))
    with siham.acts() as actor:
        slip = list_slips(actor, participation).lines[0].id
    with town.city.pol.acts() as pol:
        receipt = list_extracts(pol).lines[0].receipt_id
    return {
        "received_invitation": invited(town),
        "participation": participation,
        "participant": siham.user_id,
        "drafted_statement": drafted(siham, participation),
        "case_extract": extract,
        "extract_receipt": receipt,
        "cell_slip": slip,
    }


def _in_room(town: Town, meeting: UUID, item: UUID) -> dict[str, UUID]:
    """Begins the meeting and the item, and notes a point that stands on the screen."""
    point = new_id()
    with town.city.cas.acts() as cas:
        begin_meeting(cas, meeting)
        begin_item(cas, item)
        note_point(cas, NewPoint(item, point, PointKind.POSITIVE, "He trains on Thursdays."))
        return {"room_point": point, "shown_in_room": shown_in(cas, item)[0].id}
