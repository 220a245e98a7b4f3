"""The frame's own address: choosing a language, signed in or not."""

from houvast.web.routes import OpenTo, page
from houvast.web.ui import views

app_name = "frame"

urlpatterns = [page("language/", views.choose_language, name="choose_language", open_to=OpenTo.PUBLIC)]
