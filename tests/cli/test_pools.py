from tests.cli.commands import Shell


def number(shell: Shell, said: str) -> str:
    return str(shell.data_of("endpoint", "add", "--number", said)["id"])


def test_the_life_of_a_pool(on_both: Shell) -> None:
    on_both.done("connection", "add", "--name", "Main")
    for said in ("+15551230001", "+15551230002"):
        number(on_both, said)
    assert "There is no pool yet" in on_both.run("pool", "list").stderr
    on_both.done("pool", "add", "Crowd", "--add", "+15551230001")
    on_both.done("pool", "set", "Crowd", "--add", "+15551230002", "--remove", "+15551230001")
    (row,) = on_both.data_of("pool", "list")
    assert (row["name"], row["members"]) == ("Crowd", ["+15551230002"])
    assert on_both.run("pool", "set", "Crowd").exit_code == 2
    assert "no number of the pool's account" in on_both.run("pool", "set", "Crowd", "--add", "Crowd").stderr
    assert on_both.run("pool", "set", "Nobody", "--add", "+15551230001").exit_code == 4
    both = on_both.run("pool", "set", "Crowd", "--add", "+15551230001", "--remove", "+15551230001")
    assert both.exit_code == 4 and "which is in 'AddEndpointIds' too" in both.stderr
    assert "'Name' must not be empty" in on_both.run("pool", "add", " ").stderr
    assert on_both.done("pool", "remove", "Crowd") == f"pool {row['id']} is gone.\n"
    assert on_both.data_of("pool", "list") == []
    assert on_both.run("pool", "remove", "Crowd").exit_code == 4
