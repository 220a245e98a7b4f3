"""Makes the plain admin's tables, its one user, and as many rows as our own database has.

Run: ``python -m paging.plain.fill FACTS`` with a size and the words of our own rows as JSON.
"""

import json
import sys

import django
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.db import connection

from paging.words import ADMIN, CASELOAD, PASSWORD

DOSSIERS = """
    INSERT INTO plain_dossier (reference, state, due_on, holder_id, created_at)
    SELECT upper(substr(md5(n::text), 1, 8)), 'open', current_date + ((n * 37) %% 90)::int,
           (SELECT min(id) FROM auth_user) + 1 + n / %s, now() - (n * 37 %% 700) * interval '1 day'
    FROM generate_series(0, %s - 1) n ORDER BY n
"""
PERSONS = """
    INSERT INTO plain_person (dossier_id, name)
    SELECT d.id, (%s::text[])[1 + (d.id - 1) %% 12] || ' ' || (%s::text[])[1 + (d.id - 1) / 3 %% 8]
           || ' ' || (d.id - 1)::text
    FROM plain_dossier d
"""
NOTES = """
    INSERT INTO plain_note (dossier_id, kind, text, created_at)
    SELECT d.id, '', repeat(%s, 1 + (k %% 4)::int), d.created_at + k * interval '1 hour'
    FROM plain_dossier d,
         generate_series(0, CASE WHEN d.id = 1 THEN %s WHEN d.id <= %s THEN %s ELSE %s END - 1) k
"""


def main() -> None:
    """Fills the database named in the environment."""
    facts = json.loads(sys.argv[1])
    dossiers, text = facts["dossiers"], facts["text"]
    django.setup()
    call_command("migrate", verbosity=0)
    call_command("migrate", run_syncdb=True, verbosity=0)
    users = get_user_model().objects
    users.create_superuser(ADMIN, "", PASSWORD)
    for number in range(-(-dossiers // CASELOAD)):
        users.create(username=f"worker{number}")
    with connection.cursor() as cursor:
        cursor.execute(DOSSIERS, [CASELOAD, dossiers])
        cursor.execute(PERSONS, [facts["first"], facts["last"]])
        cursor.execute(NOTES, [text, facts["long"], CASELOAD, facts["own"], facts["other"]])
        cursor.execute("ANALYZE")


if __name__ == "__main__":
    main()
