"""Founding a table: a prevention consultation of sectors, or a strategic one. No person is in it."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.services.open_dossier import NewDossier, open_dossier
from houvast.access.values import Track
from houvast.access.writing import was_written
from houvast.audit import log
from houvast.kernel import clock
from houvast.tables.finding import own_team
from houvast.tables.models.tables import RoundTable
from houvast.tables.services._persons import refuse_persons_in_table
from houvast.tables.services._tables import check_table, settle_days
from houvast.tables.values.tables import TableContent, kept_until

GROUND = "table.own_task"


@dataclass(frozen=True)
class NewTable:
    """A table to found; its number comes with the form. Without a team it is the actor's first.

    ``looked`` says that the writer looked: every name is of a professional or an organisation.
    """

    table_id: UUID
    content: TableContent
    team_id: UUID | None = None
    looked: bool = False


def found_table(actor: Actor, new: NewTable) -> UUID:
    """Opens a dossier for the actor's team with the table sealed in it; returns its number.

    Raises Invalid without a name or a municipality, or where a person stands in the text; Conflict without a
    team, NotFound for a team of others.
    """
    must(actor, "tables.found_table")
    content = new.content
    check_table(content)
    refuse_persons_in_table(actor, content, looked=new.looked)
    if was_written(actor, RoundTable, new.table_id, TableContent, content):
        return new.table_id
    team = own_team(actor, new.team_id)
    opened = open_dossier(
        actor, NewDossier(team.controller_id, Track.TABLE, GROUND, team.id, dossier_id=new.table_id)
    )
    row = RoundTable(
        id=opened.id,
        dossier_id=opened.id,
        compartment_id=opened.compartment_id,
        lapses_on=kept_until(clock.today()),
    )
    seal_content(actor, row, content)
    row.save(force_insert=True)
    settle_days(actor, row)
    log.record("tables.found_table", dossier=opened.id)
    return opened.id
