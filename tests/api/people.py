"""Somebody with an account of the live site, and programs that act for them."""

import html
import re
import uuid

import httpx

from tests.site import Site

PASSWORD = "correct horse battery"


class Person:
    """Signed up, with the cookies that a browser would have."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.name = f"user-{uuid.uuid4().hex[:12]}"
        self.browser = httpx.Client(base_url=site.url, follow_redirects=True, timeout=60)
        self.browser.get("/accounts/signup/")
        fields = {"username": self.name, "password1": PASSWORD, "password2": PASSWORD, "next": "/accounts/tokens/"}
        assert "API tokens" in self.post("/accounts/signup/", **fields).text

    def post(self, path: str, **fields: str) -> httpx.Response:
        """A form, as a page sends it."""
        return self.browser.post(path, data=fields | {"csrfmiddlewaretoken": self.browser.cookies["csrftoken"]})

    def make_token(self, name: str = "test") -> str:
        """What the account page shows, once."""
        self.browser.get("/accounts/tokens/")
        shown = re.search(r'value="(leetsim_[^"]+)"', self.post("/accounts/tokens/", name=name).text)
        assert shown, "the page shows no token"
        return html.unescape(shown[1])

    def open_api(self) -> httpx.Client:
        """A program with a token of theirs."""
        return httpx.Client(
            base_url=self.site.url, timeout=60, headers={"Authorization": f"Bearer {self.make_token()}"}
        )
