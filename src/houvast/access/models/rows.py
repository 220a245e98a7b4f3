"""The classes of rows: every table says whose rows it holds, and the class decides its row security.

A model that inherits none of these fails the row matrix: a new table is closed until it is classified.
There are no foreign keys in Django's sense between sensitive tables; the keys are composite with the
dossier, never cascade, and stand in each context's row-security migration.
"""

from django.db import models

from houvast.kernel import clock, ids


class Row(models.Model):
    """A row with a random identifier and the moment it came to be."""

    id = models.UUIDField(primary_key=True, default=ids.new_id, editable=False)
    created_at = models.DateTimeField(default=clock.now, editable=False)

    class Meta:
        abstract = True


class DossierRow(Row):
    """Belongs to one compartment of one dossier; exists only for who holds a grant on it."""

    dossier_id = models.UUIDField()
    compartment_id = models.UUIDField()

    class Meta:
        abstract = True


class ControllerRow(Row):
    """Belongs to one controller; exists only for who holds a function there."""

    controller_id = models.UUIDField()

    class Meta:
        abstract = True


class UserRow(Row):
    """Belongs to one user; exists for nobody else."""

    user_id = models.UUIDField()

    class Meta:
        abstract = True


class PublicRow(Row):
    """May be read by anyone who is signed in: it says nothing about a person who is helped."""

    class Meta:
        abstract = True


class SharedRow(Row):
    """Kept by one controller's desk, coaches and stewards; read by anyone who is signed in.

    It says nothing about a person who is helped.
    """

    controller_id = models.UUIDField()

    class Meta:
        abstract = True


class GuardedRow(Row):
    """Has a row policy of its own, written out in a row-security migration and explained there."""

    class Meta:
        abstract = True


class SigninRow(Row):
    """Lives in schema ``signin``, which only the sign-in login reaches."""

    class Meta:
        abstract = True
