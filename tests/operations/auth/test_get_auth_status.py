"""GetAuthStatus tells anybody whether they are signed in."""

from pathlib import Path

from tests.operations.auth.desk import AGENT, FIRST, ROOT, SECOND, Desk, play
from trunkline.formats.json import FORMAT as JSON
from trunkline.operations.auth.get_auth_status import GetAuthStatus, get_auth_status
from trunkline.operations.types.auth import UserManagerAccess


def test_nobody(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        answer = await desk.run(get_auth_status, GetAuthStatus(), desk.call())
        expected = b'{"isAuthenticated":false,"roles":[],"accountIds":[],"accountNames":[]}'
        assert JSON.write(answer, get_auth_status.response_ref) == expected  # type: ignore[arg-type]

    play(tmp_path, scene)


def test_an_agent_and_an_administrator(tmp_path: Path) -> None:
    async def scene(desk: Desk) -> None:
        agent = await desk.run(get_auth_status, GetAuthStatus(), desk.call(await desk.as_user(AGENT)))
        assert (agent.id, agent.name, agent.email_address) == (AGENT, "Agent Person", "agent@example.com")
        assert (agent.account_ids, agent.account_names, agent.manager_access) == ([FIRST], ["Account a"], None)
        root = await desk.run(get_auth_status, GetAuthStatus(), desk.call(await desk.as_user(ROOT)))
        assert root.account_ids[:2] == [FIRST, SECOND]
        assert root.account_names == ["Account a", "Account b", "Account c"]
        assert root.manager_access is UserManagerAccess.ReadWriteDelete

    play(tmp_path, scene)
