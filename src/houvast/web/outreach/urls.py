"""Addresses of outreach."""

from houvast.web.outreach import views, views_remembered
from houvast.web.routes import page

app_name = "outreach"

ROUND = "rounds/<uuid:round_id>/"
NOTE = "remembered/<uuid:note_id>/"

urlpatterns = [
    page("", views.show_rounds, name="show_rounds"),
    page("counts/", views.count_rounds, name="count_rounds"),
    page("rounds/new/", views.log_round, name="log_round"),
    page(ROUND + "correct/", views.correct_round, name="correct_round"),
    page(ROUND + "remove/", views.remove_round, name="remove_round"),
    page("keeping/", views.change_keeping, name="change_keeping"),
    page("remembered/", views_remembered.list_remembered, name="list_remembered"),
    page("remembered/new/", views_remembered.remember_person, name="remember_person"),
    page(NOTE, views_remembered.show_remembered, name="show_remembered"),
    page(NOTE + "talk/", views_remembered.add_talk, name="add_talk"),
    page(NOTE + "longer/", views_remembered.renew_remembered, name="renew_remembered"),
    page(NOTE + "remove/", views_remembered.remove_remembered, name="remove_remembered"),
    page(NOTE + "begin/", views_remembered.begin_from_outreach, name="begin_from_outreach"),
]
