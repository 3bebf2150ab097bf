"""The account page of personal tokens."""

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from api.models import Token
from api.tokens import make_token, revoke_token


class TokenForm(forms.Form):
    name = forms.CharField(
        max_length=100,
        label=gettext_lazy("What is it for?"),
        error_messages={
            "required": gettext_lazy("Give it a name, such as “laptop”, so that you know later what it is for.")
        },
    )


@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def list_tokens(request: HttpRequest) -> HttpResponse:
    """With POST a new one, which this answer shows once."""
    assert request.user.is_authenticated  # or login_required would have answered
    made = ""
    form = TokenForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            made = make_token(request.user, form.cleaned_data["name"])
            form = TokenForm()
        except ValidationError as error:
            form.add_error(None, error)
    context = {"form": form, "made": made, "tokens": Token.objects.filter(user=request.user)}
    return render(request, "api/tokens.html", context, status=422 if form.errors else 200)


@login_required
@require_POST
def revoke(request: HttpRequest, pk: int) -> HttpResponse:
    assert request.user.is_authenticated  # or login_required would have answered
    if not revoke_token(request.user, pk):
        raise Http404("no such token of this user")
    messages.success(request, _("The token is revoked: whatever uses it is refused from now on."))
    return redirect("tokens")
