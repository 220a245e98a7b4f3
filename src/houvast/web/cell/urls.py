"""Addresses of the case consultation: the cell, its cases and meetings, and what each organisation keeps."""

from django.urls import URLPattern

from houvast.web.cell import (
    views,
    views_agenda,
    views_cases,
    views_decisions,
    views_documents,
    views_ending,
    views_evaluations,
    views_extracts,
    views_figures,
    views_frame,
    views_invitations,
    views_invited,
    views_keeping,
    views_meetings,
    views_organisations,
    views_overview,
    views_room,
    views_seats,
    views_sheets,
    views_table,
)
from houvast.web.routes import page

app_name = "cell"

CELL = "cells/<uuid:security_cell>/"
SEAT = "seats/<uuid:cell_seat>/"
ORGANISATION = "organisations/<uuid:cell_organisation>/"
CASE = "cases/<uuid:consulted_case>/"
MEETING = "meetings/<uuid:cell_meeting>/"
ITEM = "items/<uuid:agenda_item>/"
INVITATION = "invitations/<uuid:case_invitation>/"
PARTICIPATION = "taking-part/<uuid:participation>/"
EXTRACT = "extracts/<uuid:case_extract>/"
SHEET = "sheets/<uuid:feedback_sheet>/"
GIVEN_SHEET = "given-sheets/<uuid:given_sheet>/"
OVERVIEW = CASE + "overviews/<uuid:persons_overview>/"
ENTRY = OVERVIEW + "entries/<uuid:overview_entry>/"
CASE_STEP = CASE + "steps/<uuid:case_step>/"
CLOSING = "cases/closings/<uuid:told_closing>/"
DOCUMENT = "documents/<uuid:cell_document>/"
EXERCISE = "role-exercises/<uuid:role_exercise>/"
EVALUATION = "self-evaluations/<uuid:self_evaluation>/"
SHOWN = "shown/<uuid:shown_in_room>/"
POINT = "points/<uuid:room_point>/"
RECIPIENT = CELL + "recipients/<uuid:sheet_recipient>/"
RECEIVED = "taking-part/invitations/<uuid:received_invitation>/"
STATEMENT = "statements/<uuid:drafted_statement>/"

CASES: list[URLPattern] = [
    page("cases/", views_cases.list_cases, name="list_cases"),
    page(CELL + "propose/", views_cases.propose_case, name="propose_case"),
    page(CASE, views_cases.show_case, name="show_case"),
    page(CASE + "statements/new/", views_cases.add_statement, name="add_statement"),
    page(CASE + "statements/<str:statement_key>/", views_cases.correct_statement, name="correct_statement"),
    page(CASE + "correct/", views_cases.correct_case, name="correct_case"),
    page(CASE + "withdraw/", views_cases.withdraw_proposal, name="withdraw_proposal"),
    page(CASE + "erase/", views_cases.erase_case, name="erase_case"),
    page(CASE + "list/", views_decisions.list_case, name="list_case"),
    page(CASE + "refuse/", views_decisions.refuse_case, name="refuse_case"),
    page(CASE + "decision/print/", views_decisions.print_decision, name="print_decision"),
    page(CASE + "decision/file/", views_decisions.file_decision, name="file_decision"),
    page(CASE + "ask/", views_decisions.ask_service, name="ask_service"),
    page(CASE + "emergency/", views_decisions.note_emergency, name="note_emergency"),
    page(CASE_STEP + "letter/", views_decisions.print_service_letter, name="print_service_letter"),
    page(CASE_STEP + "answer/", views_decisions.note_service_answer, name="note_service_answer"),
]
KEEPING: list[URLPattern] = [
    page(CASE + "review/", views_keeping.review_case, name="review_case"),
    page(CASE + "put-forward/", views_keeping.ask_closing, name="ask_closing"),
    page(CASE + "close/", views_keeping.close_case, name="close_case"),
    page(CASE + "longer/", views_keeping.keep_longer, name="keep_longer"),
    page(CLOSING + "page/", views_ending.offer_closing_page, name="offer_closing_page"),
    page(CLOSING + "letter/", views_ending.print_closing_letter, name="print_closing_letter"),
    page(CLOSING + "confirmed/", views_ending.note_closing_confirmed, name="note_closing_confirmed"),
    page(CASE + "trajectory/", views_keeping.agree_trajectory, name="agree_trajectory"),
    page(CASE + "told/", views_keeping.tell_person, name="tell_person"),
    page(CASE + "not-yet-told/", views_keeping.postpone_telling, name="postpone_telling"),
]
OVERVIEWS: list[URLPattern] = [
    page("cases/overviews/", views_overview.list_overviews, name="list_overviews"),
    page(CASE + "overviews/new/", views_overview.note_overview_asked, name="note_overview_asked"),
    page(OVERVIEW, views_overview.show_overview, name="show_overview"),
    page(OVERVIEW + "print/", views_overview.print_overview, name="print_overview"),
    page(OVERVIEW + "later/", views_overview.answer_later, name="answer_later"),
    page(OVERVIEW + "give/", views_overview.give_overview, name="give_overview"),
    page(ENTRY + "words/", views_overview.word_entry, name="word_entry"),
    page(ENTRY + "hold/", views_overview.hold_back_entry, name="hold_back_entry"),
    page(OVERVIEW + "entries/<uuid:held_entry>/say/", views_overview.release_entry, name="release_entry"),
]
SETUP: list[URLPattern] = [
    page("", views.list_cells, name="list_cells"),
    page("figures/", views_figures.show_figures, name="show_figures"),
    page("figures/release/", views_figures.release_figures, name="release_figures"),
    page("figures/file/", views_figures.export_figures, name="export_figures"),
    page("cells/new/", views.found_cell, name="found_cell"),
    page(CELL, views.show_cell, name="show_cell"),
    page(CELL + "change/", views.change_cell, name="change_cell"),
    page(CELL + "keys/", views_seats.key_seats, name="key_seats"),
    page(CELL + "period/", views_frame.decide_period, name="decide_period"),
    page(CELL + "exception/", views_frame.name_exception, name="name_exception"),
    page(CELL + "recipients/new/", views_frame.name_recipient, name="name_recipient"),
    page(RECIPIENT + "remove/", views_frame.remove_recipient, name="remove_recipient"),
    page(CELL + "seats/new/", views_seats.seat_holder, name="seat_holder"),
    page(SEAT + "change/", views_seats.change_seat, name="change_seat"),
    page(SEAT + "end/", views_seats.end_seat, name="end_seat"),
    page(CELL + "organisations/new/", views_organisations.add_organisation, name="add_organisation"),
    page(ORGANISATION, views_organisations.show_organisation, name="show_organisation"),
    page(ORGANISATION + "change/", views_organisations.change_organisation, name="change_organisation"),
    page(ORGANISATION + "end/", views_organisations.end_organisation, name="end_organisation"),
    page(CELL + "documents/new/", views_documents.write_document, name="write_document"),
    page(DOCUMENT, views_documents.show_document, name="show_document"),
    page(DOCUMENT + "print/", views_documents.print_document, name="print_document"),
    page(DOCUMENT + "acknowledge/", views_documents.acknowledge_document, name="acknowledge_document"),
    page(CELL + "role-exercises/new/", views_documents.hold_role_exercise, name="hold_role_exercise"),
    page(EXERCISE, views_documents.show_role_exercise, name="show_role_exercise"),
    page(CELL + "self-evaluations/new/", views_evaluations.evaluate_cell, name="evaluate_cell"),
    page(EVALUATION, views_evaluations.show_self_evaluation, name="show_self_evaluation"),
    page(EVALUATION + "print/", views_evaluations.print_self_evaluation, name="print_self_evaluation"),
    page(EXERCISE + "roles/<uuid:cell_party>/", views_documents.say_role, name="say_role"),
]

