"""``{% load ui %}``: every component of the interface. Each is shown with an example on ``/ui/``."""

from houvast.web.ui.components import actions, content, fields, frames, records
from houvast.web.ui.registry import register

COMPONENT_MODULES = (actions, content, fields, frames, records)

__all__ = ["COMPONENT_MODULES", "register"]
