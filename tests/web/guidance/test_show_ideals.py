"""The page of ideals and allies …"""

from web.guidance.telling import telling
from world import Town


def test_shows_words_and_view_side_by_side_and_who_was_forgotten(town: Town) -> None:
    """F21: the person's own words first; positive ties that have no place in the plan are named."""
    page = telling(town, full=True).page("ideals/")
    for text in ("That nobody sleeps outside.", "He means his own brother.", "How soon.", "football coach"):
        assert text in page
    assert "Who have we forgotten?" in page
    assert "A film about our square" in page


def test_says_kindly_that_nothing_was_spoken_of_yet(town: Town) -> None:
    page = telling(town).page("ideals/")
    assert "Not spoken of yet" in page
    assert "Who have we forgotten?" not in page


def test_is_called_ideals_in_dutch_and_in_french_and_never_a_drift(town: Town) -> None:
    for language, title in (("nl", "Idealen"), ("fr", "Idéaux")):
        page = telling(town, full=True, language=language).page("ideals/", language)
        assert title in page
        assert "drift" not in page
        assert "dérive" not in page
