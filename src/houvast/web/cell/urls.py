"""Addresses of the case consultation: the cell, its cases and meetings, and what each organisation keeps."""

from django.urls import URLPattern

from houvast.web.cell import views_agenda, views_invitations, views_meetings
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
    page(INVITATION + "answer/", views_invitations.note_answer, name="note_answer"),
    page(INVITATION + "back/", views_invitations.withdraw_invitation, name="withdraw_invitation"),
    page(INVITATION + "letter/", views_invitations.print_invitation, name="print_invitation"),
    page(INVITATION + "agenda/", views_meetings.print_own_agenda, name="print_own_agenda"),
    page("internal-report/", views_invitations.print_internal_report, name="print_internal_report"),
]

urlpatterns: list[URLPattern] = [*MEETINGS]
