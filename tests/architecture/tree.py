"""Reads a source tree for the architecture rules, real or planted, whatever part of it exists yet."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CONTEXTS = (
    "desk",
    "outreach",
    "guidance",
    "schools",
    "tables",
    "assessment",
    "groups",
    "cell",
    "learning",
    "rights",
)

AnyFunction = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Source:
    """One file: its place in the tree, its text and, for Python, its syntax."""

    root: Path
    path: Path

    @property
    def name(self) -> str:
        """The path from the root, with slashes."""
        return self.path.relative_to(self.root).as_posix()

    @cached_property
    def text(self) -> str:
        """The whole text."""
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def syntax(self) -> ast.Module:
        """The parsed module."""
        return ast.parse(self.text, filename=self.name)

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """Everything in it, in the order of ``ast.walk``: walking costs as much as parsing."""
        return tuple(ast.walk(self.syntax))

    @property
    def length(self) -> int:
        """Number of lines."""
        return len(self.text.splitlines())

    def at(self, line: int) -> str:
        """Where, as an editor understands it: file and line."""
        return f"{self.name}:{line}"

    def functions(self) -> Iterator[AnyFunction]:
        """Every function and method, nested ones too."""
        for node in self.nodes:
            if isinstance(node, AnyFunction):
                yield node

    def public_functions(self) -> list[AnyFunction]:
        """The module's own functions whose name has no leading underscore."""
        return [
            node
            for node in self.syntax.body
            if isinstance(node, AnyFunction) and not node.name.startswith("_")
        ]


@dataclass(frozen=True)
class Tree:
    """A checkout: the real one, or a planted one under a temporary folder; a file is read once."""

    root: Path
    _found: dict[tuple[str, ...], tuple[Source, ...]] = field(default_factory=dict, compare=False, repr=False)
    _read: dict[Path, Source] = field(default_factory=dict, compare=False, repr=False)

    def files(self, *patterns: str) -> Iterator[Source]:
        """Files that match a pattern under the root, sorted, each once; none when the folder is absent."""
        if patterns not in self._found:
            found = {path for pattern in patterns for path in self.root.glob(pattern) if path.is_file()}
            self._found[patterns] = tuple(
                self._read.setdefault(path, Source(self.root, path)) for path in sorted(found)
            )
        yield from self._found[patterns]

    def python(self, *, migrations: bool = False) -> Iterator[Source]:
        """The product's Python files."""
        for source in self.files("src/houvast/**/*.py"):
            if migrations or "/migrations/" not in source.name:
                yield source

    def tests(self) -> Iterator[Source]:
        """The suite's Python files."""
        yield from self.files("tests/**/*.py")

    def templates(self) -> Iterator[Source]:
        """Everything Django fills in, except the plain text of mails and documents."""
        yield from self.files("src/houvast/**/templates/**/*.html", "src/houvast/**/templates/**/*.svg")

    def services(self) -> Iterator[Source]:
        """The services: one file, one act."""
        yield from self._layer("services")

    def journeys(self) -> Iterator[Source]:
        """The journeys: one file, one use case in which contexts meet."""
        for source in self.files("src/houvast/journeys/*.py"):
            if not source.path.name.startswith(("_", "values")):
                yield source

    def selectors(self) -> Iterator[Source]:
        """The selectors: one file, one page."""
        yield from self._layer("selectors")

    def views(self) -> Iterator[Source]:
        """The view modules of the web face."""
        yield from self.files("src/houvast/web/**/views*.py", "src/houvast/web/**/views/*.py")

    def _layer(self, layer: str) -> Iterator[Source]:
        for source in self.files(f"src/houvast/*/{layer}/*.py"):
            if not source.path.name.startswith("_"):
                yield source


Rule = Callable[[Tree], list[str]]


@dataclass(frozen=True)
class Planted:
    """A bad example that a rule must see: the files to plant, and a word its sentence must hold."""

    rule: Rule
    files: tuple[tuple[str, str], ...]
    says: str

    @property
    def label(self) -> str:
        """How the case is called in the test report."""
        return f"{self.rule.__name__}: {self.says}"

    def seen_in(self, folder: Path) -> list[str]:
        """Plants the files under the folder and returns what the rule says of them."""
        for name, text in self.files:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return self.rule(Tree(folder))


def planted(rule: Rule, name: str, text: str, says: str) -> Planted:
    """A bad example of one file."""
    return Planted(rule, ((name, text),), says)


def imported_names(source: Source) -> dict[str, str]:
    """What each name bound by an import stands for: ``{"must": "houvast.access.rules.must"}``."""
    names: dict[str, str] = {}
    for node in source.syntax.body:
        if isinstance(node, ast.Import):
            for alias in node.names:
                names[alias.asname or alias.name.split(".")[0]] = alias.name
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for alias in node.names:
                names[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return names


def first_statement(function: AnyFunction) -> ast.stmt | None:
    """The first statement after the docstring."""
    body = function.body[1:] if ast.get_docstring(function, clean=False) is not None else function.body
    return body[0] if body else None


def called_name(node: ast.AST) -> str:
    """The dotted name that a call calls, or an empty text."""
    return dotted(node.func) if isinstance(node, ast.Call) else ""


def dotted(node: ast.AST) -> str:
    """A name or attribute as dotted text, or an empty text."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        inner = dotted(node.value)
        return f"{inner}.{node.attr}" if inner else node.attr
    return ""