SHEETS: list[URLPattern] = [
    page("sheets/", views_sheets.list_sheets, name="list_sheets"),
    page(ITEM + "sheets/new/", views_sheets.draft_sheet, name="draft_sheet"),
    page(SHEET, views_sheets.show_sheet, name="show_sheet"),
    page(SHEET + "change/", views_sheets.change_sheet, name="change_sheet"),
    page(SHEET + "discard/", views_sheets.discard_sheet, name="discard_sheet"),
    page(SHEET + "ask/", views_sheets.ask_approval, name="ask_approval"),
    page(SHEET + "conclude/", views_sheets.conclude_sheet, name="conclude_sheet"),
    page(GIVEN_SHEET, views_sheets.show_given_sheet, name="show_given_sheet"),
    page(GIVEN_SHEET + "print/", views_sheets.print_given_sheet, name="print_given_sheet"),
    page(GIVEN_SHEET + "sent/", views_sheets.note_sheet_sent, name="note_sheet_sent"),
    page(GIVEN_SHEET + "given/", views_sheets.note_sheet_given, name="note_sheet_given"),
]

MEETINGS: list[URLPattern] = [
    page(CELL + "meetings/", views_meetings.list_meetings, name="list_meetings"),
    page(CELL + "meetings/new/", views_meetings.plan_meeting, name="plan_meeting"),
    page(MEETING, views_meetings.show_meeting, name="show_meeting"),
    page(MEETING + "move/", views_meetings.move_meeting, name="move_meeting"),
    page(MEETING + "cancel/", views_meetings.cancel_meeting, name="cancel_meeting"),
    page(MEETING + "calendar/", views_meetings.download_meeting, name="download_meeting"),
    page(MEETING + "print/", views_meetings.print_agenda, name="print_agenda"),
    page(MEETING + "items/new/", views_agenda.put_on_agenda, name="put_on_agenda"),
    page(ITEM, views_invitations.show_item, name="show_item"),
    page(ITEM + "place/", views_agenda.reorder_agenda, name="reorder_agenda"),
    page(ITEM + "change/", views_agenda.change_item, name="change_item"),
    page(ITEM + "off/", views_agenda.take_off_agenda, name="take_off_agenda"),
    page(ITEM + "invite/", views_invitations.invite, name="invite"),
    page(INVITATION + "again/", views_invitations.send_again, name="send_again"),
    page(INVITATION + "page/", views_invitations.offer_page, name="offer_page"),
    page(INVITATION + "answer/", views_invitations.note_answer, name="note_answer"),
    page(INVITATION + "back/", views_invitations.withdraw_invitation, name="withdraw_invitation"),
    page(INVITATION + "letter/", views_invitations.print_invitation, name="print_invitation"),
    page(INVITATION + "agenda/", views_meetings.print_own_agenda, name="print_own_agenda"),
    page("internal-report/", views_invitations.print_internal_report, name="print_internal_report"),
]
ROOM: list[URLPattern] = [
    page(MEETING + "begin/", views_room.begin_meeting, name="begin_meeting"),
    page(MEETING + "running/", views_room.show_running_meeting, name="show_running_meeting"),
    page(MEETING + "room/", views_room.show_room, name="show_room"),
    page(MEETING + "close/", views_room.close_meeting, name="close_meeting"),
    page(MEETING + "sheet/", views_room.print_meeting_sheet, name="print_meeting_sheet"),
    page(ITEM + "begin/", views_room.begin_item, name="begin_item"),
    page(ITEM + "end/", views_room.end_item, name="end_item"),
    page(ITEM + "put-off/", views_room.put_off_item, name="put_off_item"),
    page(ITEM + "arrivals/new/", views_table.note_arrival, name="note_arrival"),
    page(ITEM + "departures/new/", views_table.note_departure, name="note_departure"),
    page(ITEM + "openings/new/", views_table.state_opening, name="state_opening"),
    page(ITEM + "show/", views_table.show_in_room, name="show_in_room"),
    page(ITEM + "actions/new/", views_table.agree_action, name="agree_action"),
    page(ITEM + "points/new/", views_table.note_point, name="note_point"),
    page(SHOWN + "off/", views_table.take_from_room, name="take_from_room"),
    page(POINT + "remove/", views_table.remove_point, name="remove_point"),
]


