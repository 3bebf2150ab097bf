from django.urls import path

from lab.consumers import SystemConsumer

websocket_urlpatterns = [path("ws/system/", SystemConsumer.as_asgi())]
