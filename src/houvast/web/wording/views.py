"""The help with wording: its list, its switch, and the answer to a text that is being written.

Nothing here reads or writes a row, the log, a draft or the session: a hint is for whoever writes, alone.
"""

from dataclasses import asdict

from django.http import HttpResponse, JsonResponse
from django.views.decorators.http import require_POST

from houvast.web.requests import HouvastRequest
from houvast.web.ui.context import LANGUAGES as NAMED
from houvast.web.ui.render import page, see_other
from houvast.web.wording import forms
from houvast.web.wording.choosing import chosen_hints, hint_language, keep_choice, page_language
from houvast.web.wording.hinting import hints_on
from houvast.web.wording.listing import groups_of
from houvast.web.wording.loading import LANGUAGES, word_list


@require_POST
def look_at_wording(request: HouvastRequest) -> HttpResponse:
    """Answers the hints on a text as data for the page's own script."""
    form = forms.LookAtWordingForm(request.POST)
    language = hint_language(request)
    if not form.is_valid():
        return JsonResponse({"hints": []}, status=422)
    hints = hints_on(form.cleaned_data["text"], language) if language else ()
    return JsonResponse({"hints": [asdict(hint) for hint in hints]})


def show_words(request: HouvastRequest) -> HttpResponse:
    """Shows the whole list of a language: why, what to write instead, when it is fine."""
    asked = request.GET.get("language", "")
    language = asked if asked in LANGUAGES else page_language()
    words = word_list(language)
    facts = {"words": words, "groups": groups_of(words), "languages": NAMED}
    return page(request, "wording/show_words.html", facts)


def choose_hints(request: HouvastRequest) -> HttpResponse:
    """Keeps in this browser whether hints appear, and in which language."""
    posted = request.POST if request.method == "POST" else None
    form = forms.ChooseHintsForm(posted, initial={"hints": chosen_hints(request)})
    if form.is_valid():
        answer = see_other("access:show_account")
        keep_choice(answer, form.cleaned_data["hints"])
        return answer
    return page(request, "wording/choose_hints.html", {"form": form}, status=422 if form.is_bound else 200)
