"""Addresses of an invitation that somebody without an account reads and answers."""

from houvast.web.invited import views
from houvast.web.routes import OpenTo, page

app_name = "invited"

urlpatterns = [
    page("", views.read_answer_page, name="read_answer_page", open_to=OpenTo.PUBLIC),
    page("answer/", views.give_answer, name="give_answer", open_to=OpenTo.PUBLIC),
    page("calendar/", views.export_answer_date, name="export_answer_date", open_to=OpenTo.PUBLIC),
    page("report/", views.print_internal_report, name="print_internal_report", open_to=OpenTo.PUBLIC),
    page("leave/", views.leave_answer_page, name="leave_answer_page", open_to=OpenTo.PUBLIC),
    page("<str:token>/", views.enter_answer_page, name="enter_answer_page", open_to=OpenTo.PUBLIC),
]
