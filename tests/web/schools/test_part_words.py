"""The words of what a school sent …"""

import pytest

from houvast.web.schools.labels import part_words


@pytest.mark.parametrize("key", ["reached", "now", "by", "done", "back_on"])
def test_stay_as_they_were_written_where_they_are_none_of_ours(key: str) -> None:
    assert part_words(key, "x") == "x"
