"""SendBulk: one text to many recipients."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Any, ClassVar, Final

import msgspec

from trunkline.base.faults import FieldError, Invalid, NotEmpty
from trunkline.contract.operation import any_role, operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import BulkCreated
from trunkline.domain.template import Template, TemplateError, read_template
from trunkline.operations.bulks.bulks import number_of
from trunkline.operations.call import Call
from trunkline.operations.messages.creation import address_of, check_text, sender
from trunkline.operations.messages.send_at import send_at_of
from trunkline.operations.types.bulks import NAMESPACE, BulkInfo, BulkRecipient, bulk_info
from trunkline.operations.types.listing import is_storable

RECIPIENTS_MOST: Final = 10_000
CHUNK: Final = 100  # recipients whose messages are made in one commit
NAMED_MOST: Final = 100  # faulty recipients that one refusal names

_encode: Final = msgspec.json.Encoder().encode


class SendBulk(Dto):
    """Send one text to many recipients, each with their own values in it."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    endpoint_id: Annotated[
        str | None, Doc("The ID of the endpoint to send from, a pool of senders perhaps", required=True)
    ] = None
    body: Annotated[str | None, Doc("The text; {{name}} stands for a variable", required=True)] = None
    recipients: Annotated[
        list[BulkRecipient] | None, Doc(f"Whom to send to, {RECIPIENTS_MOST} at most, each address once", required=True)
    ] = None
    send_at: Annotated[
        str | None,
        Doc("When to send it, if not at once: a date-time in ISO 8601 with its zone, as 2026-11-23T10:11:12+01:00"),
    ] = None


def _check(request: SendBulk, call: Call) -> None:
    if not request.endpoint_id:
        raise NotEmpty("EndpointId")
    if not (request.body or "").strip():
        raise NotEmpty("Body")
    template = _template(request.body or "", call)
    recipients = request.recipients or []
    if not recipients:
        raise NotEmpty("Recipients")
    if len(recipients) > RECIPIENTS_MOST:
        sentence = f"'Recipients' must be {RECIPIENTS_MOST} or fewer. You entered {len(recipients)}."
        raise Invalid(sentence, code="MaximumLength", field="Recipients")
    if request.send_at:
        send_at_of(request.send_at, call)
    _refuse([error for number, each in enumerate(recipients) for error in _faults(number, each, template, call)])


def _template(text: str, call: Call) -> Template:
    check_text(text, call.settings)
    try:
        return read_template(text)
    except TemplateError as error:
        raise Invalid(f"'Body' cannot be used: {error}", code="InvalidTemplate", field="Body") from error


def _faults(number: int, each: BulkRecipient, template: Template, call: Call) -> Iterator[FieldError]:
    """What is wrong about one recipient whatever is stored."""
    where, values = f"Recipients[{number}]", each.variables or {}
    if not (each.to_address or "").strip():
        yield FieldError("NotEmpty", f"{where}.ToAddress", f"'{where}.ToAddress' must not be empty.")
    missing = template.missing(values)
    if missing:
        sentence = f"'{where}.Variables' has no value for {', '.join(missing)}."
        yield FieldError("MissingVariable", f"{where}.Variables", sentence)
    elif any(not is_storable(value) for value in values.values()):
        yield FieldError("InvalidCharacter", f"{where}.Variables", f"'{where}.Variables' has a value that is no text.")
    elif len(text := template.render(values)) > call.settings.sms_max_characters or not text.strip():
        most = call.settings.sms_max_characters
        sentence = f"The text for '{where}' must have 1 to {most} characters. It has {len(text.strip())}."
        yield FieldError("MaximumLength", f"{where}.Variables", sentence)


def _refuse(errors: Sequence[FieldError]) -> None:
    if errors:
        raise Invalid.of(errors[:NAMED_MOST])


@operation(post("/bulks"), access=any_role("User"), tags=("Bulks",), check=_check)
async def send_bulk(request: SendBulk, call: Call) -> BulkInfo:
    """Check every recipient, and store the whole; its messages are made in portions after the answer.

    Nothing is stored when anything is wrong, and the refusal names each faulty recipient. What GetBulk and
    ListBulkResults tell later covers every recipient once.
    """
    endpoint = await sender(request.endpoint_id or "", call)
    recipients = request.recipients or []
    addresses = await _addresses(recipients, endpoint, call)
    rows = [[address, each.variables or {}] for address, each in zip(addresses, recipients, strict=True)]
    fact = BulkCreated(
        account_id=endpoint["account_id"],
        date=call.date,
        id=call.universe.new_id(),
        customer_id=endpoint["customer_id"],
        endpoint_id=endpoint["id"],
        body=request.body or "",
        created_by=call.caller.display_name,
        user_id=call.caller.user_id,
        total=len(rows),
        send_at=send_at_of(request.send_at, call) if request.send_at else None,
        chunks=tuple((number_of(at), _encode(rows[at : at + CHUNK]).decode()) for at in range(0, len(rows), CHUNK)),
    )
    call.record(fact)
    return bulk_info(msgspec.structs.asdict(fact) | {"status": "making", "made": 0, "refused": 0})


async def _addresses(recipients: Sequence[BulkRecipient], endpoint: dict[str, Any], call: Call) -> list[str]:
    """The recipients' addresses as they are kept; refuses those that are none, and those that are there twice."""
    found: dict[str, int] = {}
    errors: list[FieldError] = []
    for number, each in enumerate(recipients):
        field = f"Recipients[{number}].ToAddress"
        try:
            address = await address_of(each.to_address or "", endpoint, call)
        except Invalid as error:
            errors.append(FieldError(error.code, field, error.message.replace("'ToAddress'", f"'{field}'")))
            continue
        first = found.setdefault(address, number)
        if first != number:
            sentence = f"'{field}' is the same as 'Recipients[{first}].ToAddress'."
            errors.append(FieldError("Duplicate", field, sentence))
    _refuse(errors)
    return list(found)
