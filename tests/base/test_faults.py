import inspect

from trunkline.base import faults
from trunkline.base.faults import Fault, FieldError, Invalid, NotEmpty, NotFound, TooManyRequests


def kinds() -> list[type[Fault]]:
    found = [value for value in vars(faults).values() if inspect.isclass(value) and issubclass(value, Fault)]
    return [kind for kind in found if kind is not Fault]


def test_every_fault_has_an_answer_of_its_own() -> None:
    for kind in kinds():
        assert 400 <= kind.status < 600, kind
        assert kind.default_code != Fault.default_code, kind
        assert kind.default_message != Fault.default_message, kind


def test_the_defaults_are_the_answer() -> None:
    fault = NotFound()
    assert (fault.status, fault.code, fault.message, fault.field, fault.errors) == (
        404,
        "NotFound",
        "Not Found",
        None,
        (),
    )
    assert str(fault) == "Not Found"


def test_a_field_alone_is_an_error_of_that_field() -> None:
    fault = NotFound("No such session.", field="SessionId")
    assert fault.errors == (FieldError("NotFound", "SessionId", "No such session."),)
    assert fault.field == "SessionId"


def test_a_code_can_be_chosen() -> None:
    assert Invalid("Too long.", field="Body", code="Length").errors[0].code == "Length"


def test_not_empty_speaks_as_the_reference_does() -> None:
    fault = NotEmpty("Body")
    assert (fault.status, fault.code, fault.message) == (400, "NotEmpty", "'Body' must not be empty.")
    meta = {"PropertyName": "Body", "PropertyValue": None}
    assert fault.errors == (FieldError("NotEmpty", "Body", "'Body' must not be empty.", meta),)


def test_the_first_of_several_errors_speaks() -> None:
    errors = [FieldError("GreaterThan", "Age", "Too young."), FieldError("NotEmpty", "Name", "Nameless.")]
    fault = Invalid.of(errors)
    assert (fault.code, fault.message, fault.field, fault.errors) == ("GreaterThan", "Too young.", "Age", tuple(errors))


def test_a_caller_may_be_told_when_to_come_back() -> None:
    assert TooManyRequests(retry_after=2.5).retry_after == 2.5
