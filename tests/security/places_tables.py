"""A round table of Anna's with one of everything, behind the addresses of tables."""

from uuid import UUID

from tables.given import agreed, documented, founded, held, joined, points_of, shared, written
from world import Person


def table_places(anna: Person) -> dict[str, UUID]:
    """Founds a table with a member, a meeting that was held, an agreement, a practice and papers."""
    table = founded(anna)
    member = joined(anna, table)
    meeting = held(anna, table, member)
    practice = shared(anna, table, member)
    return {
        "table_id": table,
        "table_member": member,
        "table_meeting": meeting,
        "table_point": points_of(anna, table, meeting)[0].id,
        "table_agreement": agreed(anna, table, member),
        "table_practice": practice,
        "table_process": written(anna, table, member),
        "table_document": documented(anna, table),
        "table_entry": practice,
    }
