from django.urls import path

from . import views

app_name = "problems"
urlpatterns = [
    path("problems/", views.list_problems, name="list"),
    # Not below problems/: any word there may be a problem's name.
    path("random/", views.show_random, name="random"),
    path("daily/", views.show_daily, name="daily"),
    path("problems/<slug:slug>/", views.show_problem, name="detail"),
    path("problems/<slug:slug>/drafts/<slug:language>/", views.keep_draft, name="draft"),
    path("problems/<slug:slug>/files/<path:path>", views.send_file, name="file"),
]
