"""The page on which a visitor of the demonstration chooses whom to be."""

from django.http import HttpResponse

from houvast.access.services import choose_persona as choosing
from houvast.access.services import sign_in as signing_in
from houvast.access.services import sign_out as signing_out
from houvast.web.access.browsers import address, browser_name
from houvast.web.access.entering import enter, recognised
from houvast.web.demo.forms import ChoosePersonaForm
from houvast.web.demo.personas import cast_for
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page


def choose_persona(request: HouvastRequest) -> HttpResponse:
    """Offers the personas, and signs in as the one that was chosen."""
    cast = cast_for(request)
    form = ChoosePersonaForm(request.POST or None)
    form.offer(persona.key for persona in cast.personas)
    if form.is_valid():
        with form.before_sign_in():
            signed_in = choosing.choose_persona(_credentials(request, form.key, cast.password))
            if request.cookies is not None:
                signing_out.sign_out(request.cookies)
            return enter(request, signed_in)
    return page(request, "demo/choose_persona.html", {"form": form, "cast": cast}, status=form.status)


def _credentials(request: HouvastRequest, key: str, password: str) -> signing_in.Credentials:
    """Returns what a persona would have typed, on this browser."""
    where = (address(request), browser_name(request), recognised(request))
    return signing_in.Credentials(key, password, *where)
