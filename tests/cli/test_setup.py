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


def test_people_read_sentences(installed: Shell) -> None:
    assert "Simulated phone network" in installed.done("connection", "add")
    assert "Front desk" in installed.done("endpoint", "add", "--number", "+15551230001", "--name", "Front desk")
    assert "+15551230001" in installed.done("endpoint", "list")
    assert "trunkline customer add" in installed.run("customer", "list").stderr
    assert "(Second) was made" in installed.done("account", "add", "Second", "--region", "gb")
    holding = installed.data_of("customer", "add", "Holding", "--account", "Second")
    installed.done("customer", "add", "Branch", "--account", "Second", "--parent", "Holding")
    assert installed.done("customer", "list").count(holding["id"]) == 2  # itself, and the parent of its branch


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("account", "add", "Utopia", "--region", "Utopia"), 2, "two letters"),
        (("customer", "add", "Lab", "--parent", "Nobody"), 4, "no customer 'Nobody'"),
        (("customer", "add", "Lab", "--account", "Nobody"), 4, "Main"),
    ],
)
def test_refusals(installed: Shell, words: tuple[str, ...], code: int, said: str) -> None:
    result = installed.run(*words)
    assert result.exit_code == code
    assert said in result.stderr
    assert not result.stdout


def test_before_init_it_says_so(shell: Shell) -> None:
    result = shell.run("account", "list")
    assert result.exit_code == 3
    assert "trunkline init" in result.stderr
