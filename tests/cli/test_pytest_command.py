"""``./houvast test``."""

import pytest

from houvast.cli.pytest_command import in_parallel


@pytest.mark.parametrize("words", [[], ["-x"], ["-m", "not browser"], ["tests/cli"], ["-q", "--durations=5"]])
def test_runs_in_parallel(words: list[str]) -> None:
    assert in_parallel(words)


@pytest.mark.parametrize(
    "words",
    [
        ["-k", "grant"],
        ["-kgrant"],
        ["-n0"],
        ["-n", "4"],
        ["tests/cli/test_main.py"],
        ["a.py::test_b"],
        ["--pdb"],
    ],
)
def test_runs_alone_when_a_choice_was_made(words: list[str]) -> None:
    assert not in_parallel(words)
