from django.urls import path

from judge import views

app_name = "judge"
urlpatterns = [
    path("problems/<slug:slug>/run/", views.run, name="run"),
    path("problems/<slug:slug>/submit/", views.submit, name="submit"),
    path("submissions/", views.history, name="history"),
    path("submissions/<int:pk>/", views.submission, name="submission"),
    path("submissions/<int:pk>/fragment/", views.fragment, name="fragment"),
    path("submissions/<int:pk>/rejudge/", views.rejudge, name="rejudge"),
]
