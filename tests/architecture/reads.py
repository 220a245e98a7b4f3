"""What a selector returns: frozen dataclasses; a template cannot print what is not there."""

import ast
from pathlib import Path

from architecture.tree import Planted, Source, Tree, dotted, imported_names, planted

PLAIN = {"None", "tuple", "...", "int", "bool", "str", "date", "datetime", "UUID", "bytes"}


def selectors_return_frozen_dataclasses(tree: Tree) -> list[str]:
    """A selector's public function returns a frozen dataclass, a tuple of them, or a plain value."""
    return [
        f"{source.at(node.lineno)} {node.name} returns {name}, which is no frozen dataclass"
        for source in tree.selectors()
        for node in source.public_functions()
        for name in _returned(node.returns)
        if name not in PLAIN and not _is_frozen(tree, source, name)
    ]


def _returned(annotation: ast.expr | None) -> list[str]:
    """The type names in a return annotation."""
    if annotation is None:
        return ["nothing it names"]
    if isinstance(annotation, ast.Subscript):
        return [*_returned(annotation.value), *_returned(annotation.slice)]
    if isinstance(annotation, ast.BinOp):
        return [*_returned(annotation.left), *_returned(annotation.right)]
    if isinstance(annotation, ast.Tuple):
        return [name for part in annotation.elts for name in _returned(part)]
    if isinstance(annotation, ast.Constant):
        return ["..." if annotation.value is Ellipsis else str(annotation.value)]
    return [dotted(annotation)]


def _is_frozen(tree: Tree, source: Source, name: str, depth: int = 4) -> bool:
    """Whether a name stands for a frozen dataclass or an enumeration, here or where it is imported from."""
    for node in source.syntax.body:
        if isinstance(node, ast.ClassDef) and node.name == name:
            return any(_freezes(mark) for mark in node.decorator_list) or any(
                dotted(parent).endswith(("StrEnum", "Enum", "NamedTuple")) for parent in node.bases
            )
    origin = imported_names(source).get(name, "")
    module, _, original = origin.rpartition(".")
    path = tree.root / "src" / Path(*module.split(".")).with_suffix(".py") if module else None
    if not depth or path is None or not path.exists():
        return False
    return _is_frozen(tree, Source(tree.root, path), original, depth - 1)


def _freezes(mark: ast.expr) -> bool:
    return (
        isinstance(mark, ast.Call)
        and dotted(mark.func).endswith("dataclass")
        and any(
            word.arg == "frozen" and isinstance(word.value, ast.Constant) and word.value.value is True
            for word in mark.keywords
        )
    )


RULES = (selectors_return_frozen_dataclasses,)

_SELECTOR = "src/houvast/desk/selectors/show_call.py"
_CALL = "from dataclasses import dataclass\n@dataclass\nclass Call:\n    a: int\n"

PLANTED: tuple[Planted, ...] = (
    planted(
        selectors_return_frozen_dataclasses,
        _SELECTOR,
        f"{_CALL}def show_call() -> Call: ...\n",
        "returns Call",
    ),
    planted(
        selectors_return_frozen_dataclasses,
        _SELECTOR,
        "def show_call() -> tuple[Row, ...]: ...\n",
        "returns Row",
    ),
    planted(
        selectors_return_frozen_dataclasses, _SELECTOR, "def show_call(): ...\n", "returns nothing it names"
    ),
    Planted(
        selectors_return_frozen_dataclasses,
        (
            ("src/houvast/desk/values.py", _CALL),
            (_SELECTOR, "from houvast.desk.values import Call\ndef show_call() -> Call | None: ...\n"),
        ),
        "returns Call",
    ),
)
