"""The import contracts hold, leave nothing out, and see a planted fault."""

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import grimp
import pytest

from architecture.tree import CONTEXTS, ROOT

CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
    "contracts"
]
ROWS = "houvast.access.models.rows"
FACES = ("web", "api", "cli")
PLANTED = (
    (
        "kernel/clock.py",
        "import houvast.vault.sealing",
        "Faces call journeys",
        "kernel.clock -> houvast.vault.sealing",
    ),
    ("guidance/values.py", "import houvast.desk", "Faces call journeys", "guidance.values -> houvast.desk"),
    ("kernel/ids.py", "import django", "plain Python", "kernel.ids -> django"),
    ("unheard_of/values.py", "A = 1", "Faces call journeys", "not listed as layers: - houvast.unheard_of"),
    (
        "web/requests.py",
        "import houvast.access.models",
        "Faces never touch models",
        "web.requests -> houvast.access.models",
    ),
    (
        "web/requests.py",
        "import houvast.assessment.agreement.team",
        "loads numpy",
        "web.requests -> houvast.assessment.agreement.team",
    ),
    (
        "assessment/agreement/sums.py",
        "import houvast.kernel.clock",
        "stands alone",
        "agreement.sums -> houvast.kernel.clock",
    ),
    (
        "access/values.py",
        "import houvast.access.models",
        "Inside a context",
        "access.values -> houvast.access.models",
    ),
    ("kernel/clock.py", "", "No circle of imports", ".kernel -> .vault"),
)
"""What is planted: a file, the line put into it, the contract it breaks, what that contract says of it."""
_LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def lint(root: Path) -> tuple[int, str]:
    """Runs the contracts over the tree at root; returns the exit code and what was said."""
    command = [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, 'src'); {_LINT}", "--no-cache"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)  # noqa: S603
    return done.returncode, done.stdout + done.stderr


def planted_copy(folder: Path, *faults: tuple[str, str]) -> Path:
    """Copies the product's modules under the folder and appends a line to, or makes, each faulty file."""
    ignored = shutil.ignore_patterns("__pycache__", "locale", "static", "templates", "stories", "data")
    shutil.copytree(ROOT / "src", folder / "src", ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", folder)
    for name, line in faults:
        path = folder / "src" / "houvast" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(f"\n{line}\n")
    return folder


def outsiders_of_models(graph: grimp.ImportGraph) -> list[str]:
    """Imports of a package's models from outside that package.

    ``access.models.rows`` holds no table: only the abstract classes that every row belongs to.
    """
    return [
        f"{importer} imports {imported}: models are private to their own package"
        for imported in sorted(graph.modules)
        if re.fullmatch(r"houvast\.\w+\.models(\..+)?", imported) and imported != ROWS
        for importer in sorted(graph.find_modules_that_directly_import(imported))
        if importer.split(".")[:2] != imported.split(".")[:2]
    ]


def curiosity_of_policy(graph: grimp.ImportGraph) -> list[str]:
    """Imports of policy from a context that are not its figures."""
    return [
        f"{importer} imports {imported}: policy reads figures only"
        for importer in sorted(graph.modules)
        if importer.startswith("houvast.policy")
        for imported in sorted(graph.find_modules_directly_imported_by(importer))
        if imported.startswith(tuple(f"houvast.{context}." for context in CONTEXTS))
        and not re.fullmatch(r"houvast\.\w+\.figures", imported)
    ]


def test_hold_for_the_tree() -> None:
    code, said = lint(ROOT)
    assert code == 0, said


@pytest.fixture(scope="module")
def said_of_the_planted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What each contract says of one copy with every fault in it; read once, as the tree is large."""
    beside = [(str(Path(name).parent / "__init__.py"), "") for name, *_ in PLANTED]
    code, said = lint(
        planted_copy(tmp_path_factory.mktemp("planted"), *[(n, i) for n, i, *_ in PLANTED], *beside)
    )
    assert code == 1, said
    parts = re.split(r"\n\n(\S[^\n]*)\n-{20,}\n", said.partition("Broken contracts\n")[2])
    return {name: " ".join(part.split()) for name, part in zip(parts[1::2], parts[2::2], strict=True)}


@pytest.mark.parametrize(("broken", "shown"), [fault[2:] for fault in PLANTED])
def test_break_on_a_planted_import(broken: str, shown: str, said_of_the_planted: dict[str, str]) -> None:
    [said] = [said for contract, said in said_of_the_planted.items() if broken in contract]
    assert shown in said


def test_keep_models_private() -> None:
    graph = grimp.build_graph("houvast", cache_dir=None)
    found = [*outsiders_of_models(graph), *curiosity_of_policy(graph)]
    assert not found, "\n".join(found)


def test_find_no_table_among_the_shared_rows() -> None:
    """Whatever stands in the one module of models that others may import is abstract."""
    syntax = ast.parse((ROOT / "src" / Path(*ROWS.split("."))).with_suffix(".py").read_text(encoding="utf-8"))
    for row in (node for node in syntax.body if isinstance(node, ast.ClassDef)):
        assert "abstract = True" in ast.unparse(row), f"{row.name} is a table"


def test_see_models_used_from_outside() -> None:
    graph = grimp.ImportGraph()
    graph.add_import(importer="houvast.journeys.a", imported="houvast.desk.models.question")
    graph.add_import(importer="houvast.desk.finding", imported="houvast.desk.models.question")
    assert len(outsiders_of_models(graph)) == 1


def test_see_policy_reading_rows() -> None:
    graph = grimp.ImportGraph()
    graph.add_import(importer="houvast.policy.services.a", imported="houvast.guidance.selectors.b")
    graph.add_import(importer="houvast.policy.services.a", imported="houvast.guidance.figures")
    assert len(curiosity_of_policy(graph)) == 1


def test_are_tight_where_a_package_exists() -> None:
    """A layer in parentheses may be absent; once it is there, the parentheses go."""
    layers = next(contract["layers"] for contract in CONTRACTS if contract["id"] == "layers")
    loose = [name for layer in layers for name in re.findall(r"\((\w+)\)", layer)]
    assert [name for name in loose if (ROOT / "src" / "houvast" / name).exists()] == []


def test_keep_every_face_from_the_models() -> None:
    sources = next(contract["source_modules"] for contract in CONTRACTS if contract["id"] == "faces")
    present = {f"houvast.{face}" for face in FACES if (ROOT / "src" / "houvast" / face).exists()}
    assert present <= set(sources)
