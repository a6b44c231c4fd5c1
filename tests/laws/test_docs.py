"""The docs say what the code says, or the build fails."""

import re
import tomllib

import pytest

from tests.laws.files import ROOT, modules, texts
from trunkline.settings import SETTINGS, markdown

DOCS = {name: text for name, text in texts() if name.endswith(".md")}

NOT_READ_YET: set[str] = set()
"""Settings whose reader is still to be written. Only ever shorter; empty before a release."""


def pinned(name: str) -> set[str]:
    return set(re.findall(r"^([\w.-]+)==", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE))


def declared(group: str | None) -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    entries = project["optional-dependencies"][group] if group else project["dependencies"]
    return {re.match(r"[\w.-]+", entry).group().lower() for entry in entries}  # type: ignore[union-attr]


def documented(heading: str) -> set[str]:
    section = re.split(r"^## ", DOCS["docs/dependencies.md"], flags=re.MULTILINE)
    (text,) = [part for part in section if part.startswith(heading)]
    return set(re.findall(r"^\| `([\w.-]+)` \|", text, re.MULTILINE))


def test_the_settings_page_is_the_declared_settings() -> None:
    assert DOCS["docs/settings.md"] == markdown(), "run: python -m trunkline.settings > docs/settings.md"


def test_every_setting_is_read_by_something() -> None:
    code = "\n".join(text for name, text in modules() if name != "trunkline/settings.py")
    # What most read is the address that follows from it, or the list of what it names.
    others = {
        "public_url": "address",
        "files_dir": "files_folder",
        "cors_origins": "cors_origin_list",
        "trusted_proxies": "trusted_networks",
    }
    others |= {"webhooks_allow_private": "callable_networks"}
    names = {setting.attribute: setting.attribute for setting in SETTINGS} | others
    unread = {attribute for attribute, name in names.items() if not re.search(rf"\.{name}\b", code)}
    assert unread <= NOT_READ_YET


def test_every_dependency_is_explained() -> None:
    assert documented("What runs") == declared(None)
    assert documented("What tests and builds") == declared("dev") | declared("build")


def test_everything_that_comes_along_is_named() -> None:
    direct = declared(None) | declared("dev") | declared("build")
    assert documented("What comes along") == (pinned("requirements.txt") | pinned("requirements-dev.txt")) - direct


def test_every_page_is_reached_from_the_index() -> None:
    index = DOCS["docs/index.md"]
    pages = {name.removeprefix("docs/") for name in DOCS if name.startswith("docs/") and name != "docs/index.md"}
    assert not {page for page in pages if f"({page})" not in index and f"({page.rpartition('/')[0]}/)" not in index}


@pytest.mark.parametrize("name", DOCS)
def test_links_lead_somewhere(name: str) -> None:
    here = (ROOT / name).parent
    links = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", DOCS[name])
    assert not [
        link for link in links if not link.startswith(("http://", "https://", "mailto:")) and not (here / link).exists()
    ]
