"""``./houvast verify-log``: reads the whole log against its seals and says in sentences what does not fit."""

import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Final

from houvast.audit.digests import from_file
from houvast.audit.verifying import Fault, Finding, Kept, Verdict, verify_log
from houvast.cli.cluster import running_cluster
from houvast.cli.django_process import enter
from houvast.cli.options import options
from houvast.kernel import clock
from houvast.kernel.errors import Invalid

SHOWN: Final = 200
EVERY: Final = 50_000


def _entry(found: Finding) -> str:
    event = f" ({found.event})" if found.event else ""
    return f"Entry {found.number}{event}"


SENTENCES: Final[Mapping[Fault, Callable[[Finding], str]]] = {
    Fault.CHANGED: lambda one: (
        f"{_entry(one)} was changed: it is not what seal {one.seal} covers. It now says {_when(one.at)}."
    ),
    Fault.DELETED: lambda one: (
        f"Entry {one.number} was deleted. Seal {one.seal} of {_when(one.at)} covers it."
    ),
    Fault.INSERTED: lambda one: (
        f"{_entry(one)} was inserted past the database's rules: it says {_when(one.at)}, yet everything of "
        "its transaction's time was sealed without it."
    ),
    Fault.SWAPPED: lambda one: (
        f"Entries {one.number} and {one.other} were swapped: each says what the other said in seal "
        f"{one.seal}."
    ),
    Fault.LATE: lambda one: (
        f"{_entry(one)} was inserted later than it says: it claims {_when(one.at)}, and the log of that time "
        f"had been sealed before; it first appears in seal {one.seal}."
    ),
    Fault.SEAL_CHANGED: lambda one: f"Seal {one.number} itself was changed or exchanged.",
    Fault.SEAL_GONE: lambda one: f"Seal {one.number} was deleted.",
    Fault.SEAL_LOOSE: lambda one: (
        f"Seal {one.number} does not follow on seal {one.number - 1}: one of them was written anew."
    ),
    Fault.NOT_AS_KEPT: lambda one: (
        f"Seal {one.number} is not the one whose digest was kept: the log up to there was written anew."
    ),
    Fault.GONE_SINCE: lambda one: (
        f"Seal {one.number}, whose digest was kept, is not in this log: its end was cut off, or an "
        "older copy was brought back."
    ),
}


def _when(moment: datetime | None) -> str:
    return moment.astimezone(clock.BELGIUM).strftime("%d/%m/%Y %H:%M:%S") if moment else "no moment"


def sentences(verdict: Verdict) -> list[str]:
    """What there is to say about a log."""
    said = [SENTENCES[found.fault](found) for found in verdict.findings[:SHOWN]]
    if len(verdict.findings) > SHOWN:
        said.append(f"… and {len(verdict.findings) - SHOWN} more.")
    said += [
        f"A copy was brought back on {_when(moment)}; seals go on from there." for moment in verdict.restored
    ]
    if verdict.lapsed:
        said.append(f"{verdict.lapsed} readings lapsed by rule; their digests are still in the chain.")
    if verdict.waiting:
        said.append(f"{verdict.waiting} newest entries are not sealed yet.")
    count = len(verdict.findings)
    said.append(
        f"{verdict.entries} entries and {verdict.seals} seals were read: "
        + ("nothing was tampered with." if not count else f"{count} faults, listed above.")
    )
    return said


def _kept(path: str | None) -> list[Kept]:
    if path is None:
        return []
    try:
        return [from_file(Path(path).read_bytes())]
    except OSError as error:
        raise Invalid("%(path)s cannot be read (%(why)s).", path=path, why=error.strerror or "") from error


def _tell(read: int) -> None:
    if sys.stderr.isatty() and read % EVERY < 1000:  # noqa: PLR2004 - entries come by the thousand
        print(f"\r  {read} entries …", end="", flush=True, file=sys.stderr)


def run(arguments: list[str]) -> int:
    """``./houvast verify-log [--against FILE]``; 0 when nothing was tampered with, else 1."""
    reader = options("verify-log", "Says whether the log was tampered with, and where.")
    reader.add_argument("--against", metavar="FILE", help="a digest that was kept elsewhere")
    given = reader.parse_args(arguments)
    kept = _kept(given.against)
    with running_cluster() as cluster:
        enter(cluster.home, "production")
        verdict = verify_log(kept, _tell)
    for sentence in sentences(verdict):
        print(sentence)
    if not kept:
        print("Whoever can rewrite everything can rewrite seals too: compare with a digest kept elsewhere "
              "(--against FILE; each day's is in digests/).")  # fmt: skip
    return 1 if verdict.findings else 0
