"""Registers the web face."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Pages and forms; no models."""

    name = "houvast.web"
    label = "web"
