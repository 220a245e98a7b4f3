"""The admin, and nothing else."""

from django.contrib import admin
from django.urls import path

from paging.plain import site

assert site.DossierAdmin  # importing it is what registers it  # noqa: S101
urlpatterns = [path("admin/", admin.site.urls)]
