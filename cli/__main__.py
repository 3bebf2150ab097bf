"""The `leetsim` command: solve problems from a terminal."""

import argparse
import getpass
import sys
import webbrowser
from pathlib import Path

from .account import Account, find_file, keep_account, load_account
from .failures import Failure
from .files import Solution, read_solution, write_new
from .site import Site
from .telling import print_result, watch

MARKS = {"solved": "✓", "attempted": "~"}
DEFAULT_LANGUAGE = "python3"


def login(arguments: argparse.Namespace) -> int:
    url = (arguments.url or load_account().url).rstrip("/")
    if "://" not in url:
        raise Failure(f"“{url}” has no scheme. Write it as https://…")
    asked = f"Token of {url} (made at {url}/accounts/tokens/): "
    token = (getpass.getpass(asked) if sys.stdin.isatty() else sys.stdin.readline()).strip()
    if not (token.isascii() and token):
        raise Failure("That is no token: it has letters, digits, - and _ alone.")
    account = Account(url, token)
    Site(account).get("/api/submissions")  # a wrong token is refused here
    print(f"Signed in to {url}. The token is kept in {keep_account(account)}.")
    return 0


def logout(arguments: argparse.Namespace) -> int:
    find_file().unlink(missing_ok=True)
    print("The token is forgotten here. To revoke it, use the site's page of tokens.")
    return 0


def list_problems(arguments: argparse.Namespace) -> int:
    filters = {name: getattr(arguments, name) for name in ("difficulty", "tag", "status")}
    for problem in open_site().list_problems(q=arguments.words, limit=100, **filters):
        mark = MARKS.get(problem["progress"], " ")
        print(f"{mark} {problem['slug']:50} {problem['difficulty']:7} {', '.join(problem['tags'])}")
    return 0


def show(arguments: argparse.Namespace) -> int:
    problem = open_site().get(f"/api/problems/{arguments.slug}")
    print(f"{problem['title']} ({problem['difficulty']}: {', '.join(problem['tags'])})\n")
    print(problem["statement"].strip())
    return 0


def get(arguments: argparse.Namespace) -> int:
    problem = open_site().get(f"/api/problems/{arguments.slug}")
    starters = {language["id"]: language for language in problem["languages"]}
    if arguments.language not in starters:
        raise Failure(f"{arguments.language} is not judged here. There are: {', '.join(starters)}.")
    chosen = starters[arguments.language]
    path = arguments.output or Path(arguments.slug + chosen["extension"])
    write_new(path, chosen["starter"], replace=arguments.force)
    print(f"{path} is yours to write. Then: leetsim test {path}")
    return 0


def test(arguments: argparse.Namespace) -> int:
    site = open_site()
    solution = read(site, arguments)
    try:
        inputs = [path.read_text(encoding="utf-8") for path in arguments.input]
    except (OSError, UnicodeDecodeError) as error:
        raise Failure(f"An input can't be read: {error}") from None
    return judge(site, solution, deed="run", inputs=inputs)


def submit(arguments: argparse.Namespace) -> int:
    site = open_site()
    return judge(site, read(site, arguments), deed="submit")


def open_page(arguments: argparse.Namespace) -> int:
    site = open_site()
    url = site.url + site.get(f"/api/problems/{arguments.slug}")["url"]
    print(url)
    webbrowser.open(url)
    return 0


def open_site() -> Site:
    return Site(load_account())


def read(site: Site, arguments: argparse.Namespace) -> Solution:
    return read_solution(site, arguments.file, slug=arguments.problem, language=arguments.language)


def judge(site: Site, solution: Solution, *, deed: str, **more: list[str]) -> int:
    """0 when it is accepted, else 1."""
    body = {"language": solution.language, "source": solution.source, **more}
    sent = site.post(f"/api/problems/{solution.slug}/{deed}", body)
    try:
        done = watch(site.follow(sent), sent)
    except KeyboardInterrupt:
        raise Failure(f"It goes on without you: {site.url}{sent['url']}") from None
    print_result(done)
    print(f"\n{site.url}{done['url']}")
    return 0 if done["verdict"] == "AC" else 1


def parse(words: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="leetsim", description="Solve problems of a LeetSim site. LEETSIM_URL says of which."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, does: str, run: object) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=does, description=does)
        command.set_defaults(run=run)
        return command

    command = add("login", "keep a token of the site", login)
    command.add_argument("--url", default="", help="of the site; else LEETSIM_URL")
    add("logout", "forget the token", logout)
    command = add("list", "list problems", list_problems)
    command.add_argument("words", nargs="?", default="", help="part of the title")
    command.add_argument("--difficulty", choices=["easy", "medium", "hard"])
    command.add_argument("--tag")
    command.add_argument("--status", choices=["todo", "attempted", "solved"])
    command = add("show", "read a problem", show)
    command.add_argument("slug")
    command = add("get", "write the starter code into a file", get)
    command.add_argument("slug")
    command.add_argument("-l", "--language", default=DEFAULT_LANGUAGE)
    command.add_argument("-o", "--output", type=Path)
    command.add_argument("--force", action="store_true", help="replace the file")
    command = add("test", "run a solution on the samples, or on your own inputs", test)
    add_solution(command)
    command.add_argument("-i", "--input", type=Path, action="append", default=[], help="a file with one input")
    command = add("submit", "submit a solution", submit)
    add_solution(command)
    command = add("open", "open a problem in the browser", open_page)
    command.add_argument("slug")
    return parser.parse_args(words)


def add_solution(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, help="named by the problem, such as two-sum.py")
    command.add_argument("-p", "--problem", default="", help="its slug, where the file's name is another")
    command.add_argument("-l", "--language", default="", help="where the file's ending does not say it")


def main(words: list[str] | None = None) -> int:
    arguments = parse(words)
    try:
        status: int = arguments.run(arguments)
    except Failure as failure:
        print(failure, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return status


if __name__ == "__main__":
    sys.exit(main())
