"""Acts and reads: a service authorises, checks, changes, records; a selector returns what a page may show."""

import ast
from collections.abc import Iterator

from architecture.tree import (
    CONTEXTS,
    AnyFunction,
    Planted,
    Source,
    Tree,
    called_name,
    dotted,
    first_statement,
    imported_names,
    planted,
)

MUST = "houvast.access.rules.must"
WITHOUT_ACTOR = "houvast.access.rules.without_actor"
ACTORLESS = (
    "src/houvast/access/services/",
    "src/houvast/directory/selectors/find_public_services.py",  # pages a steward opened to strangers
    "src/houvast/directory/selectors/show_public_service.py",
    "src/houvast/cell/services/approve_sheet.py",  # a secret vote: whoever signed in would have a name
)


def services_hold_one_act(tree: Tree) -> list[str]:
    """A file of a service or a journey holds one public function, named like the file."""
    found = []
    for source in (*tree.services(), *tree.journeys()):
        names = [node.name for node in source.public_functions()]
        if names != [source.path.stem]:
            found.append(
                f"{source.at(1)} holds {', '.join(names) or 'nothing'}; expected {source.path.stem} alone"
            )
    return found


def services_authorise_first(tree: Tree) -> list[str]:
    """A service's first statement is ``must(actor, "context.verb")``, with its own name as the verb."""
    return [
        sentence
        for source in tree.services()
        for node in source.public_functions()
        for sentence in _authorisation(source, node, f"{_context(source)}.{node.name}")
    ]


def selectors_authorise_first(tree: Tree) -> list[str]:
    """A selector's first statement is ``must(actor, "context.…")``; law and words are for everyone."""
    return [
        sentence
        for source in tree.selectors()
        for node in source.public_functions()
        if "actor" in {argument.arg for argument in node.args.args} or _has_models(tree, source)
        for sentence in _authorisation(source, node, None)
    ]


def journeys_authorise_first(tree: Tree) -> list[str]:
    """A journey's first statement is ``must(actor, "<context where it begins>.<its own name>")``."""
    found = []
    for source in tree.journeys():
        for node in source.public_functions():
            rules = [f"{context}.{node.name}" for context in CONTEXTS]
            faults = [list(_authorisation(source, node, rule)) for rule in rules]
            if all(faults):
                found.append(
                    f"{source.at(node.lineno)} {node.name} begins with must(actor, “context.{node.name}”)"
                )
    return found


def only_access_acts_without_an_actor(tree: Tree) -> list[str]:
    """The mark ``without_actor`` is for services of access, two public pages, a secret vote; it says why."""
    found = []
    for source in tree.python():
        if source.name == "src/houvast/access/rules.py":
            continue
        names = imported_names(source)
        for node, mark in _marks(source):
            if names.get(dotted(mark.func)) != WITHOUT_ACTOR:
                continue
            if not source.name.startswith(ACTORLESS):
                found.append(f"{source.at(node.lineno)} only a service of access may act without an actor")
            elif not (mark.args and isinstance(mark.args[0], ast.Constant) and mark.args[0].value):
                found.append(f"{source.at(node.lineno)} say why {node.name} has no actor")
    return found


def services_name_their_types(tree: Tree) -> list[str]:
    """No ``Any`` and no bare ``object`` or ``dict`` in the signature of a service or a selector."""
    return [
        f"{source.at(annotation.lineno)} {node.name} takes or returns {name}: name a type"
        for source in (*tree.services(), *tree.journeys(), *tree.selectors())
        for node in source.public_functions()
        for annotation in _annotations(node)
        for name in sorted(
            {dotted(part) for part in ast.walk(annotation)} & {"Any", "typing.Any", "object", "dict"}
        )
    ]


def _authorisation(source: Source, node: AnyFunction, expected: str | None) -> Iterator[str]:
    """What is wrong with the first statement of an act."""
    names = imported_names(source)
    marks = [mark for mark in node.decorator_list if isinstance(mark, ast.Call)]
    if any(names.get(dotted(mark.func)) == WITHOUT_ACTOR for mark in marks):
        return
    statement = first_statement(node)
    call = statement.value if isinstance(statement, ast.Expr) else None
    if not isinstance(call, ast.Call) or not _is_must(called_name(call), names):
        yield f"{source.at(node.lineno)} the first statement of {node.name} must be must(actor, …)"
        return
    rule = call.args[1] if len(call.args) > 1 else None
    if not (isinstance(rule, ast.Constant) and isinstance(rule.value, str)):
        yield f"{source.at(call.lineno)} name the rule of {node.name} in words"
    elif expected and rule.value != expected:
        yield f"{source.at(call.lineno)} {node.name} asks for {rule.value}; its rule is {expected}"
    elif not expected and not rule.value.startswith(f"{_context(source)}."):
        yield f"{source.at(call.lineno)} {node.name} asks for a rule of another context: {rule.value}"


