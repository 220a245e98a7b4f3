"""A citation: is a dated value, so that a page cites the article in force on its day (F16)."""

from datetime import date

import pytest

from houvast.kernel.errors import NotFound
from houvast.legal.loading import library
from houvast.legal.selectors.citation import citation, current_citation
from houvast.legal.values import LANGUAGES, Citation, Reading

LAST_DAY_OF_THE_OLD_CODE = date(2026, 4, 7)
FIRST_DAY_OF_THE_NEW_CODE = date(2026, 4, 8)


@pytest.mark.parametrize(
    ("topic", "before", "after"),
    [
        ("secrecy", "penal_old.458", "penal.352"),
        ("secrecy_minors", "penal_old.458bis", "penal.353.1"),
        ("secrecy_consultation", "penal_old.458ter", "penal.353.2"),
        ("terrorist_offences", "penal_old.title_1ter", "penal.371"),
        ("duty_to_help", "penal_old.422bis", "penal.299"),
    ],
)
def test_changes_on_the_day_the_new_penal_code_enters_into_force(topic: str, before: str, after: str) -> None:
    """F16: on 7 April 2026 the consultation is article 458ter, on 8 April it is article 353 § 2."""
    assert current_citation(topic, LAST_DAY_OF_THE_OLD_CODE).id == before
    assert current_citation(topic, FIRST_DAY_OF_THE_NEW_CODE).id == after


def test_names_the_secrecy_consultation_as_the_law_does() -> None:
    """F16: the words on the page follow the day too."""
    assert (
        current_citation("secrecy_consultation", LAST_DAY_OF_THE_OLD_CODE).label("nl")
        == "oud Sw. art. 458ter"
    )
    assert (
        current_citation("secrecy_consultation", FIRST_DAY_OF_THE_NEW_CODE).label("fr")
        == "C. pén. art. 353 § 2"
    )


def test_is_not_found_before_it_was_in_force() -> None:
    with pytest.raises(NotFound, match=r"fwb_decree\.20.*2023-08-27"):
        citation("fwb_decree.20", date(2023, 8, 27))
    assert citation("fwb_decree.20", date(2023, 8, 28)).kind == "decree"


def test_is_not_found_after_it_ended() -> None:
    with pytest.raises(NotFound):
        citation("penal_old.458ter", FIRST_DAY_OF_THE_NEW_CODE)


def test_is_not_found_under_a_name_that_is_not_held() -> None:
    with pytest.raises(NotFound):
        citation("livc_law.99", FIRST_DAY_OF_THE_NEW_CODE)
    with pytest.raises(NotFound):
        current_citation("astrology", FIRST_DAY_OF_THE_NEW_CODE)


@pytest.mark.parametrize("held", library().citations, ids=lambda held: held.id)
def test_has_its_texts_source_and_date(held: Citation) -> None:
    """F16: four languages, a source, the day of checking; what was not read or dated says so."""
    texts = [held.title, held.short, held.article, held.note, *([held.gap] if held.gap else [])]
    assert all(getattr(text, language).strip() for text in texts for language in LANGUAGES)
    assert held.source_url.startswith("http")
    assert date(2026, 11, 22) <= held.checked_on <= date(2026, 11, 30)
    assert held.gap or (held.reading == Reading.READ and held.valid_from)


@pytest.mark.parametrize(
    "named",
    [
        *(
            "livc_law.2",
            "livc_law.3.1",
            "livc_law.3.2",
            "livc_law.4.1",
            "livc_law.4.2",
            "livc_law.4.3",
            "livc_law.5",
        ),
        *("constitutional_court.52-2021", "constitutional_court.2019-03-14", "intelligence_law.3.15"),
        *(
            "penal.352",
            "penal.353.1",
            "penal.353.2",
            "penal.353.3",
            "penal.371",
            "ter_law.24.2",
            "ter_law.27",
        ),
        *("dp_law.7", "dp_law.9", "dp_law.10.1", "dp_law.10.2", "dp_law.11", "dp_law.12", "dp_law.14"),
        *("gdpr.5.1.d", "gdpr.6.1.c", "gdpr.6.1.e", "gdpr.8", "gdpr.9", "gdpr.12.3", "gdpr.12-22"),
        *("gdpr.34", "gdpr.recital_38", "flemish_policy.5", "flemish_decree.speak", "further.fwb_order"),
    ],
)
def test_is_held_for_what_the_product_rests_on(named: str) -> None:
    assert citation(named, date(2026, 11, 22)).id == named


def test_says_that_the_amendment_of_april_2026_was_not_read() -> None:
    """F16: the day of entry into force is uncertain and the data say it, in each language."""
    held = citation("penal.353.2", FIRST_DAY_OF_THE_NEW_CODE)
    assert held.gap is not None
    for language in LANGUAGES:
        assert "2026" in held.gap.in_language(language)


def test_speaks_english_where_a_language_is_not_held() -> None:
    title = citation("penal.352", FIRST_DAY_OF_THE_NEW_CODE).title
    assert title.in_language("nl-be") == title.nl
    assert title.in_language("ar") == title.en
