"""The product speaks the words of docs/words.md, and none that closes a door."""

import re
from pathlib import Path

import pytest

from architecture.tree import ROOT, Tree
from houvast.cli.translation.words import COLUMNS, Avoided, avoided_words, breaches, terms

PAGE = ROOT / "docs" / "words.md"
TAGS = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<[^>]*>", re.DOTALL)


def words_avoided_in_templates(tree: Tree, avoided: list[Avoided]) -> list[str]:
    """Words to avoid that stand in a template outside its tags, in any language."""
    return [
        f"{source.at(said.count(chr(10), 0, match.start()) + 1)} “{word.word}”: write {word.instead}"
        for source in tree.templates()
        for said in (TAGS.sub(_blank, source.text),)
        for word in avoided
        for match in word.pattern.finditer(said)
    ]


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"\S", " ", match.group())


def test_are_avoided_in_templates() -> None:
    assert words_avoided_in_templates(Tree(ROOT), avoided_words(PAGE)) == []


def test_are_seen_in_a_planted_template(tmp_path: Path) -> None:
    page = tmp_path / "src/houvast/web/templates/desk/a.html"
    page.parent.mkdir(parents=True)
    page.write_text('<p data-target="x">{% if target %}\nEen melding{% endif %}', encoding="utf-8")
    said = words_avoided_in_templates(Tree(tmp_path), avoided_words(PAGE))
    assert [sentence.partition(" ")[0] for sentence in said] == ["src/houvast/web/templates/desk/a.html:2"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Een geradicaliseerde jongere"),
        ("nl", "Er kwam een melding binnen"),
        ("nl", "De score van de jongere"),
        ("fr", "un jeune radicalisé"),
        ("fr", "Signaler une personne"),
        ("fr", "La déradicalisation commence"),
        ("en", "The radicalised person"),
        ("en", "Risk level: high"),
    ],
)
def test_are_seen_in_a_sentence(language: str, text: str) -> None:
    assert breaches(text, language, avoided_words(PAGE))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Een aanmelding van een school; de deradicaliseringsambtenaar"),
        ("nl", "Gewelddadige radicalisering"),
        ("fr", "L'auteur de la note"),
        ("fr", "Radicalisation violente"),
        ("en", "The author asks for a scoreboard"),
    ],
)
def test_leave_ordinary_words_alone(language: str, text: str) -> None:
    assert not breaches(text, language, avoided_words(PAGE))


def test_stand_in_whole_tables() -> None:
    assert len(terms(PAGE)) > 50
    for term in terms(PAGE):
        assert all((term.code, term.nl, term.fr, term.de, term.en)), term
    for word in avoided_words(PAGE):
        assert word.language in COLUMNS
        assert word.word
        assert word.instead, word


def test_have_one_name_in_the_code() -> None:
    codes = [term.code for term in terms(PAGE)]
    assert len(set(codes)) == len(codes)
    assert all(code.isidentifier() for code in codes)
