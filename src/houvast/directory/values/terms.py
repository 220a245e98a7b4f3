"""Terms and where they hang, and what a package says of itself, in the words of HSDS 3.0."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True)
class Taxonomy:
    """A list of terms somebody keeps."""

    id: UUID
    name: str = ""
    description: str = ""
    uri: str = ""
    version: str = ""


@dataclass(frozen=True)
class TaxonomyTerm:
    """A term of such a list."""

    id: UUID
    code: str = ""
    name: str = ""
    description: str = ""
    parent_id: UUID | None = None
    taxonomy: str = ""
    language: str = ""
    taxonomy_id: UUID | None = None
    term_uri: str = ""


@dataclass(frozen=True)
class Attribute:
    """A term that hangs on something; ``link_entity`` is a table, ``link_id`` the entry in it."""

    id: UUID
    link_id: UUID | None = None
    taxonomy_term_id: UUID | None = None
    link_type: str = ""
    link_entity: str = ""
    value: str = ""


@dataclass(frozen=True)
class Metadata:
    """What was changed elsewhere before it came here."""

    id: UUID
    resource_id: UUID | None = None
    resource_type: str = ""
    last_action_date: date | None = None
    last_action_type: str = ""
    field_name: str = ""
    previous_value: str = ""
    replacement_value: str = ""
    updated_by: str = ""


@dataclass(frozen=True)
class MetaTableDescription:
    """Language and character set of a table of a package."""

    id: UUID
    name: str = ""
    language: str = ""
    character_set: str = ""
