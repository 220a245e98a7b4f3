"""The development page with every component; included in development and tests only."""

from houvast.web.routes import OpenTo, page
from houvast.web.ui import views

app_name = "ui"

urlpatterns = [
    page("", views.show_gallery, name="show_gallery", open_to=OpenTo.PUBLIC),
    page("draft/", views.keep_example_draft, name="keep_example_draft", open_to=OpenTo.PUBLIC),
    page("error/<int:status>/", views.show_example_error, name="show_example_error", open_to=OpenTo.PUBLIC),
]
