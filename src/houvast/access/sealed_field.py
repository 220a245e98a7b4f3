"""The column itself, apart from the keys that open it, so that access's own tables can have one too."""

from typing import Generic, TypeVar

from django.db import models

from houvast.kernel.errors import Tampered
from houvast.kernel.messages import message
from houvast.vault.values import Sealed

Content = TypeVar("Content")


class SealedField(models.BinaryField, Generic[Content]):  # type: ignore[type-arg]
    """A column of one content class, sealed. Takes and gives ``Sealed`` only."""

    def __init__(self, content_class: type[Content] | None = None, **options: object) -> None:
        self.content_class = content_class
        options.pop("editable", None)
        super().__init__(**options)  # type: ignore[arg-type]

    def deconstruct(self) -> tuple[str, str, list[object], dict[str, object]]:
        """Describes the column for migrations as plain bytes: they never touch content."""
        name, _, _, options = super().deconstruct()
        return str(name), "django.db.models.BinaryField", [], dict(options)

    def get_db_prep_value(self, value: object, connection: object, prepared: bool = False) -> object:  # noqa: FBT001, FBT002
        """Returns the sealed bytes; raises Tampered for anything that is not sealed."""
        if value is None:
            return None
        if not isinstance(value, Sealed):
            raise Tampered(message("Words are stored sealed, or not at all."))
        return super().get_db_prep_value(value.raw, connection, prepared)  # type: ignore[arg-type]

    def from_db_value(self, value: bytes | None, _expression: object, _connection: object) -> Sealed | None:
        """Returns the stored bytes as a sealed value; what is none stays closed when it is opened."""
        return None if value is None else Sealed.found(bytes(value))
