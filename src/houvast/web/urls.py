"""All addresses; each context's own stand in its folder."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = []

if settings.TESTING or settings.DEMONSTRATION:
    urlpatterns.append(path("ui/", include("houvast.web.ui.urls")))
