"""Laws of the tables."""

import pytest
from sqlalchemy import BigInteger, Boolean, Integer, Table, Text

from trunkline.store import tables

ALL = tables.METADATA.sorted_tables
OF_NO_TENANT = {
    tables.WEBHOOK_CURSOR.name,
    "account",
    "user_login",
    "user_account",
    "user_customer",
    "login_session",
    "connection",
    "handset_text",
    "held_receipt",
    "installation_secret",
    "event",
}
"""Why each is none is in docs/architecture.md; the event log is numbered, and names the account of each row."""


@pytest.mark.parametrize("table", [table for table in ALL if table.name not in OF_NO_TENANT], ids=str)
def test_a_tenants_table_can_be_sharded(table: Table) -> None:
    assert next(column.name for column in table.primary_key) == "account_id"


@pytest.mark.parametrize("table", ALL, ids=str)
def test_no_row_depends_on_another_by_a_foreign_key(table: Table) -> None:
    assert not table.foreign_keys
    assert len(table.primary_key)


@pytest.mark.parametrize("table", ALL, ids=str)
def test_columns_are_of_types_that_both_stores_have(table: Table) -> None:
    kinds = {column.name: type(column.type) for column in table.columns}
    assert set(kinds.values()) <= {Text, Boolean, Integer, BigInteger}
    # Text in UTC, which sorts as time does; what delivery compares is a number.
    assert {kind for name, kind in kinds.items() if "date" in name or name in ("expires", "revoked")} <= {Text}
    assert {kind for name, kind in kinds.items() if name in ("due", "give_up")} <= {BigInteger}


def test_what_must_be_unique_is_unique_in_the_database() -> None:
    unique = {
        index.name: [column.name for column in index.columns]
        for table in ALL
        for index in table.indexes
        if index.unique
    }
    assert unique == {
        "user_login_email": ["email_address"],
        "api_key_digest": ["digest"],
        "endpoint_address": ["address"],
        "session_open": ["account_id", "conversation_id"],
        "file_id": ["id"],
        "door_login_username": ["door", "username"],
        "esme_system_id": ["system_id"],
    }


def test_names_are_no_words_of_sql() -> None:
    names = {table.name for table in ALL} | {column.name for table in ALL for column in table.columns}
    assert not names & {"user", "order", "group", "key", "index", "table", "from", "to", "end", "limit"}
