"""The closed list of refusals; each knows its own answer. Anything else that is raised is a mistake of ours."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class FieldError:
    """What is wrong with one member of a request, named as on the wire (PascalCase)."""

    code: str
    field: str
    message: str
    meta: Mapping[str, str | None] | None = None


class Fault(Exception):
    """A request that is refused, with the code, the status and the sentence its caller reads."""

    status: ClassVar[int] = 500
    default_code: ClassVar[str] = "Fault"
    default_message: ClassVar[str] = "The request failed."

    def __init__(
        self,
        message: str | None = None,
        *,
        code: str | None = None,
        field: str | None = None,
        errors: Iterable[FieldError] = (),
        retry_after: float | None = None,
    ) -> None:
        self.message: str = self.default_message if message is None else message
        self.code: str = code or self.default_code
        self.errors: tuple[FieldError, ...] = tuple(errors)
        if field is not None and not self.errors:
            self.errors = (FieldError(self.code, field, self.message),)
        self.field: str | None = self.errors[0].field if field is None and self.errors else field
        self.retry_after: float | None = retry_after
        super().__init__(self.message)


class BadRequest(Fault):
    """The request cannot be understood."""

    status = 400
    default_code = "BadRequest"
    default_message = "The request could not be understood."


class Invalid(Fault):
    """The request is understood, but the value of a member is not allowed."""

    status = 400
    default_code = "Invalid"
    default_message = "A value is not allowed."

    @classmethod
    def of(cls, errors: Iterable[FieldError]) -> "Invalid":
        """Refuse several members at once; the first one gives the code and the sentence."""
        found = tuple(errors)
        return cls(found[0].message, code=found[0].code, errors=found)


class NotEmpty(Invalid):
    """A required member is missing or empty."""

    default_code = "NotEmpty"

    def __init__(self, field: str, message: str | None = None) -> None:
        message = f"'{field}' must not be empty." if message is None else message
        super().__init__(message, errors=(not_empty(field, message),))


def not_empty(field: str, message: str, words: str | None = None) -> FieldError:
    """The error of a member that is missing or empty; `words` is its name as people read it."""
    return FieldError("NotEmpty", field, message, {"PropertyName": words or field, "PropertyValue": None})


class Unauthorized(Fault):
    """The caller has not signed in, or not successfully."""

    status = 401
    default_code = "Unauthorized"
    default_message = "Not Authenticated"


class Forbidden(Fault):
    """The caller has signed in but may not do this."""

    status = 403
    default_code = "Forbidden"
    default_message = "Forbidden"


class NotFound(Fault):
    """There is no such thing, or none that the caller may know of."""

    status = 404
    default_code = "NotFound"
    default_message = "Not Found"


class MethodNotAllowed(Fault):
    """There is no such operation, or not with this verb."""

    status = 405
    default_code = "NotImplementedException"
    default_message = "The operation does not exist for this service"


class Conflict(Fault):
    """The request does not fit the present state."""

    status = 409
    default_code = "Conflict"
    default_message = "The request conflicts with the present state."


class TooLarge(Fault):
    """The body of the request is too large."""

    status = 413
    default_code = "RequestTooLarge"
    default_message = "The body of the request is too large."


class UnsupportedEncoding(Fault):
    """The body is encoded in a way that the server does not know."""

    status = 415
    default_code = "UnsupportedEncoding"
    default_message = "The Content-Encoding of the body is not known."


class UnprocessableRepeat(Fault):
    """An Idempotency-Key came again with a different request."""

    status = 422
    default_code = "IdempotencyKeyReused"
    default_message = "This Idempotency-Key was used before with a different request."


class TooManyRequests(Fault):
    """The caller must wait before asking again."""

    status = 429
    default_code = "TooManyRequests"
    default_message = "Too many requests. Try again later."


class Unavailable(Fault):
    """The server cannot do this at the moment."""

    status = 503
    default_code = "Unavailable"
    default_message = "The server cannot do this at the moment. Try again later."


class StorageFull(Fault):
    """There is no room left to store anything."""

    status = 507
    default_code = "StorageFull"
    default_message = "There is no room left on the server's disk. Nothing was stored."
