"""``./houvast test``: every test on a real database, in parallel unless a choice was made."""

import os
import subprocess
import sys
from pathlib import Path

from houvast.cli import chromium
from houvast.cli.cluster import running_cluster
from houvast.cli.home import ROOT
from houvast.cli.progress import Progress
from houvast.cli.translation.catalogues import compile_catalogues
from houvast.kernel.errors import Conflict

ALONE = ("-k", "-n", "--numprocesses", "-p", "--pdb", "--collect-only", "--co", "--lf", "--last-failed", "-h")
PLUGIN = "houvast.cli.pytest_browser"


def in_parallel(arguments: list[str]) -> bool:
    """Whether two processes help: not for a chosen few tests, nor when the caller says how many."""
    chosen = any(
        word == name or word.startswith((name + "=", "-n", "-k")) for word in arguments for name in ALONE
    )
    files = any("::" in word or word.endswith(".py") for word in arguments if not word.startswith("-"))
    return not chosen and not files


def run(arguments: list[str]) -> int:
    """``./houvast test [pytest's arguments]``; pytest's exit status."""
    os.chdir(ROOT)
    os.environ.setdefault("HOUVAST_HOME", str(ROOT / "var" / "test"))
    compile_catalogues()
    progress = Progress()
    found = chromium.ensure()
    if found:
        os.environ[chromium.VARIABLE] = found
    elif os.environ.get("CI") == "true":
        raise Conflict("CI must have Chromium: browser tests are never skipped there.")
    else:
        progress.say(f"{chromium.HOW_TO_GET_IT}. The browser tests are skipped.")
    spread = ["-n", "2", "--dist", "loadfile"] if in_parallel(arguments) else []
    environment = os.environ | {"HOUVAST_MODE": "test", "DJANGO_SETTINGS_MODULE": "houvast.settings"}
    environment["PYTHONPATH"] = str(Path(ROOT, "src"))
    with running_cluster():
        command = [sys.executable, "-m", "pytest", "-p", PLUGIN, *spread, *arguments]
        return wait_for(subprocess.Popen(command, env=environment))


def wait_for(process: "subprocess.Popen[bytes]") -> int:
    """The process's exit status; on Ctrl-C it is given its time to finish."""
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue
