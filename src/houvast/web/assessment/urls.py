"""Addresses of looking together: rounds and forms of a dossier, and what a team keeps of its own."""

from django.urls import URLPattern

app_name = "assessment"

urlpatterns: list[URLPattern] = []
