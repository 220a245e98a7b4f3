"""The fingerprint of the tables …"""

from houvast.cli.migrate import SOURCE, fingerprint, migration_files


def test_covers_steps_their_sql_and_the_writer_of_row_policies() -> None:
    known = {str(file.relative_to(SOURCE)) for file in migration_files()}
    assert "access/migrations/0003_row_security.py" in known
    assert "access/migrations/sql/actor.sql" in known
    assert "access/row_security.py" in known


def test_is_the_same_twice() -> None:
    assert fingerprint() == fingerprint()
