import subprocess
import sys
from pathlib import Path

import pytest

import trunkline
from tests.laws.files import ROOT
from trunkline.web.pages import library as module
from trunkline.web.pages.library import Library, docs_folder, docs_of_clone, where_is

FILES = {
    "index.md": "# The `whole` of it\n\nBegin\n*here*. [Other](other.md#part), [notes](adr/), [up](../README.md).\n",
    "other.md": "# Other\n\n## Part\n\n## Part\n\n## What's *new*?\n",
    "adr/0001-first.md": "# First\n\n[back](../other.md) [home](./../index.md) [all](..) [gone](gone.md)\n",
    "bare.md": "no heading",
    ".hidden/secret.md": "# Secret\n",
    "picture.txt": "not a document",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "outside.md").write_text("# Outside\n")
    docs = tmp_path / "docs"
    for name, text in FILES.items():
        (docs / name).parent.mkdir(parents=True, exist_ok=True)
        (docs / name).write_text(text, encoding="utf-8")
    (docs / "way-out.md").symlink_to(tmp_path / "outside.md")
    return docs


def html(library: Library, name: str) -> str:
    document = library.find(name)
    assert document is not None
    return library.page(document)


def rendered(folder: Path, text: str) -> str:
    (folder / "text.md").write_text(text, encoding="utf-8")
    return html(Library(folder), "text.md")


def test_it_holds_the_documents_of_the_folder_and_nothing_else(folder: Path) -> None:
    library = Library(folder)
    assert list(library.documents) == ["index.md", "bare.md", "other.md", "adr/0001-first.md"]
    assert [one.name for one in library.within("adr")] == ["adr/0001-first.md"]
    assert library.within("ad") == ()
    assert Library(None).within("") == ()


def test_a_document_has_a_title_and_an_opening(folder: Path) -> None:
    library = Library(folder)
    index, bare = library.documents["index.md"], library.documents["bare.md"]
    assert (index.title, index.opening) == ("The whole of it", "Begin here. Other, notes, up.")
    assert (bare.title, bare.opening) == ("bare.md", "no heading")


def told(folder: Path, text: str) -> tuple[str, str]:
    (folder / "text.md").write_text(text, encoding="utf-8")
    document = Library(folder).documents["text.md"]
    return document.title, document.opening


@pytest.mark.parametrize("before", [0, 1, 20, 21, 22, 23, 24, 25, 93, 94, 95, 96, 400])
def test_title_and_opening_are_found_wherever_they_are(folder: Path, before: int) -> None:
    rows = "| a | b |\n|---|---|\n" + "| 1 | 2 |\n" * before + "\n"
    assert told(folder, rows + "# Late\n\nIt begins\nhere.\n\nNot here.\n") == ("Late", "It begins here.")
    assert told(folder, "# Early\n\n" + rows + "It begins\nhere") == ("Early", "It begins here")
    assert told(folder, "It begins\nhere.\n\n" + rows + "# Late\n") == ("Late", "It begins here.")
    assert told(folder, rows) == ("text.md", "")
    long = "\n".join(f"word {number}" for number in range(before + 1))
    assert told(folder, f"{long}\n\n# Late") == ("Late", long.replace("\n", " "))
    assert told(folder, f"{long}\n---\n\nIt begins.") == (long.replace("\n", " "), "It begins.")


def test_what_is_told_of_the_projects_own_documents_is_as_if_all_of_them_were_parsed() -> None:
    for one in Library(docs_of_clone()).documents.values():
        lines = one.source.splitlines(keepends=True)
        assert (one.title, one.opening) == module._head(lines, ended=True)


def test_an_ending_may_be_left_out(folder: Path) -> None:
    library = Library(folder)
    assert library.find("other") is library.find("other.md") is library.documents["other.md"]


@pytest.mark.parametrize(
    "name",
    ["", ".", "..", "../outside.md", "adr/../../outside", "way-out", "/etc/passwd", ".hidden/secret", "picture.txt"],
)
def test_no_name_leads_out_of_it(folder: Path, name: str) -> None:
    assert Library(folder).find(name) is None


