"""What an attacker would like to have, laid out on the host: a readable file, an environment, servers, an answer."""

import contextlib
import os
import secrets
import shutil
import socket
import tempfile
from pathlib import Path

ENVIRONMENT = "BAIT_PASSWORD"
# Not bait, but what the text of an attack should not hold itself.
CHARACTERS = {"zero": "\0", "surrogate": "\ud800", "escape": "\x1b[2J\x1b]0;title\a"}
PROJECT = Path(__file__).parents[2]


class Bait:
    """A context manager. `words` are put into the attacks; `mark` must never come back in what they print.

    Everything is open to all users of the host: only the sandbox stands between it and the attacker.
    """

    def __init__(self, state_dir: Path) -> None:
        self.mark = f"BAIT-{secrets.token_hex(8)}"
        self.folder = Path(tempfile.mkdtemp(prefix="leetsim-bait-"))
        self.folder.chmod(0o755)
        file = self.folder / "bait"
        file.write_text(f"{self.mark}\n")
        os.environ[ENVIRONMENT] = self.mark
        tcp = socket.create_server(("127.0.0.1", 0))
        by_path, abstract = (socket.socket(socket.AF_UNIX) for _ in range(2))
        datagrams = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.servers = [tcp, by_path, abstract, datagrams]
        by_path.bind(str(self.folder / "socket"))
        (self.folder / "socket").chmod(0o777)
        abstract.bind(f"\0{self.mark}")
        datagrams.bind(f"\0{self.mark}.datagrams")
        for server in self.servers:
            server.setblocking(False)
            if server is not datagrams:
                server.listen()
        self.secret = str(secrets.randbelow(1 << 30))
        self.words = {
            "bait_file": str(file),
            "project": str(PROJECT),
            "state_dir": str(state_dir.resolve()),
            "port": str(tcp.getsockname()[1]),
            "socket": str(self.folder / "socket"),
            "abstract": self.mark,
            "pid": str(os.getpid()),
            "secret": self.secret,
            **CHARACTERS,
        }

    def __enter__(self) -> "Bait":
        return self

    def __exit__(self, *error: object) -> None:
        for server in self.servers:
            server.close()
        os.environ.pop(ENVIRONMENT, None)
        shutil.rmtree(self.folder)

    def taken(self) -> list[str]:
        """Which servers somebody has reached since the last call."""
        reached = []
        for server in self.servers:
            with contextlib.suppress(BlockingIOError):
                if server.type is socket.SOCK_DGRAM:
                    server.recv(1)
                else:
                    server.accept()[0].close()
                reached.append(f"it reached the server at {server.getsockname()!r}")
        return reached
