import trunkline
from tests.cli.commands import process


def test_python_m_trunkline_is_trunkline() -> None:
    with process("--version") as running:
        assert running.communicate(timeout=60) == (f"trunkline {trunkline.__version__}\n", "")
    assert running.returncode == 0
