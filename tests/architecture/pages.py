"""Templates: nothing unescaped, nothing inline, so that the content policy needs no exception."""

import re
from collections.abc import Iterator

from architecture.tree import Planted, Source, Tree, planted

UNESCAPED = re.compile(r"\|\s*(safe|safeseq)\b|\{%\s*autoescape\s+off")
INLINE_STYLE = re.compile(r"<style\b|<[a-z][^<>]*\sstyle\s*=", re.IGNORECASE)
INLINE_SCRIPT = re.compile(r"<script\b(?![^>]*\bsrc\s*=)|javascript:", re.IGNORECASE)
HANDLER = re.compile(r"<[a-z][^<>]*?\son[a-z]+\s*=|\shx-on[:=-]", re.IGNORECASE)
ELSEWHERE = re.compile(
    r"""\b(?:src|action)\s*=\s*["']?(?:https?:)?//|<link[^>]*href\s*=\s*["'](?:https?:)?//"""
)
RENDER = re.compile(r"\bmark_safe\b|\bSafeString\(")


def templates_escape_everything(tree: Tree) -> list[str]:
    """No ``|safe``, no autoescape off."""
    return list(_found(tree, UNESCAPED, "everything is escaped; build markup with a component"))


def templates_have_no_inline_style(tree: Tree) -> list[str]:
    """No style element or attribute."""
    return list(_found(tree, INLINE_STYLE, "no inline style: give a class"))


def templates_have_no_inline_script(tree: Tree) -> list[str]:
    """No script without an address, no javascript: address."""
    return list(_found(tree, INLINE_SCRIPT, "no inline script: the content policy refuses it"))


def templates_have_no_handlers(tree: Tree) -> list[str]:
    """No on… attribute."""
    return list(_found(tree, HANDLER, "no handler in an attribute: the content policy refuses it"))


def templates_load_nothing_from_elsewhere(tree: Tree) -> list[str]:
    """Nothing is fetched from, or sent to, another host."""
    return list(_found(tree, ELSEWHERE, "nothing comes from or goes to another host"))


def code_marks_nothing_safe(tree: Tree) -> list[str]:
    """No ``mark_safe``: ``format_html`` escapes what it is given."""
    return [
        f"{source.at(number)} use format_html, which escapes"
        for source in tree.python()
        for number, line in enumerate(source.text.splitlines(), start=1)
        if RENDER.search(line)
    ]


def _found(tree: Tree, pattern: re.Pattern[str], why: str) -> Iterator[str]:
    for source in tree.templates():
        for match in pattern.finditer(_without_comments(source)):
            yield f"{source.at(source.text.count(chr(10), 0, match.end()) + 1)} {why}"


def _without_comments(source: Source) -> str:
    """The text with comments blanked, line for line."""
    return re.sub(r"\{#.*?#\}", lambda match: " " * len(match.group()), source.text)


RULES = (
    templates_escape_everything,
    templates_have_no_inline_style,
    templates_have_no_inline_script,
    templates_have_no_handlers,
    templates_load_nothing_from_elsewhere,
    code_marks_nothing_safe,
)

_PAGE = "src/houvast/web/templates/desk/take_call.html"

PLANTED: tuple[Planted, ...] = (
    planted(templates_escape_everything, _PAGE, "<p>\n{{ text|safe }}", "take_call.html:2 everything"),
    planted(templates_escape_everything, _PAGE, "{% autoescape off %}", "everything is escaped"),
    planted(templates_have_no_inline_style, _PAGE, '<p class="a"\n style="color: red">', "no inline style"),
    planted(templates_have_no_inline_style, _PAGE, "<style>p {}</style>", "no inline style"),
    planted(templates_have_no_inline_script, _PAGE, "<script>go()</script>", "no inline script"),
    planted(templates_have_no_inline_script, _PAGE, '<a href="javascript:go()">', "no inline script"),
    planted(templates_have_no_handlers, _PAGE, '<p onclick="go()">', "no handler"),
    planted(templates_have_no_handlers, _PAGE, '<p hx-on:click="go()">', "no handler"),
    planted(
        templates_load_nothing_from_elsewhere, _PAGE, '<img src="https://example.org/a.png">', "another host"
    ),
    planted(code_marks_nothing_safe, "src/houvast/web/ui/texts.py", "mark_safe(a)\n", "format_html"),
)
