"""Addresses of the case consultation: the cell, its cases and meetings, and what each organisation keeps."""

from django.urls import URLPattern

from houvast.web.cell import views, views_documents, views_frame, views_organisations, views_seats
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
DOCUMENT = "documents/<uuid:cell_document>/"
EXERCISE = "role-exercises/<uuid:role_exercise>/"
RECIPIENT = CELL + "recipients/<uuid:sheet_recipient>/"

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

urlpatterns: list[URLPattern] = [*SETUP]
