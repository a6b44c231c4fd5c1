"""Requests and answers as the pipeline sees them."""

from trunkline.web.exchange import Request, Response, read_headers


def test_names_come_once_and_the_last_value_counts() -> None:
    pairs = [(b"accept", b"text/html"), (b"host", b"a"), (b"accept", b"application/json")]
    assert read_headers(pairs) == {"accept": "application/json", "host": "a"}


def test_cookies_that_came_apart_are_put_together() -> None:
    pairs = [(b"cookie", b"ss-id=a"), (b"host", b"x"), (b"cookie", b"ss-pid=b; ss-opt=perm")]
    assert read_headers(pairs)["cookie"] == "ss-id=a; ss-pid=b; ss-opt=perm"


def test_any_bytes_are_a_header() -> None:
    assert read_headers([(b"x", bytes(range(128, 256)))])["x"].encode("latin-1") == bytes(range(128, 256))


def test_the_address_is_as_the_caller_wrote_it() -> None:
    request = Request("GET", "/a b", "/a%20b", "x=%31", {"host": "trunkline.test:8780"}, b"", "192.0.2.1", "https")
    assert request.url == "https://trunkline.test:8780/a%20b?x=%31"
    assert request._replace(query="", headers={}).url == "https:///a%20b"


def test_an_answer_is_empty_until_something_is_put_in() -> None:
    first, second = Response(204), Response(204)
    first.headers.append((b"vary", b"Accept"))
    assert (second.status, second.body, second.headers) == (204, b"", [])
