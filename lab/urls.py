from django.urls import path

from lab import views

app_name = "lab"
urlpatterns = [
    path("submissions/<int:pk>/trace/", views.show_trace, name="trace"),
]
