"""Sets up what is missing on this machine, then starts the site. Pure standard library: it runs before anything else.

python3 -m setup run         set up and start everything (make run)
python3 -m setup test        set up what the tests need (make test runs them then)
python3 -m setup toolchains  install what the languages need, and say which are on (make toolchains)
python3 -m setup packages    name the packages of Debian that bring the sandbox and the languages, as for an image
python3 -m setup build       set up what needs no database, as for an image (deploy/Dockerfile)
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        f"LeetSim needs Python 3.11 or newer, and this is Python {sys.version_info[0]}.{sys.version_info[1]}. "
        "Install a newer one and name it, for example: make run PYTHON=python3.11"
    )

from collections.abc import Sequence

from setup import locks
from setup.debian import TO_JUDGE
from setup.places import STATE, VAR
from setup.serving import Address, serve
from setup.steps import FOR_BUILD, FOR_RUN, FOR_TEST, FOR_TOOLCHAINS, Check, Step
from setup.terminal import SetupError, Terminal


def main(arguments: list[str]) -> int:
    terminal = Terminal()
    try:
        if arguments == ["run"]:
            run(terminal)
        elif arguments == ["test"]:
            prepare(FOR_TEST, terminal)
        elif arguments == ["toolchains"]:
            prepare(FOR_TOOLCHAINS, terminal)
        elif arguments == ["packages"]:
            print(*(package.name for package in TO_JUDGE))
        elif arguments == ["build"]:
            prepare(FOR_BUILD, terminal)
        else:
            print(__doc__, file=sys.stderr)
            return 2
    except SetupError as error:
        terminal.fail(str(error))
        return 1
    except KeyboardInterrupt:
        terminal.fail("interrupted; run it again and it goes on from here")
        return 130
    return 0


def run(terminal: Terminal) -> None:
    def refuse() -> None:
        raise SetupError("the site of this folder is running already")

    address = Address.from_environment()
    with locks.hold(STATE / "site.lock", when_taken=refuse):
        address.refuse_if_taken()
        prepare(FOR_RUN, terminal)
        serve(address, terminal)


def prepare(steps: Sequence[Step | Check], terminal: Terminal) -> None:
    """Two set-ups in one folder take turns."""
    with locks.hold(VAR / "setup.lock", when_taken=lambda: terminal.say("==> Waiting for another set-up to end")):
        for step in steps:
            step.carry_out(terminal)


sys.exit(main(sys.argv[1:]))
