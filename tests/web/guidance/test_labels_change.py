"""The words of change …"""

import pytest
from django.utils import translation

from houvast.guidance.values.attainment import AttainmentCaveat, Level, Move
from houvast.guidance.values.change import Caveat, Verdict
from houvast.web.guidance import labels_change
from houvast.web.templatetags.guidance import in_words


@pytest.mark.parametrize("language", ["en", "nl", "fr"])
def test_are_there_for_every_answer(language: str) -> None:
    """No figure stands anywhere without what must be said beside it."""
    with translation.override(language):
        said = [in_words(each) for kind in (Move, Verdict, Caveat, AttainmentCaveat) for each in kind]
        said += [str(labels_change.LEVELS[level]) for level in Level]
    assert all(said)
    assert len(set(said)) == len(said)
