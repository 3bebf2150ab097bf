"""Of deploy/, what can be checked without a container engine or a cluster. What can't is listed in deploy/README.md."""

import re
import shutil
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import kubernetes_validate
import pytest
import yaml
from pytest_django import Settings
from websockets.sync.client import connect
from websockets.typing import Origin

from tests import nginx
from tests.site import PATIENCE_S, ROOT, Site, find_free_port

DEPLOY = ROOT / "deploy"
COMPOSE = DEPLOY / "compose.yaml"
KUBERNETES = DEPLOY / "kubernetes"


def run(*command: str | Path) -> str:
    done = subprocess.run([str(part) for part in command], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def need(program: str) -> str:
    return shutil.which(program) or pytest.skip(f"{program} is not installed")


def read_manifests() -> list[dict[str, Any]]:
    """As kustomize would list them; the kustomization itself is another matter."""
    names = yaml.safe_load((KUBERNETES / "kustomization.yaml").read_text())["resources"]
    return [manifest for name in names for manifest in yaml.safe_load_all((KUBERNETES / name).read_text())]


def find(kind: str, name: str) -> dict[str, Any]:
    [found] = [m for m in read_manifests() if (m["kind"], m["metadata"]["name"]) == (kind, name)]
    return found


# --- Kubernetes -------------------------------------------------------------------------------------------------------
def test_every_manifest_fits_the_schema_of_kubernetes():
    for manifest in read_manifests():
        if manifest["kind"] != "ScaledObject":  # KEDA's, which has a test of its own
            kubernetes_validate.validate(manifest, "1.33", strict=True)


def test_every_manifest_is_part_of_the_kustomization():
    listed = yaml.safe_load((KUBERNETES / "kustomization.yaml").read_text())["resources"]
    assert {path.name for path in KUBERNETES.glob("*.yaml")} == {*listed, "kustomization.yaml"}


def test_kustomize_builds_them():
    built = run(need("kubectl"), "kustomize", KUBERNETES)
    assert len(list(yaml.safe_load_all(built))) == len(read_manifests()) + 1  # and the map of settings


def test_nothing_runs_privileged_as_root_or_with_capabilities():
    for name in ("web", "worker", "packages", "sweeper"):
        pod = find("Deployment", name)["spec"]["template"]["spec"]
        assert pod["securityContext"]["runAsNonRoot"] is True
        for container in pod["containers"]:
            context = container["securityContext"]
            assert context["allowPrivilegeEscalation"] is False
            assert context["capabilities"] == {"drop": ["ALL"]}
            assert "privileged" not in context


def test_selectors_meet_the_pods_they_are_for():
    for kind in ("PodDisruptionBudget", "Deployment"):
        for part in ("web", "worker", "packages", "sweeper"):
            labels = find("Deployment", part)["spec"]["template"]["metadata"]["labels"]
            assert find(kind, part)["spec"]["selector"]["matchLabels"] == labels
    assert find("Service", "web")["spec"]["selector"] == {"app": "leetsim", "part": "web"}


@pytest.mark.postgresql
@pytest.mark.django_db
def test_workers_are_scaled_by_a_query_that_the_database_answers():
    from django.db import connection

    scaling = find("ScaledObject", "worker")["spec"]
    assert scaling["scaleTargetRef"]["name"] == find("Deployment", "worker")["metadata"]["name"]
    [trigger] = scaling["triggers"]
    with connection.cursor() as cursor:
        cursor.execute(trigger["metadata"]["query"])
        assert cursor.fetchall() == [(0,)]


def test_some_worker_takes_every_queue_and_packages_are_left_to_one_with_the_role_of_the_site(settings: Settings):
    queues = set(settings.RQ_QUEUES)
    image = re.findall(r'"rqworker", (.*)\]', (DEPLOY / "Dockerfile").read_text())[0]
    judging = set(re.findall(r"\w+", image))
    assert judging == queues - {"problems"}
    [container] = find("Deployment", "packages")["spec"]["template"]["spec"]["containers"]
    assert container["command"][-2:] == ["rqworker", "problems"]
    assert {"secretRef": {"name": "site-secrets"}} in container["envFrom"]
    command = yaml.safe_load(COMPOSE.read_text())["services"]["worker"]["command"]
    assert set(command[command.index("rqworker") + 1 :]) == queues
    units = {unit.name: unit.read_text() for unit in (DEPLOY / "systemd").iterdir()}
    assert "rqworker problems\n" in units["leetsim-packages.service"]
    assert "/etc/leetsim/site.env" in units["leetsim-packages.service"]


# --- Compose ----------------------------------------------------------------------------------------------------------
def test_the_compose_file_fits_its_schema():
    run(Path(sys.executable).with_name("check-jsonschema"), "--builtin-schema", "vendor.compose-spec", COMPOSE)


def test_compose_can_read_it():
    docker = need("docker")
    if subprocess.run([docker, "compose", "version"], capture_output=True).returncode:
        pytest.skip("docker has no compose here")
    files: list[str | Path] = ["--env-file", DEPLOY / "example.env", "--file", COMPOSE]
    run(docker, "compose", *files, "config", "--quiet", "--no-interpolate")


def test_the_example_environment_names_every_variable_that_compose_wants():
    wanted = set(re.findall(r"\$\{(\w+)", COMPOSE.read_text()))
    assert wanted == set(re.findall(r"^(\w+)=", (DEPLOY / "example.env").read_text(), re.MULTILINE))


def test_compose_runs_nothing_privileged():
    services = yaml.safe_load(COMPOSE.read_text())["services"]
    for name in ("web", "worker", "sweeper", "prepare"):
        assert services[name]["cap_drop"] == ["ALL"]
        assert services[name]["read_only"] is True
        assert "privileged" not in services[name]


# --- systemd ----------------------------------------------------------------------------------------------------------
def test_systemd_understands_the_units(tmp_path: Path):
    systemd_analyze = need("systemd-analyze")
    units = tmp_path / "etc" / "systemd" / "system"
    shutil.copytree(DEPLOY / "systemd", units)
    python = tmp_path / "opt" / "leetsim" / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text("#!/bin/sh\n")
    python.chmod(0o755)
    names = [unit.name.replace("@", "@1") for unit in units.iterdir()]
    for target in ("sysinit", "basic", "shutdown", "network-online", "multi-user"):  # of every host
        (units / f"{target}.target").write_text("[Unit]\n")
    # Of words that it does not know it only warns.
    assert run(systemd_analyze, "verify", "--man=no", f"--root={tmp_path}", *names) == ""


def test_a_worker_unit_has_its_own_control_groups_and_time_to_finish():
    unit = (DEPLOY / "systemd" / "leetsim-worker@.service").read_text()
    for line in ("Delegate=yes", "KillMode=mixed", "TimeoutStopSec=5min", "User=leetsim", "NoNewPrivileges=yes"):
        assert line in unit.splitlines()


# --- nginx ------------------------------------------------------------------------------------------------------------
@pytest.fixture
def proxy(tmp_path: Path, site: Site) -> Iterator[int]:
    """nginx with our configuration in front of a web process that trusts it; the port where it speaks TLS."""
    need("openssl")
    site.environment |= {"LEETSIM_HTTPS": "1", "LEETSIM_ALLOWED_HOSTS": nginx.HOST}
    site.start_web()
    port = find_free_port()
    text = (DEPLOY / "nginx.conf").read_text()
    for ours, here in {
        "listen 443 ssl": f"listen 127.0.0.1:{port} ssl",
        "listen 80": f"listen 127.0.0.1:{find_free_port()}",
        "server web:8000": f"server 127.0.0.1:{site.port}",
        "worker_processes auto": "worker_processes 1",
    }.items():
        assert text.count(ours) == 1, ours
        text = text.replace(ours, here)
    (tmp_path / "mime.types").write_text("types { text/html html; }\n")
    (tmp_path / "tls").mkdir()
    nginx.make_certificate(tmp_path / "tls")
    running = nginx.start(tmp_path, text, port=port)
    yield port
    running.stop()


@pytest.mark.django_db(transaction=True)
def test_pages_and_sockets_pass_through_nginx(proxy: int):
    url = f"https://127.0.0.1:{proxy}/accounts/login/"
    page = httpx.get(url, headers={"Host": nginx.HOST}, verify=False, timeout=PATIENCE_S)
    # Not sent round in circles to https, and told so.
    assert page.status_code == 200
    assert page.headers["Strict-Transport-Security"]
    assert "Secure" in page.headers["Set-Cookie"]

    trusting = ssl.create_default_context()
    trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
    url = f"wss://{nginx.HOST}/ws/submissions/1/"
    connected = socket.create_connection(("127.0.0.1", proxy))
    with connect(
        url, sock=connected, ssl=trusting, origin=Origin(f"https://{nginx.HOST}"), open_timeout=PATIENCE_S
    ) as opened:
        assert opened.response
        assert opened.response.status_code == 101


# --- Settings ---------------------------------------------------------------------------------------------------------
def test_with_production_settings_django_has_nothing_to_say_about_security(tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "manage.py", "check", "--deploy", "--tag", "security", "--fail-level", "DEBUG"],
        cwd=ROOT,
        env={
            "PATH": "/usr/bin:/bin",
            "LEETSIM_STATE_DIR": str(tmp_path),
            "LEETSIM_HTTPS": "1",
            "LEETSIM_ALLOWED_HOSTS": "leetsim.example.org",
        },
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert "no issues" in done.stdout
