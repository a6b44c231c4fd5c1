"""The DTOs that every ServiceStack client knows: how a refusal looks on the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import msgspec

from trunkline.base.faults import Fault, FieldError
from trunkline.contract.operation import Operation
from trunkline.contract.shapes import MISSING, Dto, Kind, Member, Ref, all_members, ref_of, shape_of

TYPES_NAMESPACE = "http://schemas.servicestack.net/types"


class ResponseError(Dto):
    """One field's error."""

    NAMESPACE: ClassVar[str] = TYPES_NAMESPACE
    ORDERED: ClassVar[bool] = True

    error_code: str | None = None
    field_name: str | None = None
    message: str | None = None
    meta: dict[str, str | None] | None = None


class ResponseStatus(Dto):
    """What went wrong, in the form that every client of ServiceStack reads."""

    NAMESPACE: ClassVar[str] = TYPES_NAMESPACE
    ORDERED: ClassVar[bool] = True

    error_code: str | None = None
    message: str | None = None
    stack_trace: str | None = None
    errors: list[ResponseError] | None = None
    meta: dict[str, str] | None = None


class ErrorResponse(Dto):
    """The answer to a refused request whose response has no place for a status."""

    NAMESPACE: ClassVar[str] = TYPES_NAMESPACE

    response_status: ResponseStatus | None = None


ERROR_RESPONSE = ref_of(ErrorResponse)

_ZEROS: Mapping[Kind, object] = {
    Kind.BOOLEAN: False,
    Kind.INT: 0,
    Kind.LONG: 0,
    Kind.DOUBLE: 0.0,
    Kind.DECIMAL: 0,
}


def error_body(fault: Fault, operation: Operation | None, meta: Mapping[str, str] | None = None) -> tuple[object, Ref]:
    """The answer to a fault and its type, ready for any format.

    Pass no operation for what fails before the request DTO exists (unknown operation, bad body, binding):
    those are always an ErrorResponse (wire.md 4.2).
    """
    status = ResponseStatus(
        error_code=fault.code,
        message=fault.message,
        errors=[_response_error(error) for error in fault.errors],
        meta=dict(meta) if meta else None,
    )
    if operation is None or operation.response_ref is None or not operation.has_response_status:
        return ErrorResponse(response_status=status), ERROR_RESPONSE
    return _blank_response(operation.response_ref, status), operation.response_ref


def _response_error(error: FieldError) -> ResponseError:
    meta: dict[str, str | None] | None = {**error.meta} if error.meta else None
    return ResponseError(error_code=error.code, field_name=error.field, message=error.message, meta=meta)


def _blank_response(ref: Ref, status: ResponseStatus) -> object:
    """The response as .NET would make it: numbers and flags zero, everything else absent."""
    members = all_members(shape_of(ref.target))
    values = {member.field: _blank(member) for member in members if member.default is MISSING}
    field = next(member.field for member in members if member.name == "ResponseStatus")
    return ref.target(**values | {field: status})


def _blank(member: Member) -> object:
    # UNSET is left out of JSON and nil in XML, whatever the member's own type says.
    return None if member.ref.nullable else _ZEROS.get(member.ref.kind, msgspec.UNSET)
