import dataclasses
import subprocess
import sys
from pathlib import Path

import pytest

from trunkline.settings import SECTIONS, SETTINGS, Settings, SettingsError, is_loopback, without_password


def problems(path: Path | None = None, environ: dict[str, str] | None = None) -> tuple[str, ...]:
    with pytest.raises(SettingsError) as refused:
        Settings.load(path, environ or {})
    return refused.value.problems


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "some.toml"


def test_names_are_unique_and_sections_known() -> None:
    assert len({setting.name for setting in SETTINGS}) == len(SETTINGS)
    assert len({setting.variable for setting in SETTINGS}) == len(SETTINGS)
    assert {setting.section for setting in SETTINGS} == set(SECTIONS)


def test_every_default_is_allowed_and_every_sentence_ends() -> None:
    for setting in SETTINGS:
        assert setting.problem(setting.default) is None, setting.name
        assert type(setting.default) is setting.kind or setting.kind is Path, setting.name
        assert setting.doc[0].isupper() and setting.doc.endswith("."), setting.name


def test_nothing_given_is_the_defaults() -> None:
    assert Settings.load(None, {}) == Settings()


def test_the_environment_wins_over_the_file(file: Path) -> None:
    file.write_text('[server]\nport = 1\nhost = "::1"\n[log]\nlevel = "debug"\n[delivery]\nretry_factor = 3\n')
    settings = Settings.load(file, {"TRUNKLINE_SERVER_PORT": "2", "TRUNKLINE_LOG_TEXTS": "true", "HOME": "/"})
    assert (settings.port, settings.host, settings.log_level, settings.log_texts) == (2, "::1", "debug", True)
    assert settings.retry_factor == 3.0
    assert settings.address == "http://[::1]:2"


def test_the_environment_may_name_the_file(file: Path) -> None:
    file.write_text('[store]\ndata_dir = "elsewhere"\n')
    assert Settings.load(None, {"TRUNKLINE_SETTINGS_FILE": str(file)}).data_dir == Path("elsewhere")


def test_the_file_of_the_folder_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "trunkline.toml").write_text("[server]\nport = 5\n")
    monkeypatch.chdir(tmp_path)
    assert Settings.load(None, {}).port == 5


def test_unknown_names_are_refused_with_a_guess(file: Path) -> None:
    file.write_text("port = 1\n[server]\nprot = 1\nretry_factor = 1\n[sever]\n[other]\n")
    assert problems(file, {"TRUNKLINE_SERVER_PROT": "1", "TRUNKLINE_XYZZY": "1"}) == (
        f"{file}: port stands outside of a section; did you mean server.port?",
        f"{file}: server.prot is not a setting; did you mean server.port?",
        f"{file}: server.retry_factor is not a setting; did you mean delivery.retry_factor?",
        f"{file}: [sever] is not a section; did you mean [server]?",
        f"{file}: [other] is not a section",
        "TRUNKLINE_SERVER_PROT is not a setting; did you mean TRUNKLINE_SERVER_PORT?",
        "TRUNKLINE_XYZZY is not a setting",
    )


def test_wrong_types_are_named(file: Path) -> None:
    file.write_text('[server]\nport = "80"\nhost = 1\n[log]\ntexts = 1\n[delivery]\nlease_seconds = true\n')
    assert problems(file, {"TRUNKLINE_MESSAGES_SMS_MAX_CHARACTERS": "many", "TRUNKLINE_LOG_TEXTS": "maybe"}) == (
        f"{file}: server.port: must be a whole number, not '80'",
        f"{file}: server.host: must be a text, not 1",
        f"{file}: log.texts: must be true or false, not 1",
        f"{file}: delivery.lease_seconds: must be a number, not True",
        "TRUNKLINE_LOG_TEXTS: must be true or false, not 'maybe'",
        "TRUNKLINE_MESSAGES_SMS_MAX_CHARACTERS: must be a whole number, not 'many'",
    )


