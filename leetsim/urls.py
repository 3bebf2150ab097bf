from allauth.account.decorators import secure_admin_login
from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView

from judge import health, metrics, selftest_views

# The admin's own login page would let anybody guess passwords without a limit.
admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]

urlpatterns = [
    path("healthz", health.live, name="healthz"),
    path("readyz", health.ready, name="readyz"),
    path("metrics", metrics.show, name="metrics"),
    path("", RedirectView.as_view(pattern_name="problems:list")),
    path("", include("problems.urls")),
    path("", include("judge.urls")),
    path("", include("community.urls")),
    path("", include("api.urls")),
    path("", include("lab.urls")),
    path("accounts/", include("allauth.account.urls")),
    path("admin/sandbox/", selftest_views.show, name="sandbox"),
    path("admin/sandbox/fragment/", selftest_views.fragment, name="sandbox-fragment"),
    path("admin/sandbox/start/", selftest_views.start, name="sandbox-start"),
    path("admin/django-rq/", include("django_rq.urls")),
    path("admin/", admin.site.urls),
]

handler500 = "problems.failure.show_failure"
