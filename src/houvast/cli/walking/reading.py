"""Reads what one function of a file uses: followed through the file's own functions, never run."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Used:
    """What a function and the functions it calls in the same file use."""

    names: frozenset[str]
    texts: frozenset[str]
    events: frozenset[str]
    rules: frozenset[str]
    line: int


def used_by(file: Path, function: str) -> Used:
    """Returns what a function of a file uses; empty when the file has no such function.

    Names are dotted and resolved through the file's imports: ``houvast.desk.services.take_call.take_call``.
    """
    return _used(file.read_text(encoding="utf-8"), function)


@cache
def _used(text: str, function: str) -> Used:
    """Many addresses lead to the same functions, and many functions stand in the same file."""
    own, imports = _read(text)
    nodes = [node for name in _reached(function, own) for node in ast.walk(own[name])]
    calls = [node for node in nodes if isinstance(node, ast.Call)]
    return Used(
        names=frozenset(filter(None, (resolved(node, imports) for node in nodes))),
        texts=frozenset(
            node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)
        ),
        events=frozenset(
            _first_texts(calls, imports, ("houvast.audit.log.record", "houvast.audit.log.record_reading"))
        ),
        rules=frozenset(_first_texts(calls, imports, ("houvast.access.rules.must",), place=1)),
        line=own[function].lineno if function in own else 0,
    )


@lru_cache(maxsize=256)
def _read(text: str) -> tuple[dict[str, ast.FunctionDef | ast.ClassDef], dict[str, str]]:
    """The functions and classes of a file by name, and what its imports stand for."""
    syntax = ast.parse(text)
    own = {node.name: node for node in syntax.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    return own, _imports(syntax)


def resolved(node: ast.AST, imports: dict[str, str]) -> str:
    """The dotted name an expression stands for, through the file's imports; empty for anything else."""
    if isinstance(node, ast.Name):
        return imports.get(node.id, "")
    if isinstance(node, ast.Attribute):
        inner = resolved(node.value, imports)
        return f"{inner}.{node.attr}" if inner else ""
    return ""


def _imports(syntax: ast.Module) -> dict[str, str]:
    return {
        alias.asname or alias.name: f"{node.module}.{alias.name}"
        for node in syntax.body
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
    }


def _reached(function: str, own: dict[str, ast.FunctionDef | ast.ClassDef]) -> list[str]:
    """The function and all it calls in its own file, in the order they are met."""
    reached: list[str] = []
    waiting = [function]
    while waiting:
        name = waiting.pop(0)
        if name in own and name not in reached:
            reached.append(name)
            waiting += [node.id for node in ast.walk(own[name]) if isinstance(node, ast.Name)]
    return reached


def _first_texts(
    calls: list[ast.Call], imports: dict[str, str], called: tuple[str, ...], place: int = 0
) -> Iterator[str]:
    for call in calls:
        if resolved(call.func, imports) in called and len(call.args) > place:
            given = call.args[place]
            if isinstance(given, ast.Constant) and isinstance(given.value, str):
                yield given.value
