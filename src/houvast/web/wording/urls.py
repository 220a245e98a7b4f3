"""Addresses of the help with wording: the list, whether hints are wanted, and what is asked of a text."""

from houvast.web.routes import page
from houvast.web.wording import views

app_name = "wording"

urlpatterns = [
    page("", views.show_words, name="show_words"),
    page("look/", views.look_at_wording, name="look_at_wording"),
    page("hints/", views.choose_hints, name="choose_hints"),
]
