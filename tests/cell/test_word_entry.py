"""Saying an entry in plain words …"""

import pytest

from cell.given import STRENGTH, a_cell, listed
from cell.given_cases import seen
from cell.given_overviews import WELL, asked_for, discussed_case, gave, paper_of, said_in
from houvast.cell.services.word_entry import Wording, word_entry
from houvast.cell.values.overviews import EntryKind
from houvast.kernel.errors import Conflict, Invalid
from world import Town

PLAIN = "Je traint op donderdag."


def test_is_for_this_overview_alone_and_leaves_the_case_as_it_is(town: Town) -> None:
    case = listed(town, a_cell(town))
    overview, other = asked_for(town, case), asked_for(town, case, language="fr")
    with town.city.cas.acts() as cas:
        word_entry(cas, Wording(case, overview, WELL, PLAIN))
    assert PLAIN in said_in(town, case, overview)
    assert STRENGTH.words in said_in(town, case, other)
    assert seen(town.city.cas, case).content.proposal.positive[0].words == STRENGTH.words
    with town.city.cas.acts() as cas:
        word_entry(cas, Wording(case, overview, WELL, " "))
    assert STRENGTH.words in said_in(town, case, overview)


def test_is_over_once_it_was_given(town: Town) -> None:
    case = listed(town, a_cell(town))
    overview = asked_for(town, case)
    gave(town.city.mira, case, overview)
    with town.city.cas.acts() as cas, pytest.raises(Conflict):
        word_entry(cas, Wording(case, overview, WELL, PLAIN))


def test_makes_no_words_where_there_are_none() -> None:
    one = discussed_case()
    case = one.cases[0]
    overview = asked_for(one.town, case)
    there = next(e for e in paper_of(one.town, case, overview).entries if e.kind is EntryKind.TOOK_PART)
    with one.town.city.cas.acts() as cas, pytest.raises(Invalid):
        word_entry(cas, Wording(case, overview, there.key, "The centre came."))
