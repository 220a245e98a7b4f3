"""The addresses of the aids."""

from houvast.web.rights import views, views_help
from houvast.web.routes import page

app_name = "rights"

urlpatterns = [
    page("", views.show_aids, name="show_aids"),
    page("grave-danger/", views.weigh_grave_danger, name="weigh_grave_danger"),
    page("request/", views.record_request, name="record_request"),
    page("traces/<uuid:trace_id>/", views.show_trace, name="show_trace"),
    page("traces/<uuid:trace_id>/withdraw/", views.withdraw_trace, name="withdraw_trace"),
    page("night-roster/", views_help.show_night_roster, name="show_night_roster"),
    page("night-roster/<uuid:function_id>/", views_help.change_roster, name="change_roster"),
    page("numbers/", views_help.change_numbers, name="change_numbers"),
]
