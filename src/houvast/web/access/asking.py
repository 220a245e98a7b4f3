"""A form that says a service's refusal in its own error summary, with the status that belongs to it."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction
from django.http import HttpRequest, QueryDict

from houvast.kernel.errors import Busy, Conflict, HouvastError, Invalid, TooMany
from houvast.web.refusals import refusal
from houvast.web.ui.forms import CreatingForm, HouvastForm

OK = 200
INVALID = 422


class AskingForm(HouvastForm):
    """A form whose act may be refused."""

    refused = INVALID

    @property
    def status(self) -> int:
        """The status of the page that shows the form."""
        return self.refused if self.is_bound else OK

    @contextmanager
    def before_sign_in(self) -> Iterator[None]:
        """Runs an act that nobody is signed in for; a refusal becomes a sentence on the form."""
        try:
            yield
        except (Invalid, Conflict, TooMany, Busy) as error:
            self._say(error)

    @contextmanager
    def act(self) -> Iterator[None]:
        """Runs an act in a savepoint: nothing of a refused act stays, and the form says why."""
        try:
            with transaction.atomic():
                yield
        except (Invalid, Conflict, TooMany, Busy) as error:
            self._say(error)

    def _say(self, error: HouvastError) -> None:
        self.refused = error.status
        self.add_error(None, refusal(error))


class CreatingAskingForm(CreatingForm, AskingForm):
    """A form that makes something new, and whose act may be refused."""


def typed(request: HttpRequest) -> QueryDict | None:
    """Returns what was posted, also when every box was left empty; nothing when the page is only opened."""
    return request.POST if request.method == "POST" else None
