from django.urls import path

from . import views

app_name = "problems"
urlpatterns = [
    path("problems/", views.list_problems, name="list"),
    path("problems/<slug:slug>/", views.show_problem, name="detail"),
]
