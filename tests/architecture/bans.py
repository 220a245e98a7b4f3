"""What is not written here, because each of these once hid a fault from everybody who read the code."""

import ast
import re
from collections.abc import Iterator

from architecture.tree import Planted, Source, Tree, called_name, planted

LATE = "TemplateResponse renders after the transaction: use houvast.web.ui.render.page"
MODULES = {
    "django.contrib.admin": "no admin: it shows rows to whoever runs it",
    "django.dispatch": "no signals: what happens is written where it happens",
    "django.db.models.signals": "no signals: what happens is written where it happens",
    "django.core.signals": "no signals: what happens is written where it happens",
    "django.template.response": LATE,
    "django.shortcuts.render": "use houvast.web.ui.render.page, which renders inside the transaction",
}
NAMES = {
    "ModelForm": "no ModelForm: a form is not a table",
    "modelform_factory": "no ModelForm: a form is not a table",
    "TemplateResponse": LATE,
    "StreamingHttpResponse": "a streamed answer outlives its transaction",
    "FileResponse": "a streamed answer outlives its transaction",
    "receiver": "no signals: what happens is written where it happens",
}
SQL = re.compile(
    r"\s*(select|insert|update|delete|create|alter|drop|grant|revoke|truncate|set|with)\b[\s\S]*",
    re.IGNORECASE,
)
SQL_HOMES = (
    "src/houvast/access/",
    "src/houvast/audit/",
    "src/houvast/directory/searching.py",  # calls its own functions, which no query of the ORM can
    "src/houvast/cli/server/",
    "src/houvast/cli/roles.py",
)


def nothing_banned_is_imported(tree: Tree) -> list[str]:
    """No admin, no signals, no ModelForm, no answer that outlives its transaction."""
    return [
        f"{source.at(line)} {why}"
        for source in tree.python()
        for line, module, name in _imports(source)
        for why in _why_not(module, name)
    ]


def nothing_banned_is_named(tree: Tree) -> list[str]:
    """Neither by the back door of an attribute: ``forms.ModelForm``, ``http.StreamingHttpResponse``."""
    return [
        f"{source.at(node.lineno)} {NAMES[node.attr]}"
        for source in tree.python()
        for node in source.nodes
        if isinstance(node, ast.Attribute) and node.attr in NAMES.keys() - {"receiver"}
    ]


def imports_stand_at_the_top(tree: Tree) -> list[str]:
    """No import hides in a function, a class or under TYPE_CHECKING."""
    return [
        f"{source.at(node.lineno)} this import stands inside {kind}; imports stand at the top"
        for source in tree.python()
        for parent in source.nodes
        for kind in [_hiding_place(parent)]
        if kind
        for node in ast.iter_child_nodes(parent)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]


def models_hold_no_rules(tree: Tree) -> list[str]:
    """No model overrides save, delete, clean or full_clean: a rule stands in a service."""
    return [
        f"{source.at(node.lineno)} {parent.name}.{node.name}: a rule stands in a service, not in a model"
        for source in tree.files("src/houvast/*/models.py", "src/houvast/*/models/*.py")
        for parent in source.nodes
        if isinstance(parent, ast.ClassDef)
        for node in parent.body
        if isinstance(node, ast.FunctionDef) and node.name in {"save", "delete", "clean", "full_clean"}
    ]


def sql_is_not_glued_together(tree: Tree) -> list[str]:
    """No raw query outside access and the server's own folders, and no SQL in an f-string anywhere else."""
    found = []
    for source in tree.python():
        if source.name.startswith(SQL_HOMES):
            continue
        for node in source.nodes:
            if isinstance(node, ast.Call) and called_name(node).endswith((".raw", ".extra", "RawSQL")):
                found.append(f"{source.at(node.lineno)} raw SQL stands in access or in a migration")
            elif isinstance(node, ast.JoinedStr) and _is_sql(node):
                found.append(
                    f"{source.at(node.lineno)} SQL glued with an f-string: give values as parameters"
                )
            elif isinstance(node, ast.Call) and called_name(node).endswith("cursor.execute"):
                found.append(f"{source.at(node.lineno)} raw SQL stands in access or in a migration")
    return found


