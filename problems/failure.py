"""The page of a site that broke: it needs nothing of what may be broken, neither database nor bundle nor login."""

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

# Its style is in the page: nothing else is loaded.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


def show_failure(request: HttpRequest) -> HttpResponse:
    response = HttpResponse(render_to_string("500.html"), status=500)
    response.headers["Content-Security-Policy"] = POLICY
    return response
