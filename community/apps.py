from django.apps import AppConfig
from django.contrib.auth.signals import user_logged_in


class CommunityConfig(AppConfig):
    name = "community"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from community import zones

        user_logged_in.connect(zones.remember)
