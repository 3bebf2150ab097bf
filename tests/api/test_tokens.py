import re

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from api.models import Token
from api.tokens import MOST_TOKENS, find_user, make_token, revoke_token
from tests.api.people import Person
from tests.site import Site


@pytest.mark.django_db
def test_a_token_is_not_kept_but_recognised():
    ada = User.objects.create_user("ada")
    text = make_token(ada, "laptop")
    assert text not in str(Token.objects.values().get())
    assert Token.objects.get().last_used_at is None
    assert find_user(text) == ada
    assert Token.objects.get().last_used_at is not None
    assert find_user(text + "x") is None
    assert find_user("") is None


@pytest.mark.django_db
def test_a_token_ends_with_its_user_and_when_it_is_revoked():
    ada, eve = User.objects.create_user("ada"), User.objects.create_user("eve")
    text = make_token(ada, "laptop")
    assert not revoke_token(eve, Token.objects.get().pk)
    User.objects.filter(pk=ada.pk).update(is_active=False)
    assert find_user(text) is None
    User.objects.filter(pk=ada.pk).update(is_active=True)
    assert revoke_token(ada, Token.objects.get().pk)
    assert find_user(text) is None


@pytest.mark.django_db
def test_a_user_has_at_most_so_many():
    ada = User.objects.create_user("ada")
    for number in range(MOST_TOKENS):
        make_token(ada, f"token {number}")
    with pytest.raises(ValidationError, match="Revoke one"):
        make_token(ada, "one more")


def test_the_page_shows_a_token_once_and_revokes_it(live_site: Site):
    person = Person(live_site)
    token = person.make_token("my laptop")
    headers = {"Authorization": f"Bearer {token}"}
    assert live_site.get("/api/submissions", headers=headers).json()["submissions"] == []
    page = person.browser.get("/accounts/tokens/")
    assert "my laptop" in page.text
    assert token not in page.text
    assert "never" not in re.sub(r"\s+", " ", page.text.split("Last used")[1])
    revoke = re.search(r'action="(/accounts/tokens/\d+/revoke/)"', page.text)
    assert revoke
    assert "revoked" in person.post(revoke[1]).text
    refused = live_site.get("/api/submissions", headers=headers)
    assert refused.status_code == 401
    assert refused.headers["WWW-Authenticate"] == "Bearer"
    assert "/accounts/tokens/" in refused.json()["errors"][0]["message"]
