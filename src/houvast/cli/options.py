"""Reads a command's options; a mistake becomes a sentence."""

import argparse
from typing import NoReturn

from houvast.kernel.errors import Invalid


class Options(argparse.ArgumentParser):
    """``argparse`` without its usage text on a mistake."""

    def error(self, message: str) -> NoReturn:
        """Raises Invalid instead of leaving the process."""
        raise Invalid("%(command)s: %(message)s.", command=self.prog, message=message)


def options(command: str, purpose: str) -> Options:
    """A reader of options for ``./houvast COMMAND``; abbreviations are not taken."""
    return Options(prog=f"./houvast {command}", description=purpose, allow_abbrev=False)


def port(text: str) -> int:
    """A TCP port between 1 and 65535; raises ValueError as argparse expects."""
    number = int(text)
    if not 1 <= number <= 65535:  # noqa: PLR2004 - the range of ports
        raise argparse.ArgumentTypeError("a port is a number from 1 to 65535")
    return number
