"""What flows are made of, as far as clients must know it already (namespace Voice.Api.Flows)."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.shapes import Dictionary, Doc, Dto

NAMESPACE = "Voice.Api.Flows"

Struct = Annotated[dict[str, "Value"], Dictionary("Struct", NAMESPACE, "Values by name.")]
NodeParameterMap = Annotated[
    dict[str, "NodeParameter"], Dictionary("NodeParameterMap", NAMESPACE, "The parameters of a node by name.")
]


class Value(Dto):
    """A value of one of the kinds that flows have."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    bool_value: bool | None = None
    string_value: str | None = None
    number_value: float | None = None
    list_value: list[Struct] | None = None
    struct_value: Struct | None = None


class NodeParameter(Dto):
    """What one parameter of a node is set to, or where it comes from."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    id: Annotated[str | None, Doc("Unique in the flow")] = None
    type: Annotated[str | None, Doc("The name of one of the types of values, as String or Transition")] = None
    source: Annotated[str | None, Doc("Where it comes from: Value, Expression, or an object as Customer")] = None
    value: Annotated[Value | None, Doc("The value, where the source is Value")] = None
    expression: Annotated[str | None, Doc("The expression, where the source is Expression")] = None
    reference_id: Annotated[str | None, Doc("The name of the field, where the source is an object")] = None
    is_output: bool = False
    is_async: bool = False
    list_parameters: list[NodeParameterMap] | None = None
    struct_parameters: NodeParameterMap | None = None
