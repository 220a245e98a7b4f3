"""What a worker can say, and what is suggested …"""

import re
from pathlib import Path

import pytest

from houvast.desk.values import sayings, suggestions
from houvast.desk.values.entrances import Asker, Theme
from houvast.desk.values.outcomes import LED_NOWHERE
from houvast.desk.values.sayings import LANGUAGES, saying
from houvast.desk.values.suggestions import suggestions_for
from houvast.desk.values.telling import Way
from houvast.kernel.clock import today
from houvast.kernel.errors import Invalid
from houvast.legal.selectors.ground import cited_by
from houvast.web.desk.facts_talk import QUESTIONS

ASKED = [names[0] for names in QUESTIONS] + ["tie", *sorted(LED_NOWHERE)]
FORMAL = {"nl": r"\b(u|uw|heeft u)\b", "fr": r"\b(vous|votre|vos)\b"}
CLOSE = {"nl": r"\b(je|jij|jou|jullie)\b", "fr": r"\b(tu|te|toi|ton|ta)\b|\bt\u2019"}


@pytest.mark.parametrize("question", ASKED)
def test_is_there_for_every_question_caller_and_language(question: str) -> None:
    for asker in Asker:
        said = {saying(question, asker, language) for language in LANGUAGES}
        assert len(said) == len(LANGUAGES), (question, asker)


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_is_formal_to_grown_ups_and_close_to_the_young(language: str) -> None:
    for question in ASKED:
        for asker in Asker:
            said = saying(question, asker, language).lower()
            stranger = FORMAL if asker is Asker.YOUNG_PERSON else CLOSE
            # "vous" is also how two young people together are called
            if not (asker is Asker.YOUNG_PERSON and question == "tie"):
                assert not re.search(stranger[language], said), said


def test_falls_back_to_dutch_for_a_language_nobody_wrote() -> None:
    assert saying("need", Asker.FAMILY, "xx") == saying("need", Asker.FAMILY, "nl")


def test_offers_something_to_ask_to_tell_and_to_keep_whoever_calls_and_whatever_it_is_about() -> None:
    for asker in Asker:
        for theme in (None, *Theme):
            assert {one.way for one in suggestions_for(asker, theme)} == set(Way), (asker, theme)


def test_puts_what_fits_this_theme_before_what_fits_all() -> None:
    first, *_, last = suggestions_for(Asker.FAMILY, Theme.ABROAD)
    assert Theme.ABROAD in first.themes
    assert (last.themes, last.askers) == (frozenset(), frozenset())


def test_names_only_grounds_that_are_held() -> None:
    """F16: no article is invented; what nobody read stays empty."""
    for one in suggestions.suggestions():
        for ground in one.grounds:
            assert cited_by((ground,), today()), f"{one.key}: {ground}"


@pytest.mark.parametrize(
    "written",
    ["", "[[suggestion]]\nid='a'\nway='ask'\nnl='x'\nfr='x'", "[[suggestion]]\nid='a'\nway='push'"],
)
def test_is_refused_when_it_is_not_whole(tmp_path: Path, written: str) -> None:
    file = tmp_path / "words.toml"
    file.write_text(written or "[need]\nfamily.nl = 'Hallo'")
    with pytest.raises(Invalid):
        suggestions.load(file) if written else sayings.load(file)