def test_links_between_documents_lead_to_their_pages(folder: Path) -> None:
    library = Library(folder)
    index, first = html(library, "index"), html(library, "adr/0001-first")
    assert '<a href="/docs/other.md#part">Other</a>' in index
    assert '<a href="/docs/adr/">notes</a>' in index
    assert '<a href="/docs/other.md">back</a>' in first
    assert '<a href="/docs/index.md">home</a>' in first
    assert '<a href="/docs">all</a>' in first


def test_a_link_to_what_is_not_shown_is_plain_text(folder: Path) -> None:
    library = Library(folder)
    assert '<span class="outside" title="This is in the source, not on these pages.">up</span>' in html(
        library, "index"
    )
    assert ">gone</span>" in html(library, "adr/0001-first")


def test_links_to_elsewhere_do_not_say_where_from(folder: Path) -> None:
    page = rendered(folder, "[a](https://example.com/x.md) [b](//example.com/) [c](#part)")
    assert '<a href="https://example.com/x.md" rel="noreferrer">' in page
    assert '<a href="//example.com/" rel="noreferrer">' in page
    assert '<a href="#part">' in page


def test_headings_can_be_linked_to(folder: Path) -> None:
    page = html(Library(folder), "other")
    assert [f'id="{slug}"' in page for slug in ("other", "part", "part-1", "whats-new")] == [True] * 4


def test_tables_and_code_scroll_by_themselves(folder: Path) -> None:
    page = rendered(
        folder, "| a | b |\n|---|---|\n| `a_long_name_indeed` | `short` |\n\n```sh\na_long_name_indeed < x\n```\n"
    )
    assert '<div class="wide" role="group" aria-label="Table" tabindex="0"><table>' in page
    assert "<td><code>a_<wbr>long_<wbr>name_<wbr>indeed</code></td>" in page
    assert '<pre tabindex="0"><code class="language-sh">a_long_name_indeed &lt; x' in page
    assert page.count("<div") == page.count("</div>") == 1


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "x <img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](data:text/html;base64,AAAA)",
        "`</code><script>`",
        '![x](y "><script>")',
        "# <svg onload=x>",
        '[x](other.md#"onclick=x)',
        '[x](https://e.com/"onclick=x)',
    ],
)
def test_nothing_in_a_document_runs(folder: Path, text: str) -> None:
    page = rendered(folder, text)
    assert not any(
        tag in page for tag in ("<script", "<svg", 'href="javascript:', 'href="data:', '"onclick', "<img src=x")
    )


def test_a_clone_has_its_docs() -> None:
    assert docs_of_clone() == ROOT / "docs"


def test_the_projects_own_documents_link_to_each_other() -> None:
    library = Library(docs_of_clone())
    page = html(library, "architecture")
    assert '<a href="/docs/adr/0001-sqlite-in-its-own-processes.md">0001</a>' in page
    assert all(library.page(one) for one in library.documents.values())


def test_a_built_package_holds_the_documentation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    places = ["egg_info", "--egg-base", str(tmp_path), "build", "--build-base", str(tmp_path)]
    command = [sys.executable, "setup.py", "-q", *places, "--build-lib", str(tmp_path / "lib")]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    package = tmp_path / "lib" / "trunkline"
    monkeypatch.setattr(module, "__file__", str(package / "web" / "pages" / "library.py"))
    monkeypatch.setattr(trunkline, "__file__", str(package / "__init__.py"))
    assert docs_of_clone() is None
    assert docs_folder() == package / "docs"
    assert where_is("settings.md") == str(package / "docs" / "settings.md")
    names = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")}
    assert set(Library(docs_folder()).documents) == names


def test_without_documentation_it_says_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "__file__", str(tmp_path / "a" / "b" / "c" / "library.py"))
    monkeypatch.setattr(trunkline, "__file__", str(tmp_path / "__init__.py"))
    assert docs_folder() is None
    assert where_is("settings.md") == "docs/settings.md in the source"
