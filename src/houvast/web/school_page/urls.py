"""Addresses of a school's own page, which staff of the school open without an account."""

from houvast.web.routes import OpenTo, page
from houvast.web.school_page import views

app_name = "school_page"

urlpatterns = [
    page("", views.read_fill_page, name="read_fill_page", open_to=OpenTo.PUBLIC),
    page("keep/", views.keep_fill_page, name="keep_fill_page", open_to=OpenTo.PUBLIC),
    page("send/", views.send_fill_page, name="send_fill_page", open_to=OpenTo.PUBLIC),
    page("leave/", views.leave_fill_page, name="leave_fill_page", open_to=OpenTo.PUBLIC),
    page("<str:token>/", views.enter_fill_page, name="enter_fill_page", open_to=OpenTo.PUBLIC),
]
