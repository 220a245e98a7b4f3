"""Addresses of looking together: rounds and forms of a dossier, and what a team keeps of its own."""

from django.urls import URLPattern

from houvast.web.assessment import views_agreement
from houvast.web.routes import page

app_name = "assessment"

urlpatterns: list[URLPattern] = [
    page("agreement/", views_agreement.show_agreement, name="show_agreement"),
    page("agreement/open/", views_agreement.list_gaps, name="list_gaps"),
    page("agreement/print/", views_agreement.print_agreement, name="print_agreement"),
]
