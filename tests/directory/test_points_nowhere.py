"""No table of the directory leads …"""

from django.apps import apps

from houvast.access.models.rows import ControllerRow, SharedRow

MODELS = list(apps.get_app_config("directory").get_models())
LEADING = ("dossier", "compartment", "person", "trajectory", "question", "user")


def test_to_a_dossier_or_a_person() -> None:
    assert MODELS
    for model in MODELS:
        named = {field.column for field in model._meta.concrete_fields}  # noqa: SLF001 - Django's own word
        assert not [name for name in named for word in LEADING if word in name], model


def test_out_of_the_classes_that_are_shared() -> None:
    assert all(issubclass(model, SharedRow | ControllerRow) for model in MODELS)
