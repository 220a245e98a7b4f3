"""The guide to services of the demonstration town …"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from demonstration import whole_town
from houvast.cli.demo.guide import load_guide
from houvast.cli.demo.stage import Stage
from houvast.directory.municipalities import existing_on
from houvast.directory.selectors.find_services import find_services
from houvast.directory.selectors.list_checks import list_checks
from houvast.directory.values.search import Wanted
from houvast.kernel import clock


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with whole_town(tmp_path_factory.mktemp("guide")) as built:
        yield built


def test_is_found_by_everybody_with_its_retired_ones_left_out(people: Stage) -> None:
    told = load_guide().service
    with people.acts("anna") as anna:
        assert find_services(anna, Wanted()).total == sum(not one.retired for one in told) >= 38
        near = find_services(anna, Wanted("psycholgue", here="53053", age=15)).services
    assert near[0].service.name == "Consultations pour adolescents"


def test_has_some_entries_to_check(people: Stage) -> None:
    with people.acts("ilse") as ilse:
        assert list_checks(ilse).due == sum(
            one.ago >= 365 and not one.retired for one in load_guide().service
        )


def test_stands_in_municipalities_that_exist() -> None:
    known = {place.nis for place in existing_on(clock.today())}
    assert {one.municipality for one in load_guide().service} <= known


def test_names_no_number_that_rings_anywhere() -> None:
    assert all(one.phone.startswith("000 ") for one in load_guide().service if one.phone)
