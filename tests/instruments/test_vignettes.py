"""The fictional cases …"""

import re

import pytest

from houvast.instruments.vignettes import Form, Known, Vignette, shipped_vignettes

ALL = list(shipped_vignettes().values())


def ids(one: Vignette) -> str:
    """Names a case."""
    return one.id


def texts(one: Vignette, language: str) -> list[str]:
    """Everything a case says in one language."""
    return [
        one.title.said(language),
        one.question.said(language),
        *(e.words.said(language) for e in one.entries),
    ]


def test_are_at_least_eight_of_every_form_with_false_alarms_among_them() -> None:
    assert len(ALL) >= 8
    assert {one.form for one in ALL} == set(Form)
    assert sum(one.form is Form.FALSE_ALARM for one in ALL) >= 2


@pytest.mark.parametrize("one", ALL, ids=ids)
def test_are_told_whole_in_dutch_and_french(one: Vignette) -> None:
    for language in ("nl", "fr"):
        assert all(text.strip() for text in texts(one, language))
    assert texts(one, "nl") != texts(one, "fr")
    assert set(one.title.by_language) == {"nl", "fr"}


@pytest.mark.parametrize("one", ALL, ids=ids)
def test_give_more_than_hearsay_and_something_that_holds(one: Vignette) -> None:
    """F21: observation is told apart from interpretation, and hearsay from what was seen."""
    known = {entry.known for entry in one.entries}
    assert {Known.SAID, Known.OBSERVED} <= known
    assert Known.HEARD_FROM in known
    assert [entry.days_ago for entry in one.entries] == sorted(
        (entry.days_ago for entry in one.entries), reverse=True
    )


@pytest.mark.parametrize("one", ALL, ids=ids)
def test_label_nobody(one: Vignette) -> None:
    avoided = (
        r"geradicaliseerd|radicalisé|extremist|extrémiste|terrorist|jihad|verdacht|suspect|risico|risque"
    )
    for language in ("nl", "fr"):
        assert not [text for text in texts(one, language) if re.search(avoided, text, re.IGNORECASE)]
