"""The tree keeps every architecture rule, and every rule can fail."""

from pathlib import Path

import pytest

from architecture import acts, anatomy, bans, pages, reads, sizes
from architecture.tree import ROOT, Planted, Rule, Tree

FAMILIES = (sizes, anatomy, acts, reads, bans, pages)
RULES: tuple[Rule, ...] = tuple(rule for family in FAMILIES for rule in family.RULES)
PLANTED: tuple[Planted, ...] = tuple(bad for family in FAMILIES for bad in family.PLANTED)


@pytest.fixture(scope="module")
def tree() -> Tree:
    """The real tree, read and parsed once for all rules and forgotten after them."""
    return Tree(ROOT)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_is_kept_by_the_tree(rule: Rule, tree: Tree) -> None:
    found = rule(tree)
    assert not found, f"{rule.__doc__}\n" + "\n".join(found)


@pytest.mark.parametrize("bad", PLANTED, ids=lambda bad: bad.label)
def test_sees_a_planted_fault(bad: Planted, tmp_path: Path) -> None:
    assert any(bad.says in sentence for sentence in bad.seen_in(tmp_path)), bad.seen_in(tmp_path)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_does_not_mind_an_empty_tree(rule: Rule, tmp_path: Path) -> None:
    assert rule(Tree(tmp_path)) == []


def test_proves_of_every_rule_that_it_can_fail() -> None:
    assert {rule.__name__ for rule in RULES} == {bad.rule.__name__ for bad in PLANTED}
