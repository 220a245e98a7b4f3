"""Finds every marked message in Python files and templates.

Python is read as syntax, so a name counts only when it was imported from where the marks come from. Sentences
given to our own errors count as marked: whoever is refused reads them. Templates go through Django's own
``templatize``, which knows ``translate``, ``blocktranslate`` and ``_("…")``.
"""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from django.utils.translation.template import templatize

from houvast.cli.translation.found import Found, Unreadable
from houvast.kernel import errors

# The places of context, text and plural among the arguments; -1 where there is none.
SIMPLE, PLURAL, CONTEXT, CONTEXT_PLURAL = (-1, 0, -1), (-1, 0, 1), (0, 1, -1), (0, 1, 2)
SHAPES = {
    "gettext": SIMPLE,
    "ngettext": PLURAL,
    "pgettext": CONTEXT,
    "npgettext": CONTEXT_PLURAL,
    "_": SIMPLE,
}
DJANGO = {
    f"django.utils.translation.{name}{ending}": shape
    for name, shape in SHAPES.items()
    for ending in ("", "_lazy", "_noop")
}
ERRORS = {
    f"houvast.kernel.errors.{name}": SIMPLE
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, errors.HouvastError)
}
MARKS = {**DJANGO, "houvast.kernel.messages.message": SIMPLE}
IN_TEMPLATE = re.compile(r"(?<![\w.])(n?p?gettext|_)\(")

Marked = Found | Unreadable


def extract(package: Path) -> list[Marked]:
    """Returns all marked messages under the package, in the order of files and lines."""
    found: list[Marked] = []
    for file in sorted(package.rglob("*.py")):
        if "migrations" not in file.parts:
            found.extend(from_python(file, file.read_text(encoding="utf-8"), in_cli=_in_cli(file, package)))
    for file in sorted((*package.rglob("templates/**/*.html"), *package.rglob("templates/**/*.txt"))):
        found.extend(from_template(file, file.read_text(encoding="utf-8")))
    return found


def from_python(file: Path, text: str, *, in_cli: bool = False) -> Iterator[Marked]:
    """Yields the marked messages of a Python file; commands' own refusals stay English."""
    syntax = ast.parse(text, filename=str(file))
    marks = MARKS if in_cli else {**MARKS, **ERRORS}
    nodes = tuple(ast.walk(syntax))
    names = _origins(nodes)
    for node in nodes:
        if isinstance(node, ast.Call) and (origin := _origin(node.func, names)) in marks:
            yield from _from_call(file, node, marks[origin], node.lineno)


def from_template(file: Path, text: str) -> Iterator[Marked]:
    """Yields the marked messages of a template."""
    try:
        code = templatize(text, origin=str(file))
    except SyntaxError as error:
        yield Unreadable(file, 1, str(error))
        return
    for match in IN_TEMPLATE.finditer(code):
        line = code.count("\n", 0, match.start()) + 1
        call = _call_at(code, match.start())
        if call is None:
            yield Unreadable(file, line, "this mark cannot be read")
        else:
            yield from _from_call(file, call, SHAPES[match[1]], line)


def _from_call(file: Path, call: ast.Call, shape: tuple[int, int, int], line: int) -> Iterator[Marked]:
    texts = [_literal(call, place) for place in shape]
    if any(isinstance(text, ast.JoinedStr | ast.BinOp) for text in texts):
        yield Unreadable(file, line, "a message is one plain text with named placeholders, not a glued one")
    elif isinstance(texts[1], str):
        context, text, plural = (given if isinstance(given, str) else "" for given in texts)
        yield Found(text=text, plural=plural, context=context, file=file, line=line)


def _literal(call: ast.Call, place: int) -> str | ast.expr | None:
    """The text at a place, or the expression that stands there instead of a text."""
    if place < 0 or place >= len(call.args):
        return None
    given = call.args[place]
    return given.value if isinstance(given, ast.Constant) and isinstance(given.value, str) else given


def _origins(nodes: Iterable[ast.AST]) -> dict[str, str]:
    """What each imported name stands for."""
    names: dict[str, str] = {}
    for node in nodes:
        if isinstance(node, ast.ImportFrom) and node.module:
            names.update({alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names})
        elif isinstance(node, ast.Import):
            names.update({alias.asname: alias.name for alias in node.names if alias.asname})
    return names


def _origin(function: ast.expr, names: dict[str, str]) -> str:
    if isinstance(function, ast.Name):
        return names.get(function.id, "")
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
        return f"{names.get(function.value.id, '')}.{function.attr}"
    return ""


def _call_at(code: str, start: int) -> ast.Call | None:
    """The call that starts at a place of what templatize wrote; it ends at the first bracket that parses."""
    end = start
    while (end := code.find(")", end + 1)) >= 0:
        try:
            expression = ast.parse(code[start : end + 1], mode="eval").body
        except SyntaxError:
            continue
        return expression if isinstance(expression, ast.Call) else None
    return None


def _in_cli(file: Path, package: Path) -> bool:
    return file.relative_to(package).parts[0] == "cli"
