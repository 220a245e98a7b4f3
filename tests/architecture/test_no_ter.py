"""No field, list, tag or label for anything of the common database T.E.R. (F8; art. 24 §2, 25, 27)."""

import inspect
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import StrEnum
from importlib import import_module
from pathlib import Path

import pytest
from django import forms
from django.apps import apps
from django.utils import translation

from houvast.access import file_types
from houvast.cell.values.ter_text import looks_like_ter

SRC = Path(inspect.getfile(looks_like_ter)).parents[2]
NAMES = re.compile(
    r"(?:^|_)(?:ter|ocad|ocam|cuta|koba|threat|menace|dreiging|ftf|htf|entity|information_card|level|validated"
    r"|pre_inquiry|clearance_level)(?:_|$)"
)
MAY = {"not_ter"}
"""The box in which somebody says that a text is something else."""


def modules(folder: str) -> Iterator[object]:
    for path in sorted((SRC / folder).rglob("*.py")):
        if "migrations" not in path.parts and path.stem != "__init__":
            yield import_module("houvast." + ".".join(path.relative_to(SRC).with_suffix("").parts))


def classes(folder: str) -> Iterator[type]:
    for module in modules(folder):
        for _, found in inspect.getmembers(module, inspect.isclass):
            if found.__module__ == module.__name__:  # type: ignore[attr-defined]
                yield found


def faulty(names: Iterator[str]) -> set[str]:
    return {name for name in names if NAMES.search(name.lower())} - MAY


def test_stands_in_a_column_of_the_cell() -> None:
    models = apps.get_app_config("cell").get_models()
    columns = (field.name for model in models for field in model._meta.get_fields())  # noqa: SLF001
    assert faulty(columns) == set()


def test_stands_in_what_is_sealed() -> None:
    sealed = [found for found in classes("cell") if is_dataclass(found)]
    assert len(sealed) > 20
    assert faulty(field.name for found in sealed for field in fields(found)) == set()


def test_stands_in_a_list_to_choose_from() -> None:
    lists = [found for found in classes("cell") if issubclass(found, StrEnum)]
    assert len(lists) > 5
    assert faulty(each.value for found in lists for each in found) == set()


def test_is_asked_for_in_a_form() -> None:
    found = [form for form in classes("web/cell") if issubclass(form, forms.Form)]
    assert len(found) > 5
    assert faulty(name for form in found for name in form.base_fields) == set()


@pytest.mark.parametrize("language", ["en", "nl", "fr"])
def test_is_a_label_or_a_choice(language: str) -> None:
    with translation.override(language):
        said = [
            (name, str(text))
            for form in classes("web/cell")
            if issubclass(form, forms.Form)
            for name, field in form.base_fields.items()
            for text in (field.label, *(label for _, label in getattr(field, "choices", ())))
        ]
    assert len(said) > 40
    assert [one for one in said if one[0] not in MAY and looks_like_ter(one[1])] == []


def test_is_a_kind_of_file_or_a_thing_to_import() -> None:
    assert not looks_like_ter(inspect.getsource(file_types))
    imports = [path for path in (SRC / "cell").rglob("*.py") if path.stem.startswith(("import", "upload"))]
    assert imports == []


def test_would_be_found() -> None:
    assert faulty(iter(["ocad_status", "threat_level", "validated_entity", "words"])) == {
        "ocad_status",
        "threat_level",
        "validated_entity",
    }