INVITED: list[URLPattern] = [
    page("taking-part/", views_invited.list_participations, name="list_participations"),
    page("taking-part/invitations/", views_invited.list_invitations, name="list_invitations"),
    page(RECEIVED, views_invited.show_received_invitation, name="show_received_invitation"),
    page(RECEIVED + "answer/", views_invited.answer_invitation, name="answer_invitation"),
    page(PARTICIPATION, views_invited.show_participation, name="show_participation"),
    page(PARTICIPATION + "who/", views_invited.name_participant, name="name_participant"),
    page(
        PARTICIPATION + "who/<uuid:participant>/remove/",
        views_invited.remove_participant,
        name="remove_participant",
    ),
    page(PARTICIPATION + "prepare/", views_invited.prepare_meeting, name="prepare_meeting"),
    page(PARTICIPATION + "sheet/", views_invited.print_preparation, name="print_preparation"),
    page(PARTICIPATION + "discussed/", views_invited.note_last_discussion, name="note_last_discussion"),
    page(PARTICIPATION + "period/", views_invited.decide_own_period, name="decide_own_period"),
    page(PARTICIPATION + "answer/", views_ending.change_answer, name="change_answer"),
    page(PARTICIPATION + "longer/", views_ending.extend_participation, name="extend_participation"),
    page(PARTICIPATION + "closed/", views_ending.confirm_closing, name="confirm_closing"),
    page(PARTICIPATION + "erase/", views_invited.erase_participation, name="erase_participation"),
    page(PARTICIPATION + "statements/new/", views_extracts.write_statement, name="write_statement"),
    page(STATEMENT + "change/", views_extracts.change_statement, name="change_statement"),
    page(STATEMENT + "remove/", views_extracts.remove_statement, name="remove_statement"),
    page(PARTICIPATION + "extract/", views_extracts.compose_extract, name="compose_extract"),
    page(PARTICIPATION + "told/", views_extracts.show_shared, name="show_shared"),
    page(EXTRACT + "given/", views_extracts.show_given_extract, name="show_given_extract"),
    page(EXTRACT + "recall/", views_extracts.recall_extract, name="recall_extract"),
    page("extracts/", views_extracts.list_extracts, name="list_extracts"),
    page(EXTRACT, views_extracts.show_extract, name="show_extract"),
    page(EXTRACT + "drop/", views_extracts.drop_extract, name="drop_extract"),
    page("recalled/<uuid:extract_receipt>/", views_extracts.confirm_recall, name="confirm_recall"),
    page("slips/", views_extracts.list_seat_slips, name="list_seat_slips"),
    page(PARTICIPATION + "slips/", views_extracts.list_slips, name="list_slips"),
    page(PARTICIPATION + "slips/<uuid:cell_slip>/keep/", views_extracts.keep_slip, name="keep_slip"),
]

urlpatterns: list[URLPattern] = [*CASES, *KEEPING, *OVERVIEWS, *SETUP, *SHEETS, *MEETINGS, *ROOM, *INVITED]
