"""Dossiers, persons and notes in the clear: no rights, no sealing, no log but Django's own."""

from django.contrib.auth.models import User
from django.db import models


class Dossier(models.Model):
    """One piece of work of one worker."""

    reference = models.CharField(max_length=12)
    state = models.CharField(max_length=32, default="open")
    due_on = models.DateField(null=True, db_index=True)
    holder = models.ForeignKey(User, on_delete=models.PROTECT)
    created_at = models.DateTimeField()

    class Meta:
        app_label = "plain"
        ordering = ("due_on", "id")

    def __str__(self) -> str:
        """What the admin calls it."""
        return self.reference


class Person(models.Model):
    """Somebody of a dossier, with the name for everyone to read."""

    dossier = models.ForeignKey(Dossier, on_delete=models.CASCADE)
    name = models.CharField(max_length=200)

    class Meta:
        app_label = "plain"

    def __str__(self) -> str:
        """What the admin calls them."""
        return self.name


class Note(models.Model):
    """A note of a dossier, for everyone to read."""

    dossier = models.ForeignKey(Dossier, on_delete=models.CASCADE)
    kind = models.CharField(max_length=20, blank=True)
    text = models.TextField()
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        app_label = "plain"
        ordering = ("-created_at",)

    def __str__(self) -> str:
        """What the admin calls it."""
        return self.text[:40]
