"""What this host offers to the sandbox, in words for those who run it."""

import os
import subprocess
from pathlib import Path

from . import bubblewrap, seccomp
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


def find_missing_parts() -> list[str]:
    """One sentence for each part that is not installed, with its remedy."""
    missing = []
    for find in (bubblewrap.find, seccomp.program):
        try:
            find()
        except SandboxError as error:
            missing.append(str(error))
    return missing


def explain(failure: str) -> str:
    """Why a box could not be built, in one sentence with its remedy."""
    words = " ".join(failure.split())
    for name, forbidding, remedy in NAMESPACE_SETTINGS:
        setting = Path("/proc/sys", name)
        if setting.exists() and setting.read_text().strip() == forbidding:
            return f"this kernel forbids user namespaces: {remedy} ({words})"
    return f"{words}; {CONTAINER_REMEDY}"


def describe(hierarchy: Hierarchy) -> dict[str, str]:
    """What was found, and which figures are exact: a few words for each, for people."""
    path = bubblewrap.find()
    version = subprocess.run([path, "--version"], capture_output=True, text=True).stdout.split()[-1]
    estimated = "estimated: a look every 50 ms at all processes"
    return {
        "worker": "root; each box has an unprivileged user of its own" if os.geteuid() == 0 else "a plain user",
        "bubblewrap": f"{version} ({path})",
        "control groups": f"version {hierarchy.version}" if hierarchy.exact else "none that this user may write to",
        "CPU time": "exact" if hierarchy.exact else estimated,
        "peak of memory": "exact" if hierarchy.keeps_peak else estimated,
        "memory limit": "held by the kernel" if hierarchy.exact else "estimated: held by looking",
        "processes limit": "held by the kernel",
    }
