"""What the templates of documents and of exercises on roles print."""

from django.urls import reverse
from django.utils import translation
from django.utils.functional import Promise

from houvast.cell.selectors._documents import DocumentPage
from houvast.cell.selectors.show_role_exercise import ExercisePage
from houvast.cell.values.documents import DocumentKind
from houvast.web.cell.facts import identity
from houvast.web.cell.forms_documents import party_words
from houvast.web.cell.labels import DOCUMENTS, SAFEGUARDS


def kind_of(asked: str) -> DocumentKind:
    """Returns the kind of document an address asks for; house rules for anything else."""
    return DocumentKind(asked) if asked in set(DocumentKind) else DocumentKind.HOUSE_RULES


def safeguards(language: str = "") -> list[str]:
    """Returns the four safeguards, in the reader's language or in a document's own."""
    if not language:
        return [str(one) for one in SAFEGUARDS.values()]
    with translation.override(language):
        return [str(one) for one in SAFEGUARDS.values()]


def kind_words(kind: DocumentKind) -> Promise:
    """Returns which document it is."""
    return DOCUMENTS[kind]


def document_facts(found: DocumentPage, form: object = None) -> dict[str, object]:
    """Returns what the pages of a document print."""
    return {
        "identity": identity(found.head),
        "head": found.head,
        "document": found,
        "kind": DOCUMENTS[found.said.kind],
        "safeguards": safeguards(found.said.language),
        "missing": [
            (one, party_words(one), one in found.mine, one.user_id == found.reader_id)
            for one in found.missing
        ],
        "form": form,
        "back": reverse("cell:show_document", kwargs={"cell_document": found.id}),
    }


def exercise_facts(found: ExercisePage, form: object = None) -> dict[str, object]:
    """Returns what the pages of an exercise print."""
    return {
        "identity": identity(found.head),
        "head": found.head,
        "exercise": found,
        "roles": [(one, one.party_id in found.mine) for one in found.roles],
        "form": form,
        "back": reverse("cell:show_role_exercise", kwargs={"role_exercise": found.id}),
    }
