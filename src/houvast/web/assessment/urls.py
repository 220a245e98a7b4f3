"""Addresses of looking together: rounds and forms of a dossier, and what a team keeps of its own."""

from django.urls import URLPattern

from houvast.web.assessment import views_drafts, views_exchange, views_instruments
from houvast.web.routes import page

app_name = "assessment"

DRAFT = "instruments/own/<uuid:own_version>/"

urlpatterns: list[URLPattern] = [
    page("instruments/", views_instruments.list_instruments, name="list_instruments"),
    page("instruments/compare/", views_instruments.compare_versions, name="compare_versions"),
    page("instruments/import/", views_exchange.import_instrument, name="import_instrument"),
    page("instruments/new/", views_drafts.draft_instrument, name="draft_instrument"),
    page("instruments/read/<str:instrument>/", views_instruments.show_instrument, name="show_instrument"),
    page(
        "instruments/read/<str:instrument>/export/",
        views_exchange.export_instrument,
        name="export_instrument",
    ),
    page(DRAFT, views_drafts.show_draft, name="show_draft"),
    page(DRAFT + "arrange/", views_drafts.arrange_draft, name="arrange_draft"),
    page(DRAFT + "discard/", views_drafts.discard_draft, name="discard_draft"),
    page(DRAFT + "parts/<uuid:draft_part>/", views_drafts.keep_draft, name="keep_draft"),
    page(DRAFT + "publish/", views_drafts.publish_instrument, name="publish_instrument"),
    page(DRAFT + "retire/", views_drafts.retire_instrument, name="retire_instrument"),
]
