from tests.cli.commands import Shell


def test_a_copy_can_take_the_place_of_the_store(installed: Shell) -> None:
    file = installed.data.parent / "copy.db"
    told = installed.data_of("backup", str(file))
    assert told["bytes"] == file.stat().st_size
    assert [path.name for path in installed.data.parent.iterdir()].count("copy.db.part") == 0
    installed.done("customer", "add", "After the backup")
    restored = Shell(installed.data.parent / "restored")
    restored.data.mkdir()
    file.rename(restored.data / "trunkline.db")
    assert restored.data_of("user", "list") == installed.data_of("user", "list")
    assert restored.data_of("customer", "list") == []
    restored.done("customer", "add", "It can be written")


def test_refusals(installed: Shell) -> None:
    file = installed.data.parent / "copy.db"
    file.write_text("precious")
    assert installed.run("backup", str(file)).exit_code == 4
    assert file.read_text() == "precious"
    assert installed.run("backup", str(file.parent / "none" / "copy.db")).exit_code == 4
    result = installed.run("backup", "copy.db", TRUNKLINE_STORE_DATABASE_URL="postgresql://host/name")
    assert result.exit_code == 2
    assert "pg_dump" in result.stderr


def test_without_a_store_nothing_is_made(shell: Shell) -> None:
    shell.data.mkdir()
    assert shell.run("backup", str(shell.data / "copy.db")).exit_code == 3
    assert not list(shell.data.iterdir())
