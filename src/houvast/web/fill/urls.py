"""Addresses of the pages that a person fills in without an account."""

from houvast.web.fill import views, views_aloud
from houvast.web.routes import OpenTo, page

app_name = "fill"

urlpatterns = [
    page("", views.read_fill_page, name="read_fill_page", open_to=OpenTo.PUBLIC),
    page("keep/", views.keep_fill_page, name="keep_fill_page", open_to=OpenTo.PUBLIC),
    page("send/", views.send_fill_page, name="send_fill_page", open_to=OpenTo.PUBLIC),
    page("leave/", views.leave_fill_page, name="leave_fill_page", open_to=OpenTo.PUBLIC),
    page(
        "aloud/<str:language>/<str:key>/",
        views_aloud.play_recording,
        name="play_recording",
        open_to=OpenTo.PUBLIC,
    ),
    page("<str:token>/", views.enter_fill_page, name="enter_fill_page", open_to=OpenTo.PUBLIC),
]
