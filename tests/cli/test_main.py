"""``./houvast``."""

from pathlib import Path

import pytest

from cli.house import ROOT, House
from houvast.cli import __main__ as commands
from houvast.kernel.errors import Conflict


def test_lists_its_commands_one_line_each(house: House) -> None:
    listed = house.run()
    assert listed.returncode == 0
    assert listed.stdout.count("./houvast demo ") == 1
    assert "./houvast migrate" not in listed.stdout


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("nosuch",), "There is no command “nosuch”"),
        (("demo", "--port", "0"), "a port is a number from 1 to 65535"),
        (("demo", "--colour"), "unrecognized arguments: --colour"),
        (("bench", "nosuch"), "There is no measurement “nosuch”"),
    ],
)
def test_answers_a_mistake_with_a_sentence(house: House, words: tuple[str, ...], sentence: str) -> None:
    answered = house.run(*words)
    assert answered.returncode in {1, 2}
    assert sentence in answered.stderr
    assert "Traceback" not in answered.stderr


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("nonsense", "is not an address"),
        ("postgresql://nobody@/postgres", "names no host"),
        ("postgresql://nobody@/postgres?host=/nowhere", "cannot be reached"),
    ],
)
def test_says_what_is_wrong_with_a_server_address(house: House, url: str, sentence: str) -> None:
    answered = house.run("psql", HOUVAST_DATABASE_URL=url)
    assert answered.returncode == 1
    assert sentence in answered.stderr


def test_says_when_its_home_cannot_be_written(house: House) -> None:
    answered = house.run("psql", HOUVAST_HOME="/proc/nowhere")
    assert "cannot be written" in answered.stderr
    assert "Traceback" not in answered.stderr


def test_tells_where_an_unforeseen_error_is_and_none_of_its_values(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "log").mkdir()
    monkeypatch.setenv("HOUVAST_HOME", str(tmp_path))
    with pytest.raises(ValueError, match=str(tmp_path)) as caught:
        int(str(tmp_path))
    sentence = commands.explain(caught.value)
    written = (tmp_path / "log" / "last-error.txt").read_text()
    assert "ValueError" in sentence
    assert "test_main.py" in written
    assert str(tmp_path) not in written


def test_prints_a_refusal_as_it_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Refusing:
        @staticmethod
        def run(_arguments: list[str]) -> int:
            raise Conflict("It is %(colour)s.", colour="grey")

    monkeypatch.setattr(commands.importlib, "import_module", lambda _name: Refusing)
    assert commands.main(["demo"]) == 1
    assert "It is grey." in capsys.readouterr().err


def test_is_a_script_that_installs_nothing_to_list_its_commands() -> None:
    assert "os.execv" in (ROOT / "houvast").read_text(encoding="utf-8")
