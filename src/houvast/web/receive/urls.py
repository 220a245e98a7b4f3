"""Addresses of the pages of a service without an account."""

from houvast.web.receive import views
from houvast.web.routes import OpenTo, page

app_name = "receive"

urlpatterns = [
    page("", views.read_referral_page, name="read_referral_page", open_to=OpenTo.PUBLIC),
    page("answer/", views.answer_referral_page, name="answer_referral_page", open_to=OpenTo.PUBLIC),
    page("tell/", views.tell_referral_page, name="tell_referral_page", open_to=OpenTo.PUBLIC),
    page("leave/", views.leave_referral_page, name="leave_referral_page", open_to=OpenTo.PUBLIC),
    page("<str:token>/", views.enter_referral_page, name="enter_referral_page", open_to=OpenTo.PUBLIC),
]
