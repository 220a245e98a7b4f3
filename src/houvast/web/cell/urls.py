"""Addresses of the case consultation: the cell, its cases and meetings, and what each organisation keeps."""

from django.urls import URLPattern

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

urlpatterns: list[URLPattern] = []
