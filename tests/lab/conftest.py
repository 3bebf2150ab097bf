import json

import pytest

from lab import sampling
from tests.judge.conftest import (  # noqa: F401 - fixtures
    make_revision,
    make_submission,
    problem,
    redis,
    staff,
    stranger,
    submission,
    user,
)
from tests.site import Site


@pytest.fixture(autouse=True)
def no_earlier_look(monkeypatch: pytest.MonkeyPatch) -> None:
    """What this process has seen of another test's site."""
    monkeypatch.setattr(sampling, "_newest", None)


@pytest.fixture(scope="session")
def people_were_here(live_site: Site, tmp_path_factory: pytest.TempPathFactory) -> tuple[dict, str]:
    """A real site that simulated people have used: the report, and its page."""
    folder = tmp_path_factory.mktemp("simulation")
    options = ["--users", "20", "--minutes", "0.25", "--profile", "contest", "--seed", "3"]
    files = ["--json", str(folder / "report.json"), "--html", str(folder / "report.html")]
    live_site.manage("simulate", "--url", live_site.url, *options, *files, seconds=240)
    [report] = json.loads((folder / "report.json").read_text())
    return report, (folder / "report.html").read_text()
