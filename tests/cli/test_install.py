"""The script at the root."""

import importlib.machinery
import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

from cli.house import ROOT


@pytest.fixture
def script(tmp_path: Path) -> ModuleType:
    """The script as a module, working on a checkout of its own."""
    loader = importlib.machinery.SourceFileLoader("houvast_script", str(ROOT / "houvast"))
    spec = importlib.util.spec_from_loader("houvast_script", loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    module.ROOT, module.TOOLS, module.VENV = tmp_path, tmp_path / ".tools", tmp_path / ".venv"
    module.PYTHON, module.MARKER = module.VENV / "bin" / "python", module.VENV / "houvast.json"
    for lock in ("requirements.lock", "requirements-dev.lock"):
        (tmp_path / lock).write_text("one==1\n", encoding="utf-8")
    module.PYTHON.parent.mkdir(parents=True)
    module.PYTHON.touch()
    return module


def test_installs_again_only_when_the_lock_file_changed(
    script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(script, "install", asked.append)
    script.MARKER.write_text(json.dumps({"requirements.lock": script.digest("requirements.lock")}))
    script.ensure_installed("demo")
    assert asked == []
    (tmp_path / "requirements.lock").write_text("one==2\n", encoding="utf-8")
    script.ensure_installed("demo")
    assert asked == ["requirements.lock"]


def test_leaves_a_developers_packages_where_they_are(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(script, "install", asked.append)
    script.ensure_installed("check")
    (script.VENV / "bin" / "pytest").touch()
    script.ensure_installed("demo")
    assert asked == ["requirements-dev.lock", "requirements-dev.lock"]


@pytest.mark.parametrize("place", ["", "/proc"])
def test_keeps_its_own_cache_where_home_is_empty_or_closed(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.setenv("HOME", place)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    assert script.environment()["XDG_CACHE_HOME"] == str(script.TOOLS / "cache")


def test_pins_uv_as_the_developers_lock_does() -> None:
    def hashes(lock: str) -> set[str]:
        text = (ROOT / lock).read_text(encoding="utf-8")
        return set(text[text.index("uv==") :].split("# via")[0].split())

    assert hashes("requirements-uv.lock") == hashes("requirements-dev.lock")


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock", "requirements-uv.lock"])
def test_names_no_address(lock: str) -> None:
    assert "://" not in (ROOT / lock).read_text(encoding="utf-8")
