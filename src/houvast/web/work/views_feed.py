"""One's own calendar feed, and the address a telephone fetches by itself."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from houvast.access.services import read_feed as reading
from houvast.guidance.selectors import show_feed as feeds
from houvast.guidance.services import close_feed as closing
from houvast.guidance.services import open_feed as opening
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other
from houvast.web.work.ics import calendar_answer


def show_feed(request: HouvastRequest) -> HttpResponse:
    """Shows whether there is a feed, and what it is."""
    return page(request, "work/show_feed.html", {"feed": feeds.show_feed(request.actor)})


@require_POST
def open_feed(request: HouvastRequest) -> HttpResponse:
    """Gives a new address, shown on this one answer and never again."""
    token = opening.open_feed(request.actor)
    url = request.build_absolute_uri(reverse("work:read_feed", kwargs={"token": token}))
    facts = {"url": url, "webcal": "webcal" + url.removeprefix("https").removeprefix("http")}
    return page(request, "work/open_feed.html", facts)


@require_POST
def close_feed(request: HouvastRequest) -> HttpResponse:
    """Ends the feed."""
    closing.close_feed(request.actor)
    return see_other("work:show_feed")


def read_feed(request: HttpRequest, token: str) -> HttpResponse:
    """Answers a telephone with the calendar behind its address."""
    del request
    return calendar_answer(reading.read_feed(token).entries, "houvast")
