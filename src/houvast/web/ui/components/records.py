"""Ways to show what is written: tables, timelines, agendas, summary lists, pages of a list."""

from collections.abc import Sequence
from datetime import date, datetime

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from houvast.web.ui.registry import register
from houvast.web.ui.shapes import AgendaItem, Pages


@register.simple_block_tag
def table(content: SafeString, caption: str, rows: Sequence[object], empty: str) -> SafeString:
    """A table with a caption: the content is thead and tbody; without rows, the sentence ``empty``."""
    facts = {"content": content, "caption": caption, "rows": rows, "empty": empty}
    return render_to_string("ui/table.html", facts)


@register.simple_block_tag
def timeline(content: SafeString, label: str) -> SafeString:
    """Entries in time, newest first or oldest first as the page gives them."""
    return render_to_string("ui/timeline.html", {"content": content, "label": label})


@register.simple_block_tag
def timeline_entry(
    content: SafeString, when: datetime | date, title: str, kind: str = "", writer: str = ""
) -> SafeString:
    """One entry: its moment or day, a title, the kind of entry in a word, who wrote it, and its content."""
    facts = {"content": content, "when": when, "title": title, "kind": kind, "writer": writer}
    facts["has_time"] = isinstance(when, datetime)
    return render_to_string("ui/timeline_entry.html", facts)


@register.inclusion_tag("ui/agenda.html")
def agenda(items: Sequence[AgendaItem], label: str, empty: str) -> dict[str, object]:
    """What happens when, by day; without items, the sentence ``empty``."""
    return {"items": items, "label": label, "empty": empty}


@register.simple_block_tag
def summary_list(content: SafeString) -> SafeString:
    """Answers beside their questions; the content is a series of ``summary_row``."""
    return render_to_string("ui/summary_list.html", {"content": content})


@register.simple_block_tag
def summary_row(content: SafeString, label: str, url: str = "", action: str = "") -> SafeString:
    """One answer; ``url`` and ``action`` ("Change") add a link, read out with the label."""
    facts = {"content": content, "label": label, "url": url, "action": action}
    return render_to_string("ui/summary_row.html", facts)


@register.inclusion_tag("ui/pagination.html")
def pagination(pages: Pages) -> dict[str, Pages]:
    """Previous and next page of a long list; nothing when there is one page."""
    return {"pages": pages}
