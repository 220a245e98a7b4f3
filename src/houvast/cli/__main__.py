"""``./houvast NAME``: finds the command, runs it, and turns whatever goes wrong into a sentence.

Imports nothing but the standard library and our own errors, so that ``./houvast`` alone answers at once,
before anything is installed. A command is a module with ``run(arguments) -> int``; one whose module is not
there is not listed.
"""

import importlib
import importlib.util
import os
import sys
import traceback
from dataclasses import dataclass
from pathlib import Path

from houvast.kernel.errors import HouvastError

STOPPED_BY_HAND = 130


@dataclass(frozen=True, slots=True)
class Command:
    """A name, the module that holds it, and one line; an empty line hides it from the list."""

    name: str
    module: str
    line: str


COMMANDS = (
    Command("demo", "houvast.cli.demo.command", "builds the demonstration town and opens it in the browser"),
    Command("test", "houvast.cli.pytest_command", "runs every test; what follows is passed on to pytest"),
    Command("check", "houvast.cli.check", "style, types, import contracts, sizes, migrations, messages"),
    Command("walk", "houvast.cli.walk", "prints the path of one request through the files"),
    Command("bench", "houvast.cli.bench", "measures; with a name only that figure"),
    Command("serve", "houvast.cli.serve", "serves in production; refuses weak or missing secrets"),
    Command("jobs", "houvast.cli.jobs", ""),
    Command("migrate", "houvast.cli.migrate", ""),
    Command("backup", "houvast.cli.backup", "writes two files: the data, and the keys"),
    Command("restore", "houvast.cli.restore", "brings a backup back; withdrawals and erasures stay"),
    Command("verify-log", "houvast.cli.verify_log", "says whether the log was tampered with, and where"),
    Command("psql", "houvast.cli.psql", "a database prompt as the owner, past row security"),
    Command("pg_dump", "houvast.cli.pg_dump", "dumps the database as the backup role"),
)


def exists(command: Command) -> bool:
    """Whether the command's module is there."""
    try:
        return importlib.util.find_spec(command.module) is not None
    except ModuleNotFoundError:
        return False


def print_commands() -> None:
    """One line per command."""
    print("Houvast: something to hold on to. The commands:\n")
    for command in COMMANDS:
        if command.line and exists(command):
            print(f"  ./houvast {command.name:<11} {command.line}")
    print("\nHOUVAST_HOME says where data lives (./var), HOUVAST_DATABASE_URL which server to use instead.")


def explain(error: Exception) -> str:
    """A sentence about an error nobody foresaw; its frames, without any value, go to a file."""
    kind = type(error).__name__
    place = Path(os.environ.get("HOUVAST_HOME") or ".", "log", "last-error.txt")
    try:
        place.write_text("".join([*traceback.format_tb(error.__traceback__), kind, "\n"]), encoding="utf-8")
    except OSError:
        return f"Something went wrong that was not foreseen ({kind})."
    return f"Something went wrong that was not foreseen ({kind}); where, is written in {place}."


def main(arguments: list[str]) -> int:
    """Runs the command named first; the answer is the process's exit status."""
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        print_commands()
        return 0
    found = next((one for one in COMMANDS if one.name == arguments[0] and exists(one)), None)
    if found is None:
        print(f"There is no command “{arguments[0]}”; ./houvast alone lists them.", file=sys.stderr)
        return 2
    try:
        return int(importlib.import_module(found.module).run(arguments[1:]))
    except HouvastError as error:
        print(f"\n{error}", file=sys.stderr)
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return STOPPED_BY_HAND
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except Exception as error:  # noqa: BLE001 - the last place where an error can become a sentence
        print(f"\n{explain(error)}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
