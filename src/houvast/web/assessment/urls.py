"""Addresses of looking together: rounds and forms of a dossier, and what a team keeps of its own."""

from houvast.web.assessment import views_calibration, views_exercises
from houvast.web.routes import page

app_name = "assessment"

EXERCISE = "cases/<uuid:exercise>/"
CASE = "cases/case/<uuid:case_round>/"

urlpatterns = [
    page("cases/", views_exercises.list_exercises, name="list_exercises"),
    page("cases/new/", views_exercises.begin_exercise, name="begin_exercise"),
    page("cases/my-own/", views_calibration.show_own_calibration, name="show_own_calibration"),
    page("cases/my-own/training/", views_calibration.note_training, name="note_training"),
    page(EXERCISE, views_exercises.show_exercise, name="show_exercise"),
    page(EXERCISE + "end/", views_exercises.end_exercise, name="end_exercise"),
    page(EXERCISE + "panel/", views_exercises.record_panel, name="record_panel"),
    page(CASE, views_exercises.show_case, name="show_case"),
    page(CASE + "figure/", views_exercises.give_overall, name="give_overall"),
]
