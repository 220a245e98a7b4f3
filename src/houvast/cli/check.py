"""``./houvast check``: everything that can be known without running the product, one line per step."""

import importlib.util
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from houvast.cli.cluster import running_cluster
from houvast.cli.home import ROOT
from houvast.cli.options import options

AT_ONCE = 2
MESSAGES = "houvast.cli.messages"
LINT_IMPORTS = "from importlinter.cli import lint_imports_command as lint; lint()"


@dataclass(frozen=True, slots=True)
class Step:
    """One tool, and the words for our own interpreter that start it."""

    name: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a step."""

    step: Step
    passed: bool
    seconds: float
    said: str


def steps() -> tuple[Step, ...]:
    """All steps, the slowest first; paths that are not there yet are left out."""
    folders = tuple(name for name in ("src", "tests", "bench") if Path(ROOT, name).exists())
    all_steps = [
        Step("types", ("-m", "mypy", "--no-error-summary")),
        Step("architecture", ("-m", "pytest", "-q", "--no-header", "tests/architecture")),
        Step("contracts", ("-c", LINT_IMPORTS, "--no-cache")),
        Step("style", ("-m", "ruff", "check", "--quiet", *folders)),
        Step("format", ("-m", "ruff", "format", "--check", "--quiet", *folders)),
        Step("migrations", ("-m", "django", "makemigrations", "--check", "--dry-run", "--verbosity", "1")),
    ]
    if importlib.util.find_spec(MESSAGES) is not None:
        all_steps.append(Step("messages", ("-m", MESSAGES, "--check")))
    return tuple(all_steps)


def perform(step: Step) -> Outcome:
    """Runs one step and keeps what it said."""
    environment = os.environ | {
        "HOUVAST_MODE": "test",
        "DJANGO_SETTINGS_MODULE": "houvast.settings",
        "PYTHONPATH": str(Path(ROOT, "src")),
    }
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, *step.words], cwd=ROOT, env=environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
    )  # fmt: skip
    return Outcome(step, done.returncode == 0, time.monotonic() - began, done.stdout.strip())


def run(arguments: list[str]) -> int:
    """``./houvast check``; 1 when any step found something."""
    options("check", "Style, types, import contracts, sizes, migrations and messages.").parse_args(arguments)
    failed = []
    os.environ.setdefault("HOUVAST_HOME", str(ROOT / "var" / "test"))
    with running_cluster(), ThreadPoolExecutor(AT_ONCE) as pool:
        for outcome in pool.map(perform, steps()):
            print(
                f"  {outcome.step.name:<13} {outcome.seconds:6.1f} s  {'ok' if outcome.passed else 'FAILED'}",
                flush=True,
            )
            if not outcome.passed:
                failed.append(outcome)
    for outcome in failed:
        print(f"\n── {outcome.step.name} ──\n{outcome.said}")
    print(f"\n{len(failed)} of the checks failed." if failed else "\nAll checks passed.")
    return 1 if failed else 0
