"""Sizes: what fits on a screen is read; what does not, is not."""

from collections.abc import Iterable

from architecture.tree import AnyFunction, Planted, Source, Tree, planted

FILE, FUNCTION, VIEW, TEMPLATE, TEST_FILE = 300, 40, 15, 80, 400


def files_are_short(tree: Tree) -> list[str]:
    """No product file is longer than 300 lines."""
    return _too_long(tree.python(migrations=True), FILE, "split it by what it is about")


def suite_files_are_short(tree: Tree) -> list[str]:
    """No test file is longer than 400 lines."""
    return _too_long(tree.tests(), TEST_FILE, "split it by the sentence its tests finish")


def templates_are_short(tree: Tree) -> list[str]:
    """No template is longer than 80 lines."""
    return _too_long(tree.templates(), TEMPLATE, "move a part into a component")


def functions_are_short(tree: Tree) -> list[str]:
    """No function is longer than 40 lines, docstring included."""
    return [
        f"{source.at(node.lineno)} {node.name} has {_lines(node)} lines; at most {FUNCTION}"
        for source in tree.python()
        for node in source.functions()
        if _lines(node) > FUNCTION
    ]


def views_are_short(tree: Tree) -> list[str]:
    """No view is longer than 15 lines: form, one call, answer."""
    return [
        f"{source.at(node.lineno)} view {node.name} has {_lines(node)} lines; at most {VIEW}"
        for source in tree.views()
        for node in source.functions()
        if _lines(node) > VIEW
    ]


def _too_long(sources: Iterable[Source], most: int, advice: str) -> list[str]:
    return [
        f"{source.at(most + 1)} the file has {source.length} lines; at most {most}: {advice}"
        for source in sources
        if source.length > most
    ]


def _lines(node: AnyFunction) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _function(lines: int) -> str:
    return "def act() -> None:\n" + "    pass\n" * (lines - 1)


RULES = (files_are_short, suite_files_are_short, templates_are_short, functions_are_short, views_are_short)

PLANTED: tuple[Planted, ...] = (
    planted(files_are_short, "src/houvast/desk/values.py", "A = 1\n" * 301, "values.py:301 the file has 301"),
    planted(suite_files_are_short, "tests/desk/test_act.py", "A = 1\n" * 401, "has 401 lines"),
    planted(templates_are_short, "src/houvast/web/templates/desk/act.html", "<p>\n" * 81, "has 81 lines"),
    planted(functions_are_short, "src/houvast/desk/values.py", _function(41), "act has 41 lines"),
    planted(views_are_short, "src/houvast/web/desk/views.py", _function(16), "view act has 16 lines"),
    planted(views_are_short, "src/houvast/web/desk/views_calls.py", _function(16), "view act has 16 lines"),
)
