"""Where a draft belongs: the page it was typed on, and what that page is about."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar
from uuid import UUID, uuid5

from django.http import HttpRequest, HttpResponse, QueryDict
from django.urls import ResolverMatch, reverse

from houvast.access.personal import DraftContent, TypedField
from houvast.web.ui.texts import tidied_data

NOTHING_YET: Final = UUID(int=0)
"""What a page is about that makes something new."""

UNKEPT: Final = frozenset({"csrfmiddlewaretoken", "submission", "sought"})
"""What no draft holds; ``sought`` is what somebody looked for while filling in a form: it is forgotten."""

View = TypeVar("View", bound=Callable[..., HttpResponse])


@dataclass(frozen=True)
class DraftPlace:
    """A form ("guidance.add_note") and what it is about: the last number in its address.

    A form in several pages keeps a draft of each: there the number is made of that one and the page.
    """

    form: str
    subject: UUID

    def address(self, act: str) -> str:
        """Returns where a draft of this place is saved or dropped."""
        return reverse(f"drafts:{act}", kwargs={"form": self.form, "subject": self.subject})


def keeps_draft(view: View) -> View:
    """Marks a view whose form is kept while it is typed, and when it is posted after the session ended.

    Never mark a view that asks for a password.
    """
    view.__dict__["keeps_draft"] = True
    return view


def place_of(request: HttpRequest) -> DraftPlace | None:
    """Returns the place of the draft this request could write; None when its page keeps none."""
    match = request.resolver_match
    if match is None:
        return None
    if match.view_name == "drafts:save_draft":
        return DraftPlace(match.kwargs["form"], match.kwargs["subject"])
    if not getattr(match.func, "keeps_draft", False):
        return None
    return DraftPlace(match.view_name.replace(":", "."), _subject(match))


def typed_in(request: HttpRequest) -> DraftContent:
    """Returns what was typed in a posted form, as a draft."""
    data: QueryDict = tidied_data(request.POST)
    fields = (TypedField(name, tuple(values)) for name, values in data.lists() if name not in UNKEPT)
    return DraftContent(tuple(fields), str(data.get("submission", ""))[:40])


def typed_words(request: HttpRequest) -> tuple[str, ...]:
    """Returns what somebody wrote in a posted form in words of their own, to give it back to them."""
    values = (value.strip() for field in typed_in(request).fields for value in field.values)
    return tuple(value for value in values if " " in value)


def _subject(match: ResolverMatch) -> UUID:
    numbers = [value for value in match.kwargs.values() if isinstance(value, UUID)]
    if not numbers:
        return NOTHING_YET
    part = match.kwargs.get("part", match.kwargs.get("statement_key"))
    return numbers[-1] if part is None else uuid5(numbers[-1], str(part))
