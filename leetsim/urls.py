from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="problems:list")),
    path("", include("problems.urls")),
    path("", include("judge.urls")),
    path("accounts/", include("allauth.account.urls")),
    path("admin/django-rq/", include("django_rq.urls")),
    path("admin/", admin.site.urls),
]
