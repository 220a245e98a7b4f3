"""The map is what the contracts say, and says so when it is not."""

from pathlib import Path

import pytest

from houvast.cli import map as map_command
from houvast.cli.home import ROOT
from houvast.cli.map import Drawing, Layer, draw, read_drawing
from houvast.kernel.errors import Conflict


def test_is_current() -> None:
    assert (ROOT / "docs" / "map.md").read_text(encoding="utf-8") == draw(
        read_drawing(ROOT / "pyproject.toml")
    )


def test_names_every_package_that_exists() -> None:
    page = draw(read_drawing(ROOT / "pyproject.toml"))
    for package in (ROOT / "src" / "houvast").iterdir():
        assert not (package / "__init__.py").exists() or f"`{package.name}`" in page


def test_refuses_a_package_without_a_sentence() -> None:
    with pytest.raises(Conflict, match="kernel"):
        draw(Drawing((Layer(("kernel",)),), (), (), {}))


def test_says_when_it_is_not_current(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "map.md"
    page.write_text("old", encoding="utf-8")
    monkeypatch.setattr(map_command, "PAGE", page)
    assert map_command.run(["--check"]) == 1
    assert "python -m houvast.cli.map" in capsys.readouterr().out
    assert map_command.run([]) == 0
    assert map_command.run(["--check"]) == 0