@pytest.mark.parametrize(
    ("variable", "text", "problem"),
    [
        ("TRUNKLINE_SERVER_PORT", "70000", "must be at most 65535, not 70000"),
        ("TRUNKLINE_SERVER_PORT", "-1", "must be at least 0, not -1"),
        ("TRUNKLINE_DELIVERY_LEASE_SECONDS", "nan", "must be finite, not nan"),
        ("TRUNKLINE_LOG_LEVEL", "loud", "must be one of debug, info, warning, error, not 'loud'"),
    ],
)
def test_values_out_of_range_are_refused(variable: str, text: str, problem: str) -> None:
    assert problems(environ={variable: text}) == (f"{variable}: {problem}",)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"database_url": "mysql://host/x"}, "store.database_url"),
        ({"retry_first_seconds": 1000.0}, "delivery.retry_most_seconds"),
        ({"argon2_memory_kib": 8}, "auth.argon2_memory_kib"),
        ({"default_region": "us"}, "messages.default_region"),
        ({"port": -1}, "server.port"),
        ({"idle_timeout_seconds": 10.0}, "events.idle_timeout_seconds"),
        ({"trusted_proxies": "10.0.0.1/8"}, "server.trusted_proxies"),
        ({"webhooks_allow_private": "home"}, "webhooks.allow_private"),
        ({"webhooks_retry_first_seconds": 30_000.0}, "webhooks.retry_most_seconds"),
    ],
)
def test_contradictions_are_refused_however_settings_are_made(change: dict[str, object], named: str) -> None:
    with pytest.raises(SettingsError, match=named):
        dataclasses.replace(Settings(), **change)  # type: ignore[arg-type]


def test_a_file_that_cannot_be_read_is_named(file: Path) -> None:
    assert problems(file) == (f"{file}: cannot be read: No such file or directory",)
    file.write_text("[server\n")
    assert problems(file)[0].startswith(f"{file}: cannot be read: ")


def test_the_password_of_the_database_is_never_shown() -> None:
    settings = Settings(database_url="postgresql://ann:s3cret@host:5/name?password=s3cret&ssl=on")
    assert "s3cret" not in repr(settings)
    assert "s3cret" not in repr(settings.redacted())
    assert settings.redacted()["store.database_url"] == "postgresql://ann:***@host:5/name?password=***&ssl=on"
    with pytest.raises(SettingsError) as refused:
        Settings.load(None, {"TRUNKLINE_STORE_DATABASE_URL": "mysql://ann:s3cret@host/x"})
    assert "s3cret" not in str(refused.value)


@pytest.mark.parametrize(
    "url", ["", "postgresql://host/name", "postgresql://ann@host/name", "postgresql:///x?host=/tmp"]
)
def test_an_address_without_a_password_stays(url: str) -> None:
    assert without_password(url) == url


def test_what_follows_from_settings() -> None:
    assert Settings(data_dir=Path("d")).sqlite_file == Path("d/trunkline.db")
    assert not Settings().on_postgres
    assert Settings(database_url="postgresql://host/x").on_postgres
    assert Settings(public_url="https://sms.example/").address == "https://sms.example"


def test_the_page_can_be_written_from_the_command_line() -> None:
    root = Path(__file__).parents[1]
    command = [sys.executable, "-m", "trunkline.settings"]
    page = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    assert page.stdout == (root / "docs/settings.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("host", "alone"),
    [("127.0.0.1", True), ("localhost", True), ("::1", True), ("0.0.0.0", False), ("example.com", False), ("", False)],
)
def test_loopback(host: str, alone: bool) -> None:
    assert is_loopback(host) is alone
    assert Settings(host=host).is_private is alone


@pytest.mark.parametrize(
    ("public_url", "private"), [("http://localhost:8780", True), ("https://texts.example.com", False)]
)
def test_who_is_told_an_address_can_reach_it(public_url: str, private: bool) -> None:
    assert Settings(public_url=public_url).is_private is private
