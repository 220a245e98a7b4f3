"""A person of a dossier: one sealed row, tied to that dossier alone."""

from houvast.access.models.rows import DossierRow
from houvast.access.sealed_field import SealedField
from houvast.people.values import PersonContent


class Person(DossierRow):
    """Somebody in one dossier. Nothing links the same person in two dossiers."""

    content = SealedField(PersonContent)

    class Meta:
        db_table = '"people"."person"'
