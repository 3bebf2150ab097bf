from django.urls import path

from lab import controls, views

app_name = "lab"
urlpatterns = [
    path("system/", views.show_system, name="system"),
    path("system/code/<path:path>", views.show_code, name="code"),
    path("system/controls/", controls.show, name="controls"),
    path("system/simulate/", controls.simulate, name="simulate"),
    path("system/kill/", controls.kill, name="kill"),
    path("system/freeze/", controls.freeze, name="freeze"),
    path("system/restart-redis/", controls.restart_redis, name="restart-redis"),
    path("system/drop-sockets/", controls.drop_sockets, name="drop-sockets"),
    path("submissions/<int:pk>/trace/", views.show_trace, name="trace"),
]
