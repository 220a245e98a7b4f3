"""Addresses of looking together: rounds and forms of a dossier, and what a team keeps of its own."""

from django.urls import URLPattern

from houvast.web.assessment import views_calibration, views_exercises, views_rounds, views_sheet
from houvast.web.routes import page

app_name = "assessment"

CASE = "cases/case/<uuid:case_round>/"
DOSSIER = "dossiers/<uuid:dossier_id>/"
EXERCISE = "cases/<uuid:exercise>/"
ROUND = "rounds/<uuid:rating_round>/"

urlpatterns: list[URLPattern] = [
    page("cases/", views_exercises.list_exercises, name="list_exercises"),
    page("cases/new/", views_exercises.begin_exercise, name="begin_exercise"),
    page("cases/my-own/", views_calibration.show_own_calibration, name="show_own_calibration"),
    page("cases/my-own/training/", views_calibration.note_training, name="note_training"),
    page(EXERCISE, views_exercises.show_exercise, name="show_exercise"),
    page(EXERCISE + "end/", views_exercises.end_exercise, name="end_exercise"),
    page(EXERCISE + "panel/", views_exercises.record_panel, name="record_panel"),
    page(CASE, views_exercises.show_case, name="show_case"),
    page(CASE + "figure/", views_exercises.give_overall, name="give_overall"),
    page(DOSSIER + "rounds/", views_rounds.list_rounds, name="list_rounds"),
    page(DOSSIER + "rounds/new/", views_rounds.begin_round, name="begin_round"),
    page(ROUND, views_rounds.show_round, name="show_round"),
    page(ROUND + "end/", views_rounds.end_round, name="end_round"),
    page(ROUND + "impression/", views_sheet.state_impression, name="state_impression"),
    page(ROUND + "lock/", views_sheet.lock_sheet, name="lock_sheet"),
    page(ROUND + "sheet/<int:part>/", views_sheet.keep_sheet, name="keep_sheet"),
]
