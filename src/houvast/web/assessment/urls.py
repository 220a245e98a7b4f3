"""Addresses of looking together: rounds and forms of a dossier, and what a team keeps of its own."""

from django.urls import URLPattern

from houvast.web.assessment import views_rounds, views_sheet
from houvast.web.routes import page

app_name = "assessment"

DOSSIER = "dossiers/<uuid:dossier_id>/"
ROUND = "rounds/<uuid:rating_round>/"

urlpatterns: list[URLPattern] = [
    page(DOSSIER + "rounds/", views_rounds.list_rounds, name="list_rounds"),
    page(DOSSIER + "rounds/new/", views_rounds.begin_round, name="begin_round"),
    page(ROUND, views_rounds.show_round, name="show_round"),
    page(ROUND + "end/", views_rounds.end_round, name="end_round"),
    page(ROUND + "impression/", views_sheet.state_impression, name="state_impression"),
    page(ROUND + "lock/", views_sheet.lock_sheet, name="lock_sheet"),
    page(ROUND + "sheet/<int:part>/", views_sheet.keep_sheet, name="keep_sheet"),
]
