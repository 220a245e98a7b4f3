"""Reads on what an entry may be held back from the person concerned: each on an article read (F13)."""

from collections.abc import Mapping
from pathlib import Path

from houvast.kernel.messages import message
from houvast.legal.fields import Fields, read_file
from houvast.legal.loading_regimes import article_read
from houvast.legal.values import Citation, Regime, Restriction


def read_restrictions(
    path: Path, citations: Mapping[str, Citation], regimes: tuple[Regime, ...]
) -> tuple[Restriction, ...]:
    """Reads the file; raises Invalid for a ground without an article that was read, or an unknown regime."""
    known = {regime.id for regime in regimes}
    return tuple(_read(entry, citations, known) for entry in read_file(path).entries("ground"))


def _read(entry: Fields, citations: Mapping[str, Citation], regimes: set[str]) -> Restriction:
    entry.only("id", "regime", "citation", "only_on_list", "name")
    regime = entry.optional_string("regime")
    if regime is not None and regime not in regimes:
        sentence = message("%(file)s, %(entry)s: “%(value)s” is not known for the field “%(field)s”.")
        raise entry.refusal(sentence, "regime", value=regime)
    return Restriction(
        id=entry.string("id"),
        regime=regime,
        citation=article_read(entry, citations),
        only_on_list=entry.truth("only_on_list"),
        name=entry.text("name"),
    )