def views_import_service_modules(tree: Tree) -> list[str]:
    """A view imports the module of a service, not its function, which its own name would shadow."""
    found = []
    for source in tree.views():
        for line, module, name in _imports(source):
            if re.fullmatch(r"houvast\.\w+\.(services|selectors)\.\w+", module) and name:
                found.append(
                    f"{source.at(line)} import the module: from {module.rpartition('.')[0]} import …"
                )
            if re.fullmatch(r"houvast\.journeys\.\w+", module) and name:
                found.append(f"{source.at(line)} import the module: from houvast.journeys import …")
    return found


def tests_pretend_nothing(tree: Tree) -> list[str]:
    """No mock: a test uses our own parts as they are, and a real database."""
    return [
        f"{source.at(line)} no mocks: use the part itself"
        for source in tree.tests()
        for line, module, name in _imports(source)
        if f"{module}.{name}".startswith("unittest.mock")
    ]


def _why_not(module: str, name: str) -> Iterator[str]:
    for banned, why in MODULES.items():
        if f"{module}.{name}".rstrip(".").startswith(banned):
            yield why
            return
    if name in NAMES and module.startswith("django"):
        yield NAMES[name]


def _imports(source: Source) -> Iterator[tuple[int, str, str]]:
    """Line, module and name of every import, wherever it stands."""
    for node in source.nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name, ""
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                yield node.lineno, node.module or "", alias.name


def _hiding_place(node: ast.AST) -> str:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return f"{node.name}()"
    if isinstance(node, ast.ClassDef):
        return node.name
    return "a condition" if isinstance(node, ast.If | ast.Try | ast.With) else ""


def _is_sql(node: ast.JoinedStr) -> bool:
    head = node.values[0] if node.values else None
    text = head.value if isinstance(head, ast.Constant) else ""
    return isinstance(text, str) and bool(SQL.fullmatch(text)) and text.split()[0].isupper()


RULES = (
    nothing_banned_is_imported,
    nothing_banned_is_named,
    imports_stand_at_the_top,
    models_hold_no_rules,
    sql_is_not_glued_together,
    views_import_service_modules,
    tests_pretend_nothing,
)

_SERVICE = "src/houvast/desk/services/take_call.py"
_VIEWS = "src/houvast/web/desk/views.py"
_MODEL = "class Call:\n    def save(self): ...\n"

PLANTED: tuple[Planted, ...] = (
    planted(nothing_banned_is_imported, _SERVICE, "from django.contrib import admin\n", "no admin"),
    planted(nothing_banned_is_imported, _SERVICE, "from django.dispatch import receiver\n", "no signals"),
    planted(nothing_banned_is_imported, _SERVICE, "from django.db.models import signals\n", "no signals"),
    planted(nothing_banned_is_imported, _SERVICE, "from django.forms import ModelForm as M\n", "not a table"),
    planted(
        nothing_banned_is_imported, _VIEWS, "from django.shortcuts import render\n", "inside the transaction"
    ),
    planted(nothing_banned_is_imported, _VIEWS, "from django.http import FileResponse\n", "outlives"),
    planted(
        nothing_banned_is_named, _VIEWS, "from django import forms\nA = forms.ModelForm\n", "not a table"
    ),
    planted(imports_stand_at_the_top, _SERVICE, "def f():\n    import os\n", "inside f()"),
    planted(imports_stand_at_the_top, _SERVICE, "if TYPE_CHECKING:\n    import os\n", "inside a condition"),
    planted(models_hold_no_rules, "src/houvast/desk/models.py", _MODEL, "Call.save"),
    planted(models_hold_no_rules, "src/houvast/desk/models/call.py", _MODEL, "Call.save"),
    planted(sql_is_not_glued_together, _SERVICE, "A = f'SELECT * FROM t WHERE a = {b}'\n", "f-string"),
    planted(sql_is_not_glued_together, _SERVICE, "Call.objects.raw('SELECT 1')\n", "raw SQL"),
    planted(sql_is_not_glued_together, _SERVICE, "cursor.execute('SELECT 1')\n", "raw SQL"),
    planted(
        views_import_service_modules,
        _VIEWS,
        "from houvast.desk.services.take_call import take_call\n",
        "module",
    ),
    planted(
        views_import_service_modules, _VIEWS, "from houvast.journeys.refer import refer\n", "journeys import"
    ),
    planted(tests_pretend_nothing, "tests/desk/test_a.py", "from unittest import mock\n", "no mocks"),
)
