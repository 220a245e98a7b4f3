"""All addresses; each context's own stand in its folder."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path

from houvast.web.routes import OpenTo, page
from houvast.web.ui import views

handler400 = "houvast.web.errors.bad_request"
handler403 = "houvast.web.errors.cross_site"
handler404 = "houvast.web.errors.not_found"
handler500 = "houvast.web.errors.server_error"

urlpatterns: list[URLPattern | URLResolver] = [
    page("", views.begin, name="begin", open_to=OpenTo.PUBLIC),
    path("access/", include("houvast.web.access.urls")),
    path("assessment/", include("houvast.web.assessment.urls")),
    path("approve/", include("houvast.web.approve.urls")),
    path("ask/", include("houvast.web.ask.urls")),
    path("desk/", include("houvast.web.desk.urls")),
    path("guide/", include("houvast.web.directory.urls")),
    path("drafts/", include("houvast.web.drafts.urls")),
    path("fill/", include("houvast.web.fill.urls")),
    path("guidance/", include("houvast.web.guidance.urls")),
    path("invited/", include("houvast.web.invited.urls")),
    path("receive/", include("houvast.web.receive.urls")),
    path("outreach/", include("houvast.web.outreach.urls")),
    path("school-page/", include("houvast.web.school_page.urls")),
    path("schools/", include("houvast.web.schools.urls")),
    path("cell/", include("houvast.web.cell.urls")),
    path("tables/", include("houvast.web.tables.urls")),
    path("work/", include("houvast.web.work.urls")),
    path("law/", include("houvast.web.legal.urls")),
    path("practices/", include("houvast.web.policy.urls")),
    path("aids/", include("houvast.web.rights.urls")),
    path("wording/", include("houvast.web.wording.urls")),
    path("frame/", include("houvast.web.ui.frame_urls")),
]

if settings.TESTING or settings.DEMONSTRATION:
    urlpatterns.append(path("ui/", include("houvast.web.ui.urls")))
    urlpatterns.append(path("demo/", include("houvast.web.demo.urls")))