def _is_must(name: str, names: dict[str, str]) -> bool:
    head, _, rest = name.partition(".")
    return f"{names.get(head, head)}{'.' if rest else ''}{rest}" == MUST


def _context(source: Source) -> str:
    return source.path.parts[-3]


def _has_models(tree: Tree, source: Source) -> bool:
    package = tree.root / "src" / "houvast" / _context(source)
    return (package / "models.py").exists() or (package / "models").is_dir()


def _marks(source: Source) -> Iterator[tuple[AnyFunction, ast.Call]]:
    for node in source.functions():
        for mark in node.decorator_list:
            if isinstance(mark, ast.Call):
                yield node, mark


def _annotations(node: AnyFunction) -> Iterator[ast.expr]:
    arguments = [
        *node.args.posonlyargs,
        *node.args.args,
        *node.args.kwonlyargs,
        node.args.vararg,
        node.args.kwarg,
    ]
    yield from (argument.annotation for argument in arguments if argument and argument.annotation)
    if node.returns:
        yield node.returns


RULES = (
    services_hold_one_act,
    services_authorise_first,
    selectors_authorise_first,
    journeys_authorise_first,
    only_access_acts_without_an_actor,
    services_name_their_types,
)

_IMPORT = "from houvast.access.rules import must, without_actor\n"
_SERVICE = "src/houvast/desk/services/take_call.py"
_SELECTOR = "src/houvast/desk/selectors/show_call.py"

PLANTED: tuple[Planted, ...] = (
    planted(services_hold_one_act, _SERVICE, "def take_call(): ...\ndef also(): ...\n", "take_call, also"),
    planted(services_hold_one_act, _SERVICE, "A = 1\n", "holds nothing"),
    planted(
        services_hold_one_act,
        "src/houvast/journeys/refer.py",
        "def send(): ...\n",
        "holds send; expected refer",
    ),
    planted(
        services_authorise_first,
        _SERVICE,
        f'{_IMPORT}def take_call(actor):\n    """T."""\n    a = 1\n    must(actor, "desk.take_call")\n',
        "first statement of take_call",
    ),
    planted(
        services_authorise_first,
        _SERVICE,
        'def must(actor, rule): ...\ndef take_call(actor):\n    must(actor, "desk.take_call")\n',
        "first statement of take_call",
    ),
    planted(
        services_authorise_first,
        _SERVICE,
        f'{_IMPORT}def take_call(actor):\n    must(actor, "desk.show_call")\n',
        "its rule is desk.take_call",
    ),
    planted(
        services_authorise_first,
        _SERVICE,
        f"{_IMPORT}def take_call(actor, r):\n    must(actor, r)\n",
        "in words",
    ),
    planted(
        selectors_authorise_first,
        _SELECTOR,
        "def show_call(actor):\n    return 1\n",
        "first statement of show_call",
    ),
    planted(
        selectors_authorise_first,
        _SELECTOR,
        f'{_IMPORT}def show_call(actor):\n    must(actor, "guidance.show_call")\n',
        "a rule of another context",
    ),
    planted(
        only_access_acts_without_an_actor,
        _SERVICE,
        f'{_IMPORT}@without_actor("Because.")\ndef take_call(): ...\n',
        "only a service of access",
    ),
    planted(
        only_access_acts_without_an_actor,
        "src/houvast/access/services/sign_in.py",
        f'{_IMPORT}@without_actor("")\ndef sign_in(): ...\n',
        "say why sign_in",
    ),
    planted(
        services_name_their_types, _SERVICE, "def take_call(a: Any) -> None: ...\n", "takes or returns Any"
    ),
    planted(services_name_their_types, _SELECTOR, "def show_call(a: int) -> dict[str, int]: ...\n", "dict"),
    planted(
        journeys_authorise_first,
        "src/houvast/journeys/refer.py",
        f'{_IMPORT}def refer(actor):\n    must(actor, "desk.take_call")\n',
        "refer begins with must",
    ),
)
