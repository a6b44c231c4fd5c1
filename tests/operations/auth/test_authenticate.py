"""Authenticate answers as the reference does, but for passwords that are missing: those are a 400."""

from pathlib import Path

import pytest

from tests.operations.auth.desk import AGENT, PASSWORD, Desk, play
from trunkline.base.faults import Invalid, MethodNotAllowed, NotFound, Unauthorized
from trunkline.contract.shapes import all_members, shape_of
from trunkline.formats.json import FORMAT as JSON
from trunkline.operations.auth.authenticate import authenticate
from trunkline.operations.auth.login_sessions import digest_of
from trunkline.operations.auth.sign_in import SignInNeeded
from trunkline.operations.types.auth import Authenticate, AuthenticateResponse
from trunkline.store.users import login_session


def test_signing_in(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        call = desk.call()
        request = Authenticate(provider="credentials", user_name="agent@example.com", password=PASSWORD)
        answer = await desk.run(authenticate, request, call)
        session_id = call.cookies[0].value
        assert JSON.write(answer, authenticate.response_ref).decode() == (  # type: ignore[arg-type]
            f'{{"userId":"{AGENT}","sessionId":"{session_id}","userName":"agent@example.com",'
            '"displayName":"Agent Person","roles":["User"],"permissions":[]}'
        )
        kept = await login_session(desk.engine, digest_of(session_id))
        assert kept is not None
        assert kept.user_id == AGENT

    play(tmp_path, scene)


def test_providers_that_take_a_password(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        form = Authenticate(user_name="agent@example.com", password=PASSWORD, remember_me=True)
        for provider in ("credentials", "login", "basic", "Credentials", "", None):
            form.provider = provider
            call = desk.call()
            await desk.run(authenticate, form, call)
            cookies = {cookie.name: cookie.value for cookie in call.cookies}
            assert cookies["ss-opt"] == "perm"
            assert await login_session(desk.engine, digest_of(cookies["ss-pid"])) is not None

    play(tmp_path, scene)


def test_refusals(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        with pytest.raises(NotFound, match="No configuration was added for OAuth provider 'nope'"):
            await desk.run(authenticate, Authenticate(provider="nope"), desk.call())
        wrong = Authenticate(provider="credentials", user_name="agent@example.com", password="bad")
        with pytest.raises(Unauthorized, match="Invalid Username or Password"):
            await desk.run(authenticate, wrong, desk.call())
        with pytest.raises(Invalid) as empty:
            await desk.run(authenticate, Authenticate(provider="credentials"), desk.call())
        assert [(error.code, error.field, error.meta) for error in empty.value.errors] == [
            ("NotEmpty", "UserName", {"PropertyName": "User Name", "PropertyValue": None}),
            ("NotEmpty", "Password", {"PropertyName": "Password", "PropertyValue": None}),
        ]
        with pytest.raises(Invalid) as half:
            await desk.run(authenticate, Authenticate(user_name="agent@example.com"), desk.call())
        assert [error.field for error in half.value.errors] == ["Password"]

    play(tmp_path, scene)


def test_no_passwords_in_addresses(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        for verb, provider in (("GET", "credentials"), ("HEAD", "login"), ("GET", None)):
            request = Authenticate(provider=provider, user_name="agent@example.com", password=PASSWORD)
            with pytest.raises(MethodNotAllowed) as refused:
                await desk.run(authenticate, request, desk.call(verb=verb))
            assert refused.value.code == "NotSupportedException"
            assert refused.value.message.startswith("GET Authenticate requests are disabled")

    play(tmp_path, scene)


def test_who_is_signed_in(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        caller = await desk.as_user(AGENT)
        answer = await desk.run(authenticate, Authenticate(), desk.call(caller, verb="GET"))
        assert (answer.user_id, answer.session_id, answer.roles) == (AGENT, None, ["User"])
        for verb in ("GET", "POST"):
            with pytest.raises(SignInNeeded):
                await desk.run(authenticate, Authenticate(), desk.call(verb=verb))

    play(tmp_path, scene)


@pytest.mark.parametrize(
    "provider, verb", [("logout", "GET"), ("logout", "POST"), ("Logout", "POST"), (None, "DELETE")]
)
def test_signing_out(tmp_path: Path, provider: str | None, verb: str) -> None:
    async def scene(desk: Desk) -> None:
        first = desk.call()
        request = Authenticate(provider="credentials", user_name="agent@example.com", password=PASSWORD)
        await desk.run(authenticate, request, first)
        session_id = first.cookies[0].value
        caller = await desk.caller(cookie=f"ss-id={session_id}; ss-opt=temp")
        assert caller.user_id == AGENT
        call = desk.call(caller, verb=verb)
        answer = await desk.run(authenticate, Authenticate(provider=provider), call)
        assert JSON.write(answer, authenticate.response_ref) == b"{}"  # type: ignore[arg-type]
        assert {cookie.value for cookie in call.cookies} == {""}
        assert await login_session(desk.engine, digest_of(session_id)) is None
        assert not (await desk.caller(cookie=f"ss-id={session_id}")).signed_in

    play(tmp_path, scene)


def test_members_stand_in_the_order_of_the_reference() -> None:
    names = [member.camel for member in all_members(shape_of(AuthenticateResponse))]
    assert names == [
        *("userId", "sessionId", "userName", "displayName", "referrerUrl", "bearerToken", "refreshToken"),
        *("profileUrl", "roles", "permissions", "responseStatus", "meta"),
    ]
    asked = [member.name for member in all_members(shape_of(Authenticate))]
    assert asked[:7] == [
        "provider",
        "State",
        "oauth_token",
        "oauth_verifier",
        "UserName",
        "Password",
        "RememberMe",
    ]
