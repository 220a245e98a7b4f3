"""The frame's own address: choosing a language, signed in or not."""

from django.urls import path

from houvast.web.ui import views

app_name = "frame"

urlpatterns = [path("language/", views.choose_language, name="choose_language")]
