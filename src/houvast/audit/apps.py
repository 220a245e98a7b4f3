"""Registers the log."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    """The log."""

    name = "houvast.audit"
    label = "audit"
