"""Days and hours …"""

from datetime import datetime

import pytest
from django.utils import translation
from django.utils.formats import date_format

from houvast.kernel.clock import BELGIUM

MOMENT = datetime(2027, 3, 11, 14, 5, tzinfo=BELGIUM)


@pytest.mark.parametrize(
    ("language", "day"), [("nl", "11 maart 2027"), ("fr", "11 mars 2027"), ("en", "11 March 2027")]
)
def test_are_written_as_in_belgium(language: str, day: str) -> None:
    """Whatever the language: a day in March is never read as one in November."""
    with translation.override(language):
        assert date_format(MOMENT, "DATE_FORMAT") == day
        assert date_format(MOMENT, "TIME_FORMAT") == "14:05"
        assert date_format(MOMENT, "SHORT_DATE_FORMAT").replace("-", "/") in {"11/3/2027", "11/03/2027"}
