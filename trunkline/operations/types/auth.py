"""Signing in as the wire shows it: the DTOs that every ServiceStack client has, and the signed-in user."""

from __future__ import annotations

from typing import Annotated, ClassVar

import msgspec

from trunkline.contract.shapes import Doc, Dto, Name, WireEnum
from trunkline.contract.status import TYPES_NAMESPACE, ResponseStatus

NAMESPACE = "Voice.Api.Authentication"


class Authenticate(Dto):
    """Sign in, sign out, or ask who is signed in."""

    NAMESPACE: ClassVar[str] = TYPES_NAMESPACE
    ORDERED: ClassVar[bool] = True

    provider: Annotated[
        str | None, Name("provider"), Doc("How to sign in: credentials (or login), basic, or logout to sign out")
    ] = None
    state: str | None = None
    oauth_token: Annotated[str | None, Name("oauth_token")] = msgspec.field(default=None, name="oauth_token")
    oauth_verifier: Annotated[str | None, Name("oauth_verifier")] = msgspec.field(default=None, name="oauth_verifier")
    user_name: Annotated[str | None, Doc("The e-mail address of the user")] = None
    password: str | None = None
    remember_me: Annotated[bool | None, Doc("Stay signed in after the browser is closed")] = None
    error_view: str | None = None
    nonce: Annotated[str | None, Name("nonce")] = None
    uri: Annotated[str | None, Name("uri")] = None
    response: Annotated[str | None, Name("response")] = None
    qop: Annotated[str | None, Name("qop")] = None
    nc: Annotated[str | None, Name("nc")] = None
    cnonce: Annotated[str | None, Name("cnonce")] = None
    access_token: str | None = None
    access_token_secret: str | None = None
    scope: Annotated[str | None, Name("scope")] = None
    meta: dict[str, str] | None = None


class AuthenticateResponse(Dto):
    """Who is signed in; nothing at all after signing out."""

    NAMESPACE: ClassVar[str] = TYPES_NAMESPACE
    ORDERED: ClassVar[bool] = True

    user_id: str | None = None
    session_id: str | None = None
    user_name: str | None = None
    display_name: str | None = None
    referrer_url: str | None = None
    bearer_token: str | None = None
    refresh_token: str | None = None
    profile_url: str | None = None
    roles: list[str] | None = None
    permissions: list[str] | None = None
    response_status: ResponseStatus | None = None
    meta: dict[str, str] | None = None


class UserManagerAccess(WireEnum, namespace=NAMESPACE):
    """What a manager may do."""

    ReadOnly = "ReadOnly"
    ReadWrite = "ReadWrite"
    ReadWriteDelete = "ReadWriteDelete"


class DashboardPermissions(WireEnum, namespace=NAMESPACE):
    """The parts of the dashboard that a user sees."""

    ViewFiles = "ViewFiles"
    ViewNotifications = "ViewNotifications"
    ViewSessions = "ViewSessions"
    ViewEndpoints = "ViewEndpoints"
    ViewReports = "ViewReports"
    ViewCustomers = "ViewCustomers"
    ViewFlows = "ViewFlows"
    ViewCallCenter = "ViewCallCenter"


class UserInfo(Dto):
    """A person who can sign in."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    id: str | None = None
    is_authenticated: bool
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    avatar_url: str | None = None
    email_address: str | None = None
    roles: Annotated[list[str], Doc("The roles of this sign-in; an API key may have fewer than its user")]
    account_ids: Annotated[list[str], Doc("The accounts that this sign-in may use")]
    account_names: Annotated[list[str], Doc("The names of the accounts, in the order of AccountIds")]
    manager_access: UserManagerAccess | None = None
    dashboard_permissions: list[DashboardPermissions] | None = None
