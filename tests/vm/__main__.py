"""`make test-vm`: the sandbox's tests on cgroup v2, in a small virtual machine on Debian's kernel, in emulation.

python -m tests.vm [PYTEST-ARGUMENT...]     exit 1 if a test failed

The machine sees this host's files read-only, with a layer in memory over them, and has no network.
"""

import os
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from setup.debian import SystemPackage, install_missing
from setup.terminal import SetupError, Terminal

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
TESTS = ["tests/engine/test_cgroups.py", "tests/engine/test_sandbox.py"]
PACKAGES = (
    SystemPackage("qemu-system-x86", "the virtual machine", lambda: shutil.which("qemu-system-x86_64") is not None),
    SystemPackage("linux-image-amd64", "its kernel", lambda: bool(_find_kernels())),
    SystemPackage("busybox-static", "its first steps", lambda: shutil.which("busybox") is not None),
)
LONGEST_S = 1800  # an emulated machine on a busy host


def main(arguments: Sequence[str]) -> int:
    terminal = Terminal()
    try:
        install_missing(PACKAGES, terminal)
        requirements = str(FOLDER / "requirements.txt")
        terminal.run(
            [sys.executable, "-m", "pip", "install", "--disable-pip-version-check", "--requirement", requirements],
            log="requirements-vm",
            remedy="pip must reach a Python package index: look at the network, then try again.",
        )
    except SetupError as error:
        terminal.fail(str(error))
        return 1
    return boot(["sh", str(FOLDER / "guest.sh"), str(ROOT), sys.executable, "-m", "tests.vm.guest", *arguments])


def boot(command: Sequence[str]) -> int:
    """Run a command as root in a new machine, pass on what it prints, and give its exit status."""
    disk = "-fsdev local,id=host,path=/,security_model=none,readonly=on,multidevs=remap"
    disk += " -device virtio-9p-pci,fsdev=host,mount_tag=host"
    argv = [str(Path(sys.executable).with_name("vng")), "--disable-kvm", "--force-9p", "--user", "root"]
    argv += ["--run", str(_find_kernels()[-1]), "--cpus", "2", "--memory", "2G", "--append", "mitigations=off"]
    argv += [f"--qemu-opts={disk}", "--exec", shlex.join(command)]
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    with subprocess.Popen(
        argv,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,  # qemu would write over a file from its start
        stderr=subprocess.STDOUT,
        env=environment,
        start_new_session=True,
    ) as machine:
        assert machine.stdout
        signal.signal(signal.SIGALRM, lambda *_: os.killpg(machine.pid, signal.SIGKILL))
        signal.alarm(LONGEST_S)
        try:
            for line in machine.stdout:
                sys.stdout.buffer.write(line)
                sys.stdout.flush()
        except KeyboardInterrupt:
            os.killpg(machine.pid, signal.SIGKILL)
        status = machine.wait()
    signal.alarm(0)
    return status


def _find_kernels() -> list[Path]:
    """Debian's kernels on this host, the oldest first: those with the module for its files."""
    kernels = sorted(Path("/boot").glob("vmlinuz-*-amd64"), key=lambda kernel: kernel.stat().st_mtime)
    return [
        kernel
        for kernel in kernels
        if Path("/lib/modules", kernel.name.removeprefix("vmlinuz-"), "kernel/fs/9p").is_dir()
    ]


sys.exit(main(sys.argv[1:] or TESTS))
