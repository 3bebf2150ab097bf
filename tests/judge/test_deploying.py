"""All processes are replaced one by one while people use the site, behind nginx as deploy/ has it."""

import asyncio
import re
import threading

import httpx
import pytest
from django.contrib.auth.models import User
from django.test import Client

from chaos import people
from chaos.programs import Program
from judge.engine import Verdict
from judge.models import Submission
from tests import nginx
from tests.judge import sources
from tests.site import PATIENCE_S, ROOT, find_free_port

pytestmark = pytest.mark.django_db(transaction=True)

USERS = 4


class Proxy:
    """nginx in front of web processes at two ports."""

    def __init__(self, folder, configuration, ports, *, port):
        self.folder, self.configuration, self.ports = folder, configuration, ports
        self.url = f"http://127.0.0.1:{port}"
        self.nginx = nginx.start(folder, configuration, port=port)

    def take_out(self, web):
        """Nothing is sent to this port any more: what it was sent, it has answered or read."""
        line = f"server 127.0.0.1:{web} "
        nginx.use(self.nginx, self.folder, self.configuration.replace(line, f"{line}down "))
        httpx.get(f"http://127.0.0.1:{web}/healthz", timeout=PATIENCE_S)

    def put_back(self):
        nginx.use(self.nginx, self.folder, self.configuration)


@pytest.fixture
def proxy(tmp_path):
    port, ports = find_free_port(), [find_free_port(), find_free_port()]
    text = (ROOT / "deploy" / "nginx.conf").read_text()
    text = re.sub(r"server web:8000 (.*);", "\n".join(rf"server 127.0.0.1:{web} \1;" for web in ports), text)
    text = text.replace("listen 80;", f"listen 127.0.0.1:{find_free_port()};")
    text = text.replace("listen 443 ssl;", f"listen 127.0.0.1:{port};")
    text = re.sub(r"( *(ssl_|http2|include mime).*\n)", "", text)
    proxy = Proxy(tmp_path, text, ports, port=port)
    yield proxy
    proxy.nginx.stop()


def sign_in(name: str) -> str:
    client = Client()
    client.force_login(User.objects.create_user(name))
    return client.cookies["sessionid"].value


def test_a_deploy_under_load_loses_nothing_and_shows_no_error_page(site, proxy, problem, settings):
    # The longer the deploy takes, the more they send.
    site.environment["LEETSIM_SUBMITS_PER_MINUTE"] = "10000"
    webs = [site.start_web(port=port) for port in proxy.ports]
    workers = [site.start_worker(), site.start_worker()]
    sweeper = site.start_sweeper()
    programs = [
        Program(problem.slug, "python3", source, verdict)
        for source, verdict in ((sources.RIGHT, Verdict.AC), (sources.WRONG_ON_NEGATIVES, Verdict.WA))
    ]
    record = people.Record()
    users = [
        people.User([proxy.url], record, session=sign_in(f"user{number}"), seed=str(number), programs=programs)
        for number in range(USERS)
    ]

    def deploy() -> None:
        for port, web in zip(proxy.ports, webs, strict=True):
            proxy.take_out(port)
            web.stop()
            site.start_web(port=port)
            proxy.put_back()
        for worker in workers:
            worker.stop()
            assert worker.process.returncode == 0
            site.start_worker()
        sweeper.stop()
        site.start_sweeper()

    async def use_and_deploy() -> None:
        over = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            for user in users:
                group.create_task(user.work(until=over))
            await asyncio.to_thread(deploy)
            over.set()

    thread = threading.Thread(target=asyncio.run, args=[use_and_deploy()])
    thread.start()
    thread.join()

    assert len(record.accepted) > 10
    assert not record.errors
    assert not record.unanswered
    assert not record.refused
    stored = Submission.objects.in_bulk()
    assert stored.keys() == record.accepted.keys()
    for pk, program in record.accepted.items():
        assert (stored[pk].verdict, stored[pk].attempt) == (program.verdict, 1)
    for page in record.pages:
        assert page.verdicts == {stored[page.submission].verdict_label}
