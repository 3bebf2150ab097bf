import pytest
from django.urls import reverse

from judge import selftest
from tests.site import wait_until


@pytest.fixture
def admin_page(client, staff):
    client.force_login(staff)
    return lambda: client.get(reverse("sandbox")).content.decode()


def test_staff_start_the_attacks_and_a_worker_fills_the_table(client, admin_page, site):
    assert "What is tried" not in admin_page()
    client.post(reverse("sandbox-start"), {"kind": ["neighbours"]})
    assert "Waiting for a worker" in admin_page()
    site.start_worker()
    wait_until(lambda: (selftest.read() or {}).get("state") == "done", seconds=300, what="the end of the self-test")
    run = selftest.read()
    assert run
    assert run["total"] == len(run["rows"]) > 0
    assert run["broken"] == 0, run["rows"]
    assert f"{run['held']} of {run['total']} held" in admin_page()


def test_the_table_asks_for_more_until_the_run_is_done(client, admin_page, valkey):
    row = {"attack": "seen/x", "tried": "<b>", "answered": "WA", "held": False, "problems": ["it got something"]}
    selftest._keep({"state": "running", "kinds": ["seen"], "host": "here", "total": 2, "rows": [row]})
    running = client.get(reverse("sandbox-fragment")).content.decode()
    assert "every 1s" in running and "it got something" in running and "&lt;b&gt;" in running
    selftest._keep({**(selftest.read() or {}), "state": "done"})
    assert "every 1s" not in client.get(reverse("sandbox-fragment")).content.decode()


def test_without_redis_the_page_says_so(client, admin_page, valkey):
    valkey.stop()
    answer = client.post(reverse("sandbox-start"), follow=True)
    assert "Redis is away" in answer.content.decode()
