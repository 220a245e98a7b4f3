"""Addresses of the case consultation: the cell, its cases and meetings, and what each organisation keeps."""

from django.urls import URLPattern

from houvast.web.cell import views_cases, views_decisions
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

CASE_STEP = CASE + "steps/<uuid:case_step>/"

urlpatterns: list[URLPattern] = [
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
