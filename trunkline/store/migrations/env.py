"""Alembic runs this file for every command; the connection was opened by `trunkline.store.migrate`."""

from alembic import context
from sqlalchemy import Connection, text

from trunkline.store.tables import METADATA

ONE_AT_A_TIME = 7_261_118_120_901  # the number of the PostgreSQL lock under which schemas are changed


def _run(connection: Connection) -> None:
    context.configure(connection=connection, target_metadata=METADATA, transactional_ddl=True)
    with context.begin_transaction():
        # All servers of an installation may start at once: one changes the schema, the others then find it changed.
        # (On SQLite the transaction itself, BEGIN IMMEDIATE, does that.)
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": ONE_AT_A_TIME})
        context.run_migrations()


_run(context.config.attributes["connection"])
