import pytest

from tests.cli.commands import Shell


def test_a_number_that_can_send(on_both: Shell) -> None:
    account = on_both.data_of("account", "list")[0]
    customer = on_both.data_of("customer", "add", "Harbor Dental", "--reference", "crm-1")
    below = on_both.data_of("customer", "add", "Harbor Lab", "--parent", "harbor dental")
    connection = on_both.data_of("connection", "add", "--set", "latency_ms=5", "--set", "down=false", "--rate", "50")
    words = ("--number", "(555) 123-0001", "--name", "Front desk", "--customer", "Harbor Dental")
    endpoint = on_both.data_of("endpoint", "add", *words)
    assert endpoint["address"] == "+15551230001"
    assert endpoint["account_id"] == customer["account_id"] == account["id"]
    assert endpoint["customer_id"] == below["parent_customer_id"] == customer["id"]
    assert endpoint["connection_id"] == connection["id"]
    (listed,) = on_both.data_of("connection", "list")
    assert listed["settings"] == '{"latency_ms":5,"down":false}'
    assert listed["rate_per_second"] == 50
    assert [row["id"] for row in on_both.data_of("endpoint", "list")] == [endpoint["id"]]
    assert [row["name"] for row in on_both.data_of("customer", "list")] == ["Harbor Dental", "Harbor Lab"]


def test_a_user_endpoint(installed: Shell) -> None:
    made = installed.data_of("endpoint", "add", "--user", "ops@example.com")
    assert (made["type"], made["display_name"], made["connection_id"]) == ("User", "Administrator", None)


def test_people_read_sentences(installed: Shell) -> None:
    assert "Simulated phone network" in installed.done("connection", "add")
    assert "Front desk" in installed.done("endpoint", "add", "--number", "+15551230001", "--name", "Front desk")
    assert "+15551230001" in installed.done("endpoint", "list")
    assert "trunkline customer add" in installed.run("customer", "list").stderr
    assert "Second" in installed.done("account", "add", "Second", "--region", "gb")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("connection", "add", "--set", "latnecy_ms=5"), 2, "latency_ms"),
        (("connection", "add", "--set", "latency_ms=soon"), 2, "latency_ms"),
        (("connection", "add", "--set", "latency_ms"), 2, "NAME=VALUE"),
        (("connection", "add", "--carrier", "pigeon"), 2, "loopback"),
        (("account", "add", "Utopia", "--region", "Utopia"), 2, "two letters"),
        (("endpoint", "add"), 2, "--number or --user"),
        (("endpoint", "add", "--number", "12"), 4, "'12' cannot be used"),
        (("endpoint", "add", "--number", "+15551230001"), 4, "trunkline connection add"),
        (("endpoint", "add", "--user", "nobody@example.com"), 4, "ops@example.com"),
        (("customer", "add", "Lab", "--parent", "Nobody"), 4, "no customer 'Nobody'"),
        (("customer", "add", "Lab", "--account", "Nobody"), 4, "Main"),
    ],
)
def test_refusals(installed: Shell, words: tuple[str, ...], code: int, said: str) -> None:
    result = installed.run(*words)
    assert result.exit_code == code
    assert said in result.stderr
    assert not result.stdout


def test_a_number_belongs_to_one_endpoint(installed: Shell) -> None:
    installed.done("connection", "add")
    installed.done("endpoint", "add", "--number", "+15551230001")
    result = installed.run("endpoint", "add", "--number", "555-123-0001")
    assert result.exit_code == 4
    assert "already" in result.stderr


def test_before_init_it_says_so(shell: Shell) -> None:
    result = shell.run("account", "list")
    assert result.exit_code == 3
    assert "trunkline init" in result.stderr
