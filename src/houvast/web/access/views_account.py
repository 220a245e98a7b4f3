"""The pages of one's own account."""

from django.http import HttpResponse

from houvast.access.selectors import show_account as account_reads
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page


def show_account(request: HouvastRequest) -> HttpResponse:
    """Shows how one signs in, and what else opens one's keys."""
    return page(request, "access/show_account.html", {"account": account_reads.show_account(request.actor)})
