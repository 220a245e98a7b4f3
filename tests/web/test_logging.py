"""What reaches the terminal …"""

import logging

import pytest

from houvast.web import errors

OTHERS = ("django", "django.request", "django.security.csrf", "django.server", "psycopg.pool", "asyncio")


def handlers_of(name: str) -> list[type[logging.Handler]]:
    """Where a logger's words go, but for what the tests themselves hung there."""
    logger: logging.Logger | None = logging.getLogger(name)
    found: list[type[logging.Handler]] = []
    while logger is not None:
        found += [type(one) for one in logger.handlers if type(one).__module__ == "logging"]
        logger = logger.parent if logger.propagate else None
    return found


@pytest.mark.parametrize("name", OTHERS)
def test_is_nothing_of_what_others_tell_since_they_tell_addresses(name: str) -> None:
    assert handlers_of(name) == [logging.NullHandler]


def test_comes_from_our_own_logger() -> None:
    assert logging.StreamHandler in handlers_of("houvast.web")


def test_is_kind_and_place_of_a_failure_and_none_of_its_words(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(errors, "error_page", lambda *_: None)
    try:
        int("words about somebody")
    except ValueError as error:
        errors.crashed(None, error)  # type: ignore[arg-type]
    assert "ValueError at" in caplog.text
    assert "test_logging.py" in caplog.text
    assert "words" not in caplog.text
