"""Writes the row policies, in the one form that was measured to stay fast, for every table of a class.

Each context calls these in its own row-security migration. The array form makes PostgreSQL ask "which
compartments?" once a query: 1-7 ms on a million rows, where a function per row takes seconds.
"""

COMPARTMENT = "compartment_id = ANY (ARRAY(SELECT access.visible_compartments()))"
CONTROLLER = "controller_id = ANY (ARRAY(SELECT access.my_controllers()))"
STEWARD = "controller_id = ANY (ARRAY(SELECT access.my_controllers_as('steward')))"
USER = "user_id = (SELECT access.current_user_id())"
KEEPERS = ("desk", "coach", "steward")
KEPT = (
    "controller_id = ANY (ARRAY("
    + " UNION ALL ".join(f"SELECT access.my_controllers_as('{function}')" for function in KEEPERS)
    + "))"
)
ACTING = "(SELECT access.current_user_id()) IS NOT NULL"


def open_schema(schema: str) -> str:
    """Returns the SQL that makes a schema the application may look into but owns nothing of."""
    return (
        f"CREATE SCHEMA IF NOT EXISTS {schema};"
        f"REVOKE ALL ON SCHEMA {schema} FROM PUBLIC;"
        f"GRANT USAGE ON SCHEMA {schema} TO houvast_app, houvast_backup;"
        f"ALTER DEFAULT PRIVILEGES IN SCHEMA {schema} GRANT SELECT ON TABLES TO houvast_backup;"
        f"ALTER DEFAULT PRIVILEGES IN SCHEMA {schema} REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;"
    )


def _policy(table: str, name: str, command: str, using: str | None, check: str | None) -> str:
    clauses = (f" USING ({using})" if using else "") + (f" WITH CHECK ({check})" if check else "")
    return f"CREATE POLICY {name} ON {table} FOR {command} TO houvast_app{clauses};"


def close_table(table: str, rights: str) -> str:
    """Returns the SQL that turns row security on and gives the application these rights, policies aside."""
    return (
        f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;"
        f"REVOKE ALL ON {table} FROM PUBLIC;"
        f"GRANT {rights} ON {table} TO houvast_app;"
    )


def protect_dossier_table(table: str, rights: str = "SELECT, INSERT, UPDATE, DELETE") -> str:
    """Returns the SQL for rows of a compartment: policy, composite key to it, index, rights."""
    index = table.replace(".", "_").replace('"', "") + "_by_compartment"
    return (
        close_table(table, rights)
        + _policy(table, "compartment", "ALL", COMPARTMENT, COMPARTMENT)
        + f"ALTER TABLE {table} ADD CONSTRAINT {index}_key FOREIGN KEY (compartment_id, dossier_id)"
        " REFERENCES access.compartment (id, dossier_id) ON DELETE RESTRICT;"
        f"CREATE INDEX {index} ON {table} (compartment_id);"
        f"CREATE INDEX {index.replace('compartment', 'dossier')} ON {table} (dossier_id);"
    )


def protect_controller_table(table: str, rights: str = "SELECT", write: str = STEWARD) -> str:
    """Returns the SQL for rows of a controller: its people read, its stewards write."""
    return (
        close_table(table, rights)
        + _policy(table, "read", "SELECT", CONTROLLER, None)
        + _policy(table, "add", "INSERT", None, write)
        + _policy(table, "change", "UPDATE", write, write)
        + _policy(table, "remove", "DELETE", write, None)
    )


def protect_user_table(table: str) -> str:
    """Returns the SQL for rows of one user."""
    return close_table(table, "SELECT, INSERT, UPDATE, DELETE") + _policy(table, "own", "ALL", USER, USER)


def protect_public_table(table: str, write: str | None = None) -> str:
    """Returns the SQL for rows that anyone signed in may read; ``write`` is the condition for changing."""
    sql = close_table(table, "SELECT" + (", INSERT, UPDATE" if write else ""))
    sql += _policy(table, "read", "SELECT", ACTING, None)
    if write:
        sql += _policy(table, "add", "INSERT", None, write) + _policy(table, "change", "UPDATE", write, write)
    return sql


def protect_shared_table(table: str, rights: str = "SELECT, INSERT, UPDATE, DELETE") -> str:
    """Returns the SQL for rows of a controller that anyone signed in may read, and its keepers write."""
    return (
        close_table(table, rights)
        + _policy(table, "read", "SELECT", ACTING, None)
        + _policy(table, "add", "INSERT", None, KEPT)
        + _policy(table, "change", "UPDATE", KEPT, KEPT)
        + _policy(table, "remove", "DELETE", KEPT, None)
    )


def protect_guarded_table(table: str, rights: str, **policies: tuple[str | None, str | None]) -> str:
    """Returns the SQL for a table with policies of its own: command → (using, with check)."""
    return close_table(table, rights) + "".join(
        _policy(table, f"on_{command}", command.upper(), using, check)
        for command, (using, check) in policies.items()
    )


def restrict(table: str, command: str, check: str) -> str:
    """Returns the SQL for a condition that holds besides a table's other policies."""
    return (
        f"CREATE POLICY only_{command} ON {table} AS RESTRICTIVE FOR {command.upper()} TO houvast_app"
        f" WITH CHECK ({check});"
    )


def hide(table: str, using: str) -> str:
    """Returns the SQL for rows that stay unseen unless this holds as well, whoever holds their key."""
    return f"CREATE POLICY hidden ON {table} AS RESTRICTIVE FOR SELECT TO houvast_app USING ({using});"


def keep_from_cell(table: str) -> str:
    """Returns the SQL for rows of social work: who has two hats does not see them with the cell's on."""
    return _with_hat(table, "(SELECT access.my_hat()) <> 'cell'", "(SELECT access.my_hat()) <> 'cell'")


def keep_to_hat(table: str) -> str:
    """Returns the SQL for rows that are there with the hat they were written with (column "hat")."""
    return _with_hat(table, "hat = ANY (ARRAY(SELECT access.my_hats()))", "hat = (SELECT access.my_hat())")


def _with_hat(table: str, using: str, check: str) -> str:
    return (
        f"CREATE POLICY of_this_hat ON {table} AS RESTRICTIVE FOR ALL TO houvast_app"
        f" USING ({using}) WITH CHECK ({check});"
    )
