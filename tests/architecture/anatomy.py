"""Anatomy: every context looks the same, so that whoever knows one knows all."""

import ast

from architecture.tree import CONTEXTS, Planted, Tree, dotted, planted

FILES = {"__init__", "apps", "values", "models", "figures", "disclosure", "retention", "finding"}
FOLDERS = {"finding", "values", "models", "selectors", "services", "migrations"}
OWN = {"assessment": {"agreement"}}
"""A calculation of a context's own, plain Python that stands alone."""
SPLIT = {"finding", "values", "models"}
BANNED = {"utils", "util", "common", "helpers", "helper", "base", "misc", "managers", "signals", "admin"}


def contexts_hold_only_known_files(tree: Tree) -> list[str]:
    """A context holds the files and folders of its anatomy, and nothing else."""
    found = []
    for context in CONTEXTS:
        folders = FOLDERS | OWN.get(context, set())
        for source in tree.files(f"src/houvast/{context}/**/*.py"):
            parts = source.path.relative_to(tree.root / "src" / "houvast" / context).parts
            known = parts[0].removesuffix(".py") in FILES if len(parts) == 1 else parts[0] in folders
            if not known:
                found.append(f"{source.at(1)} {parts[0]} is no part of a context's anatomy")
            elif len(parts) > 2:
                found.append(f"{source.at(1)} a context has one level of folders")
    return found


def a_part_is_a_file_or_a_folder(tree: Tree) -> list[str]:
    """Finding, values and models are one file or one folder, never both."""
    return [
        f"{source.at(1)} stands beside a folder of the same name"
        for part in sorted(SPLIT)
        for source in tree.files(f"src/houvast/*/{part}.py")
        if source.path.with_suffix("").is_dir()
    ]


def names_say_what_is_inside(tree: Tree) -> list[str]:
    """No module or package is called utils, common, helpers, base, …: such names hold anything."""
    return [
        f"{source.at(1)} “{part}” does not say what is inside"
        for source in (*tree.python(), *tree.tests(), *tree.files("bench/**/*.py"))
        for part in source.path.relative_to(tree.root).with_suffix("").parts
        if part in BANNED
    ]


def package_files_are_empty(tree: Tree) -> list[str]:
    """``__init__.py`` is empty; models folders name their models there, because Django looks nowhere else."""
    found = []
    for source in tree.files("src/houvast/**/__init__.py"):
        models = source.path.parent.name == "models"
        for node in source.syntax.body:
            if not (models and (_is_import(node) or _is_docstring(node) or _names_all(node))):
                found.append(f"{source.at(node.lineno)} __init__.py must be empty")
                break
    return found


def modules_say_why_they_exist(tree: Tree) -> list[str]:
    """Every module begins with a docstring."""
    return [
        f"{source.at(1)} begin with a docstring: why does this module exist?"
        for source in tree.python()
        if source.path.name != "__init__.py" and not ast.get_docstring(source.syntax)
    ]


def _is_import(node: ast.stmt) -> bool:
    return isinstance(node, ast.ImportFrom) and bool(node.module and ".models." in node.module)


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _names_all(node: ast.stmt) -> bool:
    return isinstance(node, ast.Assign) and [dotted(target) for target in node.targets] == ["__all__"]


RULES = (
    contexts_hold_only_known_files,
    a_part_is_a_file_or_a_folder,
    names_say_what_is_inside,
    package_files_are_empty,
    modules_say_why_they_exist,
)

PLANTED: tuple[Planted, ...] = (
    planted(
        contexts_hold_only_known_files, "src/houvast/desk/forms.py", '"""F."""\n', "desk/forms.py:1 forms.py"
    ),
    planted(contexts_hold_only_known_files, "src/houvast/desk/services/a/b.py", '"""F."""\n', "one level"),
    planted(
        contexts_hold_only_known_files, "src/houvast/desk/agreement/a.py", '"""F."""\n', "agreement is no"
    ),
    Planted(
        a_part_is_a_file_or_a_folder,
        (("src/houvast/desk/models.py", ""), ("src/houvast/desk/models/call.py", "")),
        "stands beside a folder",
    ),
    planted(names_say_what_is_inside, "src/houvast/desk/utils.py", "", "“utils” does not say"),
    planted(names_say_what_is_inside, "tests/helpers/town.py", "", "“helpers” does not say"),
    planted(package_files_are_empty, "src/houvast/desk/__init__.py", '"""Desk."""\n', "must be empty"),
    planted(package_files_are_empty, "src/houvast/desk/models/__init__.py", "import os\n", "must be empty"),
    planted(modules_say_why_they_exist, "src/houvast/desk/values.py", "A = 1\n", "begin with a docstring"),
)
