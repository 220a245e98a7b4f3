"""Finds the Chromium that browser tests drive; as root on Debian it installs the distribution's.

The headless shell is the same engine without a window's machinery: pages come at half the processor time.
"""

import os
import shutil
import subprocess

PACKAGES = ("chromium-headless-shell", "chromium")
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
VARIABLE = "HOUVAST_CHROMIUM"
HOW_TO_GET_IT = "There is no Chromium: install your distribution's (Debian: apt install chromium)"
APT_SECONDS = 300


def find() -> str | None:
    """The path of a Chromium: the one named in HOUVAST_CHROMIUM, or one on the PATH."""
    given = os.environ.get(VARIABLE, "")
    if given and os.access(given, os.X_OK):
        return given
    return next((path for path in map(shutil.which, NAMES) if path), None)


def ensure() -> str | None:
    """The path of a Chromium, installed with apt-get when we are root; None when there is none."""
    found = find()
    if found or os.geteuid() != 0 or shutil.which("apt-get") is None:
        return found
    if not any(map(_install, PACKAGES)) and _succeeds(["apt-get", "update", "--quiet"]):
        any(map(_install, PACKAGES))
    return find()


def _install(package: str) -> bool:
    return _succeeds(["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", package])


def _succeeds(command: list[str]) -> bool:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    try:
        done = subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=APT_SECONDS,
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0
