"""What others printed …"""

from itertools import islice
from typing import Any

import pytest

from assessment.published import is_printed_as, read_published
from houvast.assessment.agreement.benchmarks import ALTMAN, FLEISS, LANDIS_KOCH, verdict
from houvast.assessment.agreement.coefficients import (
    brennan_prediger,
    fleiss_kappa,
    gwet_ac1,
    gwet_ac2,
    krippendorff_alpha,
    percent_agreement,
)
from houvast.assessment.agreement.distances import Distance
from houvast.assessment.agreement.icc import intraclass
from houvast.assessment.agreement.outcomes import Estimate
from houvast.assessment.agreement.papers import alpha_error_as_printed, conger_kappa, fleiss_against_lots
from houvast.assessment.agreement.ratings import Counts, Ratings

Case = dict[str, Any]
FIVE = (1, 2, 3, 4, 5)
WEIGHTS = {
    "linear": Distance.LINEAR,
    "quadratic": Distance.INTERVAL,
    "gwet_ordinal_weights": Distance.GWET_ORDINAL,
}
SINGLE = 11
"""The case that one rater alone rated: the second in Krippendorff's table, the third in Gwet's data."""


@pytest.fixture(scope="module")
def krippendorff() -> Case:
    return read_published("krippendorff_2011")


@pytest.fixture(scope="module")
def fleiss() -> Case:
    return read_published("fleiss_1971")


def rated(case: Case, levels: tuple[int, ...] = FIVE, *, leaving_out: int | None = None) -> Ratings:
    rows = [
        row for place, row in enumerate(zip(*case["raters_x_units"], strict=True)) if place != leaving_out
    ]
    return Ratings.of(levels, rows)


def as_gwet_has_it(case: Case) -> Ratings:
    rows = [list(row) for row in zip(*case["raters_x_units"], strict=True)]
    rows[SINGLE] = [None, None, rows[SINGLE][1], None]
    return Ratings.of(FIVE, rows)


def counted(case: Case, cases: int | None = None) -> Counts:
    return Counts.of(range(5), list(islice(case["counts"], cases)))


def agree(found: Estimate, printed: list[float], decimals: int | None = None) -> bool:
    """Point, error and, where printed, both ends; the file drops trailing noughts, hence decimals."""
    ours = (found.point, found.error, found.low, found.high)
    places = (decimals, decimals, 3, 3)
    return all(
        is_printed_as(one, value, place) for one, value, place in zip(ours, printed, places, strict=False)
    )


@pytest.mark.parametrize("distance", ["nominal", "ordinal", "interval", "ratio"])
def test_is_krippendorffs_alpha(krippendorff: Case, distance: str) -> None:
    found = krippendorff_alpha(rated(krippendorff), Distance(distance))
    assert is_printed_as(found.point, krippendorff["alpha"][distance], 6)
    assert found.n == 11  # the case rated once says nothing


def test_is_krippendorffs_binary_alpha() -> None:
    case = read_published("krippendorff_binary")
    assert is_printed_as(
        krippendorff_alpha(rated(case, (0, 1)), Distance.NOMINAL).point, case["alpha_nominal"], 6
    )


def test_is_gwets_five_coefficients_with_errors_and_intervals(krippendorff: Case) -> None:
    printed, item = krippendorff["gwet_R_irrCAC_1.4"], as_gwet_has_it(krippendorff)
    found = {
        "AC1": gwet_ac1(item),
        "fleiss": fleiss_kappa(item),
        "krippendorff_nominal": krippendorff_alpha(item, Distance.NOMINAL),
        "conger": conger_kappa(item),
        "brennan_prediger": brennan_prediger(item),
    }
    assert found.keys() == printed.keys()
    assert [name for name in printed if not agree(found[name], printed[name], 5)] == []
    assert is_printed_as(percent_agreement(item).point, krippendorff["percent_agreement"], 6)


@pytest.mark.parametrize("name", WEIGHTS)
def test_is_every_weighted_coefficient(krippendorff: Case, name: str) -> None:
    item, distance = rated(krippendorff), WEIGHTS[name]
    assert agree(gwet_ac2(item, distance), krippendorff["AC2"][name], 5)
    assert agree(fleiss_kappa(item, distance), krippendorff["fleiss_weighted"][name], 5)
    alphas = krippendorff["krippendorff_via_weights"]
    printed = alphas.get(name, alphas["gwet_ordinal_weights_NOT_ordinal_alpha"])
    assert is_printed_as(krippendorff_alpha(item, distance).point, printed, 5)


