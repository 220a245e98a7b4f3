"""Form parts: the error summary, a field with label, hint and error, fieldsets and whole forms."""

from dataclasses import dataclass

from django.forms import BaseForm
from django.forms.boundfield import BoundField
from django.template import Context
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from houvast.web.ui.registry import register


@dataclass(frozen=True)
class Problem:
    """One line of the error summary: the field's label, what is wrong, and where to jump to."""

    label: str
    text: str
    anchor: str


def problems_of(form: BaseForm) -> list[Problem]:
    """Lists what is wrong in a form, in the order of its fields, general problems first."""
    found = [Problem("", str(text), "") for text in form.non_field_errors()]
    for bound in form:
        anchor = f"{bound.auto_id}_0" if bound.use_fieldset else bound.auto_id
        shown = ("", "") if bound.is_hidden else (str(bound.label), anchor)
        found.extend(Problem(shown[0], str(text), shown[1]) for text in bound.errors)
    return found


@register.inclusion_tag("ui/error_summary.html")
def error_summary(form: BaseForm) -> dict[str, object]:
    """All that is wrong in a form, on top, with links to the fields; nothing when nothing is."""
    return {"problems": problems_of(form) if form.is_bound else []}


@register.inclusion_tag("ui/field.html")
def field(bound: BoundField) -> dict[str, BoundField]:
    """A field with its label, hint, error and control, whatever its widget."""
    return {"field": bound}


@register.simple_block_tag
def fieldset(content: SafeString, legend: str, hint: str = "") -> SafeString:
    """Fields that belong together, under one question."""
    return render_to_string("ui/fieldset.html", {"content": content, "legend": legend, "hint": hint})


@register.simple_block_tag(takes_context=True)
def form_shell(context: Context, content: SafeString, form: BaseForm) -> SafeString:
    """A form that posts to its own page: token, error summary, hidden fields; the content is the rest."""
    facts = {"content": content, "form": form, "csrf_token": context.get("csrf_token")}
    return render_to_string("ui/form_shell.html", facts)


@register.simple_block_tag(takes_context=True)
def form_page(context: Context, content: SafeString, form: BaseForm) -> SafeString:
    """A whole form: error summary, every field in order; the content is its buttons."""
    facts = {"content": content, "form": form, "csrf_token": context.get("csrf_token")}
    return render_to_string("ui/form_page.html", facts)
