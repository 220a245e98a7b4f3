"""The matcher …"""

from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from houvast.kernel.errors import Invalid
from houvast.web.wording.inflections import inflections_of
from houvast.web.wording.loading import LANGUAGES, matcher, word_list
from houvast.web.wording.matching import Matcher
from houvast.web.wording.patterns import dictionary_words, pattern_of
from houvast.web.wording.words import Category, Entry, WordList

PAIRS = ("„”", "„“", "“”", "«»", '""', "‹›")
KNOWN = sorted({word for entry in word_list("nl").entries for form in entry.forms for word in form.split()})
TEXTS = st.text() | st.lists(st.sampled_from([*KNOWN, "„", "”", "'", '"', ">", "\n", "."])).map(" ".join)


def looking_for(*forms: str, unless: tuple[str, ...] = (), names: tuple[str, ...] = ()) -> Matcher:
    """A matcher of one Dutch entry."""
    return Matcher(
        WordList("nl", "?", names, (Entry("one", Category.LABEL, forms, unless, "why", "instead", "fine"),))
    )


def met(one: Matcher, text: str) -> list[str]:
    """The words of a text that are met."""
    return [text[found.start : found.end] for found in one.find(text)]


@settings(deadline=None)
@given(text=TEXTS, language=st.sampled_from(LANGUAGES))
def test_never_raises_and_points_into_the_text(text: str, language: str) -> None:
    found = matcher(language).find(text)
    known = {entry.id for entry in word_list(language).entries}
    for one in found:
        assert 0 <= one.start < one.end <= len(text)
        assert one.entry in known
    assert all(first.end <= second.start for first, second in pairwise(found))


@settings(deadline=None)
@given(text=TEXTS, marks=st.sampled_from(PAIRS), language=st.sampled_from(LANGUAGES))
def test_meets_nothing_between_quotation_marks(text: str, marks: str, language: str) -> None:
    inside = "".join(letter for letter in text if letter not in "„”“«»‹›\"'‘’‚‛\n")
    begin, end = marks
    assert matcher(language).find(f"Hij zei {begin}{inside}{end}") == ()


@settings(deadline=None)
@given(text=TEXTS, language=st.sampled_from(LANGUAGES))
def test_meets_the_same_in_capitals_as_long_as_letters_keep_their_number(text: str, language: str) -> None:
    capitals = "".join(letter.upper() if len(letter.upper()) == 1 else letter for letter in text)
    small = capitals.lower()
    if len(small) == len(capitals):
        assert matcher(language).find(capitals) == matcher(language).find(small)


@pytest.mark.parametrize("language", LANGUAGES)
def test_meets_every_form_of_every_list(language: str) -> None:
    entries = word_list(language).entries
    words = [word for entry in entries for word in dictionary_words(entry.forms)]
    inflections = inflections_of(language, words)
    wrong = []
    for entry in entries:
        for form in entry.forms:
            parts = [part for part in pattern_of(form, inflections) if not part.is_gap]
            text = " ".join(min(part.words) if part.words else part.beginnings[0] for part in parts)
            if entry.id not in {found.entry for found in matcher(language).find(text)}:
                wrong.append(f"{entry.id}: {form} ({text})")
    assert not wrong, "\n".join(wrong)


def test_knows_the_inflected_forms_of_a_word() -> None:
    text = "Hij beweert, zij beweerde, we hebben beweerd; de bewering staat er."
    assert met(looking_for("beweren~"), text) == ["beweert", "beweerde", "beweerd"]


def test_takes_any_ending_where_a_form_says_so() -> None:
    assert met(looking_for("geradicaliseerd-"), "Geradicaliseerd, de geradicaliseerden.") == [
        "Geradicaliseerd",
        "geradicaliseerden",
    ]


def test_does_not_mind_accents_or_how_they_are_stored() -> None:
    for text in ("syriëganger", "Syrieganger", "syrie\u0308ganger"):
        assert met(looking_for("syriëganger"), text) == [text]


def test_ends_a_phrase_at_a_stop_or_a_comma_but_not_at_a_hyphen() -> None:
    one = looking_for("streng gelovig")
    assert met(one, "streng gelovig, streng-gelovig") == ["streng gelovig", "streng-gelovig"]
    assert met(one, "streng, gelovig. Streng. Gelovig") == []


def test_leaves_room_for_a_few_words_where_a_form_says_so() -> None:
    one = looking_for("gaat … moskee")
    assert met(one, "Hij gaat elke vrijdag naar de moskee.") == ["gaat elke vrijdag naar de moskee"]
    assert met(one, "Hij gaat graag fietsen met vrienden langs de moskee.") == []


def test_is_silent_where_an_entry_says_so_and_at_a_name() -> None:
    one = looking_for("altijd", unless=("niet altijd",), names=("altijd prijs",))
    assert met(one, "Niet altijd. Altijd prijs. Altijd.") == ["Altijd"]


def test_lets_the_longer_one_stay() -> None:
    assert met(looking_for("rood", "rood licht"), "Het rood licht") == ["rood licht"]


@pytest.mark.parametrize(
    "form", ["", "…", "… woord", "woord …", "abc-", "een|", "|een", "4711", "wo~rd x|y z|1"]
)
def test_refuses_a_form_that_says_nothing(form: str) -> None:
    with pytest.raises(Invalid):
        looking_for(form)


def test_takes_hardly_longer_for_a_text_that_is_all_marks_or_all_one_word() -> None:
    ordinary = cost(" ".join(entry.why for entry in word_list("nl").entries) * 3)
    for word in ("'a ", "'a' ", "altijd ", "“ ", "> \n", "is niet ", "mag "):
        assert cost(word * (18_000 // len(word))) < 20 * ordinary, word


def cost(text: str) -> float:
    """Seconds of computing for the first 18,000 characters of a text, the best of three."""
    tries = []
    for _ in range(3):
        begun = process_time()
        matcher("nl").find(text[:18_000])
        tries.append(process_time() - begun)
    return min(tries)
