import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leetsim.settings")
django_application = get_asgi_application()

# Both import models, and so come after Django is set up.
from channels.auth import AuthMiddlewareStack  # noqa: E402
from channels.routing import ProtocolTypeRouter, URLRouter  # noqa: E402
from channels.security.websocket import AllowedHostsOriginValidator  # noqa: E402

from judge.routing import websocket_urlpatterns  # noqa: E402
from lab import dropping, edges, presence  # noqa: E402
from lab.routing import websocket_urlpatterns as lab_urlpatterns  # noqa: E402

application = ProtocolTypeRouter(
    {
        "http": edges.timing_posts(django_application),
        "websocket": dropping.droppable(
            AllowedHostsOriginValidator(AuthMiddlewareStack(URLRouter(websocket_urlpatterns + lab_urlpatterns)))
        ),
    }
)
presence.keep_announcing()
