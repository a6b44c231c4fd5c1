"""What a text would be and cost, on the command line."""

from tests.cli.commands import Shell


def test_a_text_alone(installed: Shell) -> None:
    said = installed.done("preview", "It’s ready 😀")
    assert "encoding          UCS-2" in said and "unfit_characters  ’ 😀" in said
    told = installed.data_of("preview", "Your table is ready")
    assert (told["encoding"], told["segments"], told["cost"], told["warnings"]) == ("GSM-7", 1, None, [])


def test_with_a_route_and_smart_encoding(on_both: Shell) -> None:
    on_both.done("connection", "add", "--name", "Main", "--smart-encoding")
    on_both.done("endpoint", "add", "--number", "+15551230001")
    on_both.done("route", "add", "--over", "Main", "--to", "+1", "--cost", "0.0079")
    told = on_both.data_of("preview", "It’s " + "x" * 160, "--from", "+15551230001", "--to", "555-666-7777")
    assert (told["encoding"], told["segments"], told["cost"]) == ("GSM-7", 2, 0.0158)
    assert told["text"].startswith("It's x") and told["to_address"] == "+15556667777" and told["opted_out"] is False
    on_both.done("connection", "set", "Main", "--no-smart-encoding")
    dearer = on_both.data_of("preview", "It’s " + "x" * 160, "--from", "+15551230001")
    assert (dearer["encoding"], dearer["segments"]) == ("UCS-2", 3)
    assert "2 instead of 3 segments" in dearer["warnings"][0]


def test_refusals(installed: Shell) -> None:
    result = installed.run("preview", "Hi", "--to", "+15556667777")
    assert result.exit_code == 4 and "EndpointId" in result.stderr
