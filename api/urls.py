from django.urls import path

from api import pages
from api.endpoints import api
from api.judge0.endpoints import api as judge0

urlpatterns = [
    path("accounts/tokens/", pages.list_tokens, name="tokens"),
    path("accounts/tokens/<int:pk>/revoke/", pages.revoke, name="revoke-token"),
    path("api/", api.urls),
    path("judge0/", judge0.urls),
]
