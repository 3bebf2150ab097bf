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
    path("submissions/<int:pk>/note/", views.write_note, name="note"),
    path("submissions/<int:pk>/compare/", views.compare, name="compare"),
    path("submissions/<int:pk>/edit/", views.edit, name="edit"),
    path("submissions/<int:pk>/source/", views.download, name="source"),
    path("submissions/<int:pk>/cases/<int:number>/<slug:part>/", views.download_case, name="case"),
    path("problems/<slug:slug>/submissions/", views.list_of_problem, name="of_problem"),
]
