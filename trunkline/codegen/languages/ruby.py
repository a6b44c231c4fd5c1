"""Ruby: classes with accessors, named as Ruby names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import ClassVar

from trunkline.codegen.language import Header, Language, Sheet, words
from trunkline.codegen.languages.typescript import OPTIONS
from trunkline.codegen.model import ApiType, Form, method_of, name_of
from trunkline.codegen.options import options_of
from trunkline.contract.shapes import Kind, Member, Ref


class Ruby(Language):
    """Classes that are made from members by name."""

    name = "ruby"
    title = "Ruby"
    extension = "rb"
    options = options_of(
        *(name for name in OPTIONS if name != "MakePropertiesOptional"), AddServiceStackTypes=True,
        AddResponseStatus=False, AddDescriptionAsComments=True, DefaultImports="date,json",
    )  # fmt: skip
    header = Header(opens="# Options:", closes="", line="# ", off="#")
    line_comment = "# {}"
    scalars: ClassVar[Mapping[Kind, str]] = {
        Kind.STRING: "String",
        Kind.BOOLEAN: "Boolean",
        Kind.INT: "Integer",
        Kind.LONG: "Integer",
        Kind.DOUBLE: "Float",
        Kind.DECIMAL: "BigDecimal",
        Kind.DATETIME: "DateTime",
        Kind.DATETIMEOFFSET: "DateTime",
        Kind.TIMESPAN: "String",
        Kind.GUID: "String",
        Kind.BYTES: "String",
        Kind.CHAR: "String",
    }
    list_of = "Array<{}>"
    dictionary_of = "Hash{{{key} => {value}}}"
    reserved = words(
        "alias and begin break case class def defined? do else elsif end ensure false for if in module next nil not or"
        " redo rescue retry return self super then true undef unless until when while yield"
        # Classes that Ruby itself has.
        " Array Class Comparable Data Date DateTime Dir Enumerable File Float Hash Integer IO Kernel Method Module"
        " Object"
        " Proc Process Queue Random Range Set Signal String Struct Symbol Thread Time"
    )
    comment = ("#", "# {}", "#")
    attribute = "# @{name}({arguments})"
    named_argument = "{name}: {value}"
    indent = "  "
    opens = ()
    closes = ("end",)
    enum_head = "module {name}"
    enum_value = "{name} = '{value}'"
    enum_closes = ("end",)
    class_head = "class {name}{heritage}"
    heritage = (" < {base}", "", " < {base}")
    dictionary_base = "Hash"
    member = "# @return [{type}]\nattr_accessor :{name}"
    version_member = "def version = {version}"
    status_member = "# @return [ResponseStatus]\nattr_accessor :response_status"

    def preamble(self, sheet: Sheet) -> Iterator[str]:
        """The marks that Ruby looks for in the first lines."""
        yield from ("# frozen_string_literal: true", "# encoding: utf-8", "")

    def imports(self, sheet: Sheet) -> Iterator[str]:
        """What the classes use."""
        yield from (f"require '{name}'" for name in sheet.options.names("DefaultImports"))

    def file_lines(self, sheet: Sheet) -> Iterator[str]:
        """Everything, inside of the module that was asked for."""
        namespace = sheet.options.text("GlobalNamespace")
        if not namespace:
            yield from super().file_lines(sheet)
            return
        yield f"module {namespace}"
        yield from self.indented(super().file_lines(sheet))
        yield "end"

    def type_name(self, one: ApiType) -> str:
        """A name: Ruby has no type parameters."""
        return self.safe(one.name)

    def base_of(self, one: ApiType) -> str:
        """The base, without type arguments."""
        return "Hash" if one.form is Form.DICTIONARY else one.base_name

    def member_line(self, one: ApiType, member: Member, sheet: Sheet) -> Iterator[str]:
        """An accessor."""
        yield self.member.format(name=self.member_name(member), type=self.type_of(member.ref))

    def tail(self, one: ApiType, sheet: Sheet) -> Iterator[str]:
        """How it is made and written, and what a request tells of itself."""
        if one.form is Form.DICTIONARY:
            return
        names = [(self.member_name(member), member.camel) for member in one.members]
        if not one.base:
            yield from (
                "",
                "def initialize(**members)",
                '  members.each { |name, value| public_send(:"#{name}=", value) }',
                "end",
                "",
                "def to_json(*args) = to_h.to_json(*args)",
            )
        pairs = ", ".join(f"'{camel}' => {name}" for name, camel in names)
        whole = f"super.merge({{{pairs}}}.compact)" if one.base else f"{{{pairs}}}.compact"
        yield from ("", f"def to_h = {whole}")
        if sheet.is_callable(one) and one.operation:
            yield from chain(["", f"def get_type_name = '{one.name}'"], self.answers(one.operation.response_ref))
            yield f"def get_method = '{method_of(one.operation)}'"

    def answers(self, response: Ref | None) -> Iterator[str]:
        """An empty answer."""
        made = f"{name_of(response)}.new" if response and name_of(response) else "nil"
        yield f"def create_response = {made}"

    def member_name(self, member: Member) -> str:
        """The name in small letters, as in Python."""
        return self.safe(member.field)

    def enum_name(self, value: str) -> str:
        """A constant's name: `MarkRead` is `MARK_READ`."""
        return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", value).upper()


LANGUAGE = Ruby()
