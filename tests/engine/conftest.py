import pytest

from judge.engine import Sandbox
from judge.engine.sandbox import cgroups


@pytest.fixture(scope="session")
def sandbox(tmp_path_factory):
    with Sandbox(tmp_path_factory.mktemp("state")) as sandbox:
        yield sandbox


@pytest.fixture(scope="session", params=["cgroups", "sampling"])
def any_sandbox(request, tmp_path_factory):
    """With cgroups where this host has them, and without."""
    with Sandbox(tmp_path_factory.mktemp("state"), cgroups.NONE if request.param == "sampling" else None) as sandbox:
        if request.param == "cgroups" and not sandbox.hierarchy.exact:
            pytest.skip("this host gives us no cgroups")
        yield sandbox
