from pathlib import Path

import pytest

from trunkline.cli.options import OWN_VARIABLES, load_settings
from trunkline.settings import SettingsError


def test_options_win_over_file_and_environment(tmp_path: Path) -> None:
    file = tmp_path / "trunkline.toml"
    file.write_text('[server]\nport = 1\n[store]\ndata_dir = "from-file"\n')
    environ = {"TRUNKLINE_STORE_DATA_DIR": "from-environment"}
    assert load_settings(file, environ={}).data_dir == Path("from-file")
    assert load_settings(file, environ=environ).data_dir == Path("from-environment")
    assert load_settings(file, Path("said"), environ).data_dir == Path("said")
    assert load_settings(file, environ={}, port=7).port == 7
    assert load_settings(file, environ={}, port=None).port == 1


def test_variables_of_single_commands_are_no_settings() -> None:
    assert load_settings(None, environ=dict.fromkeys(OWN_VARIABLES, "secret")) == load_settings(None, environ={})
    with pytest.raises(SettingsError):
        load_settings(None, environ={"TRUNKLINE_KEYS": "secret"})


def test_a_file_that_was_named_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        load_settings(tmp_path / "none.toml", environ={})
