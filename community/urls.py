from django.urls import path

from community import preferences, views

app_name = "community"
urlpatterns = [
    path("users/<str:name>/", views.show_profile, name="profile"),
    path("users/<str:name>/visibility/", views.choose_visibility, name="visibility"),
    path("settings/", preferences.show_settings, name="settings"),
    path("lists/", views.show_lists, name="lists"),
    path("lists/<slug:slug>/", views.show_list, name="list"),
    path("leaderboard/", views.show_leaderboard, name="leaderboard"),
    path("problems/<slug:slug>/statistics/", views.show_statistics, name="statistics"),
]
