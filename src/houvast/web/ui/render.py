"""The one way in which a view answers with a page.

Rendering happens at once, inside the request's transaction: a response that renders later would read rows
after the actor has left. That is why ``TemplateResponse`` is not used anywhere.
"""

from collections.abc import Mapping

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.loader import render_to_string
from django.urls import reverse


class SeeOther(HttpResponseRedirect):
    """Something was done; the page that shows it is elsewhere, and reloading it does nothing twice."""

    status_code = 303


def page(request: HttpRequest, template: str, facts: Mapping[str, object], status: int = 200) -> HttpResponse:
    """Renders a template with its facts, now, and returns the answer."""
    return HttpResponse(render_to_string(template, dict(facts), request), status=status)


def see_other(url_name: str, **kwargs: object) -> HttpResponse:
    """Sends the reader on to a named page after a change (303)."""
    return SeeOther(reverse(url_name, kwargs=kwargs))


def see_part(part: str, url_name: str, **kwargs: object) -> HttpResponse:
    """Sends the reader on to a part of a long page after a change (303), so that nobody scrolls."""
    return SeeOther(f"{reverse(url_name, kwargs=kwargs)}#{part}")
