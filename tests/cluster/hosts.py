"""Hosts out of network namespaces, each with a network, a name, an address and a state folder of its own."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.site import Running

# Two runs of the tests on one host must not meet.
SUBNET = f"10.213.{os.getpid() % 256}"


class Network:
    """A switch, to which this test's own host is connected too. Use as a context manager."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._prefix = f"ls{os.getpid() % 100_000}"
        self._switch = f"{self._prefix}-switch"
        self.hosts: dict[str, Host] = {}

    def __enter__(self) -> "Network":
        _ip("netns", "add", self._switch)
        _ip("-n", self._switch, "link", "add", "bridge", "type", "bridge")
        _ip("-n", self._switch, "link", "set", "bridge", "up")
        _ip("link", "add", self._prefix, "type", "veth", "peer", "name", "tests", "netns", self._switch)
        _ip("address", "add", f"{SUBNET}.254/24", "dev", self._prefix)
        _ip("link", "set", self._prefix, "up")
        self._plug_in("tests")
        return self

    def __exit__(self, *error: object) -> None:
        for host in self.hosts.values():
            host.stop()
            _ip("netns", "delete", host.namespace)
        _ip("netns", "delete", self._switch)  # and with it every cable

    def add(self, name: str) -> "Host":
        number = len(self.hosts) + 1
        host = Host(name, f"{self._prefix}-{name}", address=f"{SUBNET}.{number}", network=self)
        _ip("netns", "add", host.namespace)
        _ip("-n", self._switch, "link", "add", name, "type", "veth", "peer", "name", "cable", "netns", host.namespace)
        _ip("-n", host.namespace, "address", "add", f"{host.address}/24", "dev", "cable")
        for device in ("lo", "cable"):
            _ip("-n", host.namespace, "link", "set", device, "up")
        self._plug_in(name)
        self.hosts[name] = host
        return host

    def cut_off(self, host: "Host") -> None:
        """No packet gets in or out, and nobody is told."""
        _ip("-n", self._switch, "link", "set", host.name, "down")

    def heal(self, host: "Host") -> None:
        _ip("-n", self._switch, "link", "set", host.name, "up")

    def _plug_in(self, port: str) -> None:
        _ip("-n", self._switch, "link", "set", port, "master", "bridge", "up")


class Host:
    def __init__(self, name: str, namespace: str, *, address: str, network: Network) -> None:
        self.name = name
        self.namespace = namespace
        self.address = address
        self.folder = network.folder / name
        self.folder.mkdir()
        self._running: list[Running] = []

    @property
    def prefix(self) -> list[str]:
        """What a command begins with that runs on this host."""
        inside = ["unshare", "--uts", "--", "sh", "-c", 'hostname "$0" && exec "$@"', self.name]
        return ["ip", "netns", "exec", self.namespace, *inside]

    def run(self, command: Sequence[str | Path], environment: dict[str, str]) -> Running:
        log = self.folder / f"{len(self._running)}.log"
        running = Running([*self.prefix, *command], environment=environment, log=log)
        self._running.append(running)
        return running

    def stop(self) -> None:
        for running in reversed(self._running):
            if running.is_alive():
                running.stop()


def why_not() -> str:
    """Why there can be no such hosts here; empty when there can."""
    if os.geteuid() != 0:
        return "hosts out of network namespaces need root"
    probe = f"ls{os.getpid()}-probe"
    made = subprocess.run(["ip", "netns", "add", probe], capture_output=True, text=True)
    if made.returncode:
        return f"no network namespaces: {made.stderr.strip()}"
    _ip("netns", "delete", probe)
    return ""


def _ip(*arguments: str) -> None:
    done = subprocess.run(["ip", *arguments], capture_output=True, text=True)
    assert done.returncode == 0, f"ip {' '.join(arguments)}: {done.stderr}"
