"""``./houvast bench [NAME]``: runs what is measured against what, one file per figure in ``bench/``."""

import os
import subprocess
import sys
from pathlib import Path

from houvast.cli.home import ROOT
from houvast.kernel.errors import NotFound

FOLDER = ROOT / "bench"


def names() -> list[str]:
    """The figures that can be measured."""
    return sorted(file.stem for file in FOLDER.glob("[a-z]*.py"))


def run(arguments: list[str]) -> int:
    """``./houvast bench [NAME [its arguments]]``; without a name every figure, one after the other."""
    chosen = arguments[:1] or names()
    for name in chosen:
        if name not in names():
            raise NotFound(
                "There is no measurement “%(name)s”. There are: %(names)s.",
                name=name,
                names=", ".join(names()) or "none yet",
            )
    os.environ.setdefault("HOUVAST_HOME", str(ROOT / "var" / "bench"))  # never beside anybody's work
    environment = os.environ | {"PYTHONPATH": f"{Path(ROOT, 'src')}{os.pathsep}{FOLDER}"}
    worst = 0
    for name in chosen:
        command = [sys.executable, str(FOLDER / f"{name}.py"), *arguments[1:]]
        worst = max(worst, subprocess.run(command, env=environment, cwd=ROOT, check=False).returncode)
    return worst
