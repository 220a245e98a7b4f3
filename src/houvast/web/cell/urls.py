"""Addresses of the case consultation: the cell, its cases and meetings, and what each organisation keeps."""

from django.urls import URLPattern

from houvast.web.cell import (
    views,
    views_cases,
    views_decisions,
    views_documents,
    views_frame,
    views_organisations,
    views_seats,
    views_sheets,
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
CASE_STEP = CASE + "steps/<uuid:case_step>/"
DOCUMENT = "documents/<uuid:cell_document>/"
EXERCISE = "role-exercises/<uuid:role_exercise>/"
RECIPIENT = CELL + "recipients/<uuid:sheet_recipient>/"

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
SETUP: list[URLPattern] = [
    page("", views.list_cells, name="list_cells"),
    page("cells/new/", views.found_cell, name="found_cell"),
    page(CELL, views.show_cell, name="show_cell"),
    page(CELL + "change/", views.change_cell, name="change_cell"),
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

urlpatterns: list[URLPattern] = [*SETUP, *CASES, *SHEETS]
