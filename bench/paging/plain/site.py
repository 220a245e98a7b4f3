"""The admin over those rows, as its tutorial teaches it: a list of 50, a search, two inlines."""

from typing import ClassVar

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from paging.plain.models import Dossier, Note, Person


class PersonInline(admin.TabularInline):
    """The persons of a dossier, on its page."""

    model = Person
    extra = 1


class NoteInline(admin.TabularInline):
    """The notes of a dossier, on its page."""

    model = Note
    extra = 1


@admin.register(Dossier)
class DossierAdmin(admin.ModelAdmin):
    """The list, with the name of the person and the worker who holds it."""

    list_display = ("reference", "who", "state", "due_on", "holder")
    list_per_page = 50
    list_select_related = ("holder",)
    search_fields = ("person__name",)
    raw_id_fields = ("holder",)
    inlines: ClassVar = [PersonInline, NoteInline]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Dossier]:
        """Dossiers with their persons, in two queries."""
        return super().get_queryset(request).prefetch_related("person_set")

    def who(self, dossier: Dossier) -> str:
        """The first person's name."""
        return next((person.name for person in dossier.person_set.all()), "")


@admin.register(Note)
class NoteAdmin(admin.ModelAdmin):
    """A note by itself."""

    raw_id_fields = ("dossier",)