def test_moves_with_a_level_nobody_used_where_it_should(krippendorff: Case) -> None:
    traps, six = krippendorff["traps"], rated(krippendorff, (*FIVE, 6))
    ours = (
        gwet_ac1(six).point,
        gwet_ac2(six).point,
        krippendorff_alpha(six).point,
        gwet_ac1(rated(krippendorff, leaving_out=SINGLE)).point,
    )
    assert len(ours) == len(traps)
    assert all(is_printed_as(one, value, 6) for one, value in zip(ours, traps.values(), strict=True))


def test_is_gwets_cumulative_probability(krippendorff: Case) -> None:
    printed, exact = krippendorff["benchmark_AC1_cumprob"], gwet_ac1(rated(krippendorff))
    as_printed = Estimate(exact.n, *krippendorff["gwet_R_irrCAC_1.4"]["AC1"][:2])
    for name, bands in (("landis_koch", LANDIS_KOCH), ("altman", ALTMAN), ("fleiss", FLEISS)):
        found = verdict(as_printed, bands)  # the program works on from what it prints
        assert [word for word, _sure in found.at_least] == list(printed[name])
        assert all(is_printed_as(sure, printed[name][word], 5) for word, sure in found.at_least)
    assert verdict(exact).word == krippendorff["verdict_at_0.95"]


def test_is_fleiss_kappa_and_all_that_came_with_it(fleiss: Case) -> None:
    item = counted(fleiss)
    found, lots = fleiss_kappa(item), fleiss_against_lots(item)
    assert [sum(column) for column in zip(*item.rows, strict=True)] == fleiss["column_totals"]
    assert agree(found, [fleiss["kappa"], fleiss["gwet_se"], *fleiss["gwet_ci"]], 6)
    assert is_printed_as(lots.error, fleiss["null_se"], 6)
    assert is_printed_as(lots.z, fleiss["z"], 4)
    assert all(map(is_printed_as, lots.by_level, fleiss["kappa_by_category"], [4] * 5))
    assert agree(gwet_ac1(item), fleiss["AC1"], 6)
    assert agree(brennan_prediger(item), fleiss["brennan_prediger"], 6)
    assert agree(percent_agreement(item), fleiss["percent_agreement"], 6)
    assert is_printed_as(krippendorff_alpha(item, Distance.NOMINAL).point, fleiss["alpha_nominal"][0], 6)
    assert is_printed_as(alpha_error_as_printed(item), fleiss["alpha_nominal"][1], 6)


def test_is_gwets_table_of_six_raters(fleiss: Case) -> None:
    printed, item = read_published("gwet_distrib_6raters"), counted(fleiss, 15)
    found = {
        "AC1": gwet_ac1(item),
        "fleiss": fleiss_kappa(item),
        "brennan_prediger": brennan_prediger(item),
        "percent": percent_agreement(item),
    }
    assert printed.keys() - found.keys() == {"note", "alpha"}
    assert [name for name in found if not agree(found[name], printed[name], 6)] == []
    point, error, low, high = printed["alpha"]
    assert is_printed_as(krippendorff_alpha(item, Distance.NOMINAL).point, point, 6)
    ours = alpha_error_as_printed(item)
    assert is_printed_as(ours, error, 6)
    assert is_printed_as(point - 2.144787 * ours, low, 3)
    assert is_printed_as(point + 2.144787 * ours, high, 3)


def test_is_shrout_and_fleiss_family() -> None:
    case = read_published("shrout_fleiss_1979")
    found = intraclass(case["targets_x_judges"])
    table, parts, printed = found.table, found.components, case["icc"]
    assert table is not None
    assert parts is not None
    for ours, name in zip(
        (found.one, found.a1, found.c1, found.one_k, found.ak, found.ck), printed, strict=True
    ):
        point, low, high = printed[name]
        assert is_printed_as(ours.point, point, 6), name
        assert is_printed_as(ours.low, low, 3), name
        assert is_printed_as(ours.high, high, 2), name
    squares = {"between": table.between, "within": table.within, "judges": table.judges, "error": table.error}
    assert all(is_printed_as(squares[name], value, 4) for name, value in case["ms"].items())
    assert is_printed_as(table.between / table.within, case["F"]["one_way"], 6)
    assert is_printed_as(table.between / table.error, case["F"]["two_way"], 6)
    sources = {"person": parts.case, "rater": parts.rater, "residual": parts.rest}
    assert all(is_printed_as(sources[name], value, 5) for name, value in case["variance_components"].items())
    assert is_printed_as(parts.relative, case["g_theory"]["rho2_k4"], 4)
    assert is_printed_as(parts.absolute, case["g_theory"]["phi_k4"], 4)
