"""Places in a text that say who somebody is …"""

import tomllib
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.people.recognising.identifiers import find_identifiers
from houvast.people.recognising.moments import find_moments, read_moment
from houvast.people.recognising.numbers import BORN_SINCE_2000, REMAINDER
from houvast.people.recognising.persons import FAMILY, Known, NameBook, find_titled
from houvast.people.recognising.spans import Kind, Span, replaced, settled

BOOK = NameBook(
    [Known("y", "Yassine El Khattabi"), Known("f", "Fatima El Khattabi"), Known("j", "Jef De Smet")]
)
WRITTEN = tomllib.loads((Path(__file__).parent / "sentences.toml").read_text(encoding="utf-8"))
SENTENCES = [pair[0] for told in WRITTEN.values() for pair in told["sentences"]]
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(st.sampled_from(SENTENCES), max_size=8).map(" ".join),
    st.lists(st.sampled_from([*SENTENCES, "\n", "12", "mei", "“", "'s", "B-9300 ", "@", "+32"])).map("".join),
)
SPOKEN = (("januari", "februari", "maart"), ("janvier", "février", "mars"), ("January", "February", "March"))
SPANS = st.lists(
    st.builds(lambda a, b: Span(min(a, b), max(a, b), Kind.DATE), st.integers(0, 60), st.integers(0, 60))
)


def found(text: str) -> list[tuple[str, Kind]]:
    """What was found, as it is written."""
    return [(text[span.start : span.end], span.kind) for span in find_identifiers(text, BOOK)]


@given(TEXTS)
def test_lie_inside_the_text_in_order_and_apart(text: str) -> None:
    end = 0
    for span in find_identifiers(text, BOOK):
        assert end <= span.start < span.end <= len(text)
        end = span.end


@given(TEXTS)
def test_leave_all_else_as_it_is(text: str) -> None:
    spans = find_identifiers(text, BOOK)
    assert replaced(text, spans, lambda span: text[span.start : span.end]) == text
    kept = replaced(text, spans, lambda _: "\x00").split("\x00")
    assert all(piece in text for piece in kept)


@given(st.lists(st.sampled_from(SENTENCES), max_size=6))
def test_are_gone_once_they_are_replaced(sentences: list[str]) -> None:
    text = "\n".join(sentences)
    bare = replaced(text, find_identifiers(text, BOOK), lambda _: "[…]")
    assert find_identifiers(bare, BOOK) == ()


@given(SPANS)
def test_settle_without_overlap_and_lose_nothing_that_stands_alone(spans: list[Span]) -> None:
    kept = settled(spans)
    assert all(one.end <= other.start for one, other in pairwise(kept))
    for span in spans:
        if span.end > span.start:
            assert any(one.start < span.end and span.start < one.end for one in kept)


@given(st.dates(date(1930, 1, 1), date(2025, 1, 1)), st.integers(1, 997))
def test_know_a_national_number_by_its_check_digits(born: date, order: int) -> None:
    nine = int(f"{born:%y%m%d}{order:03d}")
    check = REMAINDER - (nine + (BORN_SINCE_2000 if born.year >= 2000 else 0)) % REMAINDER
    digits = f"{nine:09d}{check:02d}"
    for written in (digits, f"{digits[:2]}.{digits[2:4]}.{digits[4:6]}-{digits[6:9]}.{digits[9:]}"):
        assert (written, Kind.NATIONAL_NUMBER) in found(f"Nr {written}.")
    wrong = f"{digits[:9]}{(check % REMAINDER) + 1:02d}"
    assert Kind.NATIONAL_NUMBER not in {
        kind for text, kind in found(wrong) if text == wrong and _apart(wrong)
    }


def _apart(digits: str) -> bool:
    """Whether digits are no valid number of the other century by chance."""
    nine, check = int(digits[:9]), int(digits[9:])
    return check not in {REMAINDER - (nine + add) % REMAINDER for add in (0, BORN_SINCE_2000)}


@given(st.integers(0, 10**10 - 1))
def test_know_an_account_by_its_check_digits(number: int) -> None:
    domestic = f"{number:010d}{number % REMAINDER or REMAINDER:02d}"
    check = 98 - int(f"{domestic}111400") % REMAINDER
    account = f"BE{check:02d}{domestic}"
    spaced = " ".join(account[at : at + 4] for at in range(0, 16, 4))
    for written in (account, spaced, account.lower()):
        assert (written, Kind.ACCOUNT) in found(f"Op {written} graag.")
    wrong = f"BE{(check + 1) % 100:02d}{domestic}"
    assert Kind.ACCOUNT not in {kind for _, kind in found(wrong)}


@given(st.dates(date(1950, 1, 1), date(2049, 12, 31)))
def test_read_a_day_in_every_way_it_is_written(day: date) -> None:
    ways = [f"{day:%d/%m/%Y}", f"{day.day}-{day.month}-{day.year}", f"{day:%d.%m.%Y}", day.isoformat()]
    spoken = (names[day.month - 1] for names in SPOKEN if day.month <= len(names))
    ways.extend(f"{day.day} {name} {day.year}" for name in spoken)
    for written in ways:
        (span,) = find_moments(f"x {written} y")
        moment = read_moment(f"x {written} y"[span.start : span.end])
        assert moment
        assert (moment.year, moment.month, moment.day) == (day.year, day.month, day.day)


@pytest.mark.parametrize(
    "text",
    [
        "Hij at 2 van de 3 koeken om 14.30 uur.",
        "Over 3 jaar is alles anders, na 10 jaar ook.",
        "Il y a 2 ans, pendant 3 mois, à 14h30.",
        "De straat is leeg en het plein ook.",
        "La place est vide, le square aussi.",
        "Een school is geen club. Een club is geen school.",
        "Artikel 458bis en lokaal B-12, score 3-2.",
        "Ik ging in januarizon naar de markt, mei nog niet.",
        "Ans is geen ans, as is as.",
        "Ik sprak de buurvrouw. Haar broer. Mijn zus. De rest zweeg.",
        "Elle connaît les sept, depuis sept ans.",
        "Gescheiden, twee jaar schulden, en dan rust.",
        "Premier cours. La suite demain.",
    ],
)
def test_are_not_seen_in_ordinary_sentences(text: str) -> None:
    assert found(text) == []
    assert list(find_titled(text)) == []


@pytest.mark.parametrize(
    ("written", "whose"),
    [
        ("Yassine", "y"),
        ("YASSINE", "y"),
        ("yassine", "y"),
        ("Jassine", "y"),
        ("Yacine", "y"),
        ("El Khattabi", FAMILY),
        ("Fatima el-Khattabi", "f"),
        ("Khatabi Yassine", "y"),
        ("De Smet", "j"),
        ("Desmet", "j"),
        ("desmedt", None),
        ("J. De Smet", "j"),
        ("smet", "j"),
        ("Karel", None),
        ("Jeff", "j"),
    ],
)
def test_are_names_however_they_are_spelled(written: str, whose: str | None) -> None:
    assert BOOK.who(written) == whose
    assert ([text for text, _ in found(written)] == [written]) is (whose is not None)
