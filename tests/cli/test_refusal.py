import pytest

from trunkline.base.faults import NotFound
from trunkline.cli.refusal import MEANINGS, Exit, Refusal, refusal_of
from trunkline.commit.rows import Declined
from trunkline.settings import SettingsError
from trunkline.store.engine import StoreError, StoreFull, StoreUnavailable, UniqueViolation
from trunkline.store.migrate import SchemaError

KNOWN = [
    (SettingsError(["server.port: must be a whole number"]), Exit.USAGE, "server.port"),
    (NotFound("User 'x' does not exist"), Exit.REFUSED, "User 'x' does not exist"),
    (Declined("the session has ended"), Exit.REFUSED, "the session has ended"),
    (UniqueViolation("UNIQUE constraint failed"), Exit.REFUSED, "already"),
    (SchemaError("the tables are at revision 9999"), Exit.CANNOT_START, "9999"),
    (StoreFull("disk full"), Exit.CANNOT_START, "nothing was stored"),
    (StoreUnavailable("no answer"), Exit.CANNOT_START, "no answer"),
    (StoreError("no such table"), Exit.CANNOT_START, "no such table"),
    (SystemExit("SQLite 3.40.1 is too old"), Exit.CANNOT_START, "too old"),
    (PermissionError(13, "Permission denied", "/nowhere"), Exit.CANNOT_START, "/nowhere"),
]


@pytest.mark.parametrize(("error", "code", "said"), KNOWN)
def test_known_errors_are_sentences(
    error: BaseException, code: Exit, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    refusal = refusal_of(error)
    assert refusal is not None
    assert refusal.exit_code == code
    refusal.show()
    shown = capsys.readouterr()
    assert said in shown.err
    assert shown.err.startswith("trunkline: ")
    assert not shown.out


@pytest.mark.parametrize("error", [ValueError("x"), SystemExit(0), KeyError("x")])
def test_mistakes_of_ours_are_not(error: BaseException) -> None:
    assert refusal_of(error) is None


def test_what_to_do_stands_below(capsys: pytest.CaptureFixture[str]) -> None:
    Refusal("It is full.", "Make room.\nThen repeat.").show()
    assert capsys.readouterr().err == "trunkline: It is full.\n  Make room.\n  Then repeat.\n"


def test_every_code_has_a_meaning() -> None:
    assert set(MEANINGS) == set(Exit)
