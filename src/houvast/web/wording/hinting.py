"""From a text to the hints a page shows, once for each entry, at the first word that asks for it."""

from collections.abc import Mapping

from django.http import HttpRequest
from django.urls import reverse

from houvast.web.ui.shapes import WordingHelp, WordingHint
from houvast.web.wording.choosing import hint_language
from houvast.web.wording.loading import matcher, word_list


def hints_on(text: str, language: str) -> tuple[WordingHint, ...]:
    """Returns the hints on a text in the order of its words; nothing is kept of it, not even how many."""
    entries = {entry.id: entry for entry in word_list(language).entries}
    first: dict[str, str] = {}
    for found in matcher(language).find(text):
        first.setdefault(found.entry, text[found.start : found.end])
    return tuple(
        WordingHint(" ".join(words.split()), entries[name].why, entries[name].instead, entries[name].fine)
        for name, words in first.items()
    )


def help_with(request: HttpRequest, texts: Mapping[str, str], *, now: bool) -> dict[str, WordingHelp]:
    """Returns the help under each of a form's fields, by name; none when hints are switched off.

    The texts are looked at ``now``, or else only when the page's script asks.
    """
    language = hint_language(request)
    if not language:
        return {}
    url = reverse("wording:look_at_wording")
    return {
        name: WordingHelp(url, language, hints_on(text, language) if now else ())
        for name, text in texts.items()
    }
