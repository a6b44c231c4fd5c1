"""JavaScript in the older form of modules, for `require`."""

from __future__ import annotations

from collections.abc import Iterator

from trunkline.codegen.language import Sheet
from trunkline.codegen.languages.mjs import Modules


class CommonJs(Modules):
    """The same classes, exported at the end."""

    name = "javascript"
    title = "CommonJs"
    spelt = "JavaScript (CommonJS)"
    extension = "js"
    aliases = ("js", "commonjs")
    export = ""

    def imports(self, sheet: Sheet) -> Iterator[str]:
        """The imports that were asked for, as `Name:module`."""
        for wish in sheet.options.names("DefaultImports"):
            name, _, module = wish.partition(":")
            yield f'const {{ {name} }} = require("{module or name}");'

    def closing(self, sheet: Sheet) -> Iterator[str]:
        """What the module gives."""
        yield from (f"exports.{one.name} = {one.name};" for one in self.ordered(sheet.types))


LANGUAGE = CommonJs()
