"""The development page with every component; included in development and tests only."""

from django.urls import path

from houvast.web.ui import views

app_name = "ui"

urlpatterns = [
    path("", views.show_gallery, name="show_gallery"),
    path("draft/", views.keep_example_draft, name="keep_example_draft"),
    path("error/<int:status>/", views.show_example_error, name="show_example_error"),
]
