"""Addresses of somebody's own work: the day, appointments, visits, the calendar, search."""

from houvast.web.routes import OpenTo, page
from houvast.web.work import (
    views,
    views_appointments,
    views_copy,
    views_disclosure,
    views_feed,
    views_outings,
)

app_name = "work"

TRAJECTORY = "trajectories/<uuid:trajectory>/"
APPOINTMENT = TRAJECTORY + "appointments/<uuid:appointment>/"

urlpatterns = [
    page("", views.show_my_work, name="show_my_work"),
    page("search/", views.search_caseload, name="search_caseload"),
    page(TRAJECTORY + "appointments/", views_appointments.list_appointments, name="list_appointments"),
    page(TRAJECTORY + "appointments/new/", views_appointments.plan_appointment, name="plan_appointment"),
    page(APPOINTMENT + "move/", views_appointments.move_appointment, name="move_appointment"),
    page(APPOINTMENT + "settle/", views_appointments.settle_appointment, name="settle_appointment"),
    page(APPOINTMENT + "calendar/", views_appointments.export_appointment, name="export_appointment"),
    page(TRAJECTORY + "copy/", views_copy.make_copy, name="make_copy"),
    page(TRAJECTORY + "contacts/", views_copy.summarise_contacts, name="summarise_contacts"),
    page(TRAJECTORY + "consultation/", views_disclosure.disclose_to_cell, name="disclose_to_cell"),
    page("calendar/", views_feed.show_feed, name="show_feed"),
    page("calendar/open/", views_feed.open_feed, name="open_feed"),
    page("calendar/close/", views_feed.close_feed, name="close_feed"),
    page("calendar/<slug:token>.ics", views_feed.read_feed, name="read_feed", open_to=OpenTo.PUBLIC),
    page("out/", views_outings.start_outing, name="start_outing"),
    page("out/<uuid:outing>/later/", views_outings.extend_outing, name="extend_outing"),
    page("out/<uuid:outing>/safe/", views_outings.return_from_outing, name="return_from_outing"),
    page("watch/", views_outings.show_outings, name="show_outings"),
    page("watch/<uuid:copy>/", views_outings.open_outing, name="open_outing"),
]
