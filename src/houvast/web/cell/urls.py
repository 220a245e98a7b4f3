"""Addresses of the case consultation: the cell, its cases and meetings, and what each organisation keeps."""

from django.urls import URLPattern

from houvast.web.cell import views_extracts, views_invited
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
RECEIVED = "taking-part/invitations/<uuid:received_invitation>/"
STATEMENT = "statements/<uuid:drafted_statement>/"

urlpatterns: list[URLPattern] = [
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
    page(PARTICIPATION + "erase/", views_invited.erase_participation, name="erase_participation"),
    page(PARTICIPATION + "statements/new/", views_extracts.write_statement, name="write_statement"),
    page(STATEMENT + "change/", views_extracts.change_statement, name="change_statement"),
    page(STATEMENT + "remove/", views_extracts.remove_statement, name="remove_statement"),
    page(PARTICIPATION + "extract/", views_extracts.compose_extract, name="compose_extract"),
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
