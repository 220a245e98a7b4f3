"""Tells Django where the page frame's component tags live; this app has no models."""

from django.apps import AppConfig


class UiConfig(AppConfig):
    """The page frame and its components."""

    name = "houvast.web.ui"
    label = "ui"
