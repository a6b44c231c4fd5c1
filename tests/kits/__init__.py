"""What tests share. Pytest is told here, before anything is imported, which of these modules hold assertions."""

import pytest

pytest.register_assert_rewrite("tests.kits.store_kit", "tests.kits.running_app")
