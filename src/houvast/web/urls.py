"""All addresses; each context's own stand in its folder."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path

handler400 = "houvast.web.errors.bad_request"
handler403 = "houvast.web.errors.cross_site"
handler404 = "houvast.web.errors.not_found"
handler500 = "houvast.web.errors.server_error"

urlpatterns: list[URLPattern | URLResolver] = [
    path("access/", include("houvast.web.access.urls")),
    path("desk/", include("houvast.web.desk.urls")),
    path("drafts/", include("houvast.web.drafts.urls")),
    path("guidance/", include("houvast.web.guidance.urls")),
    path("frame/", include("houvast.web.ui.frame_urls")),
]

if settings.TESTING or settings.DEMONSTRATION:
    urlpatterns.append(path("ui/", include("houvast.web.ui.urls")))
