"""The admin's form to send a package."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from . import importing
from .models import PackageImport
from .packages import PackageError
from .packages.files import MAX_ARCHIVE_BYTES


class UploadForm(forms.Form):
    archive = forms.FileField(
        label="Package",
        help_text="A zip archive: a Kattis or ICPC problem package (legacy, 2023-07-draft, 2025-09), or Polygon's.",
    )
    slug = forms.SlugField(
        required=False, max_length=importing.MAX_SLUG, help_text="The problem's address; by default the archive's name."
    )

    def clean_archive(self) -> Any:
        archive = self.cleaned_data["archive"]
        if archive.size > MAX_ARCHIVE_BYTES:
            raise ValidationError(f"Larger than {MAX_ARCHIVE_BYTES // 1024**2} MiB.")
        return archive

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        archive = data.get("archive")
        if archive is None:
            return data
        data["slug"] = data.get("slug") or importing.slug_of(archive.name)
        try:
            importing.check_slug(data["slug"])
        except PackageError as error:
            self.add_error("slug", str(error))
        return data

    def request_import(self) -> PackageImport:
        """Of a valid form."""
        archive = self.cleaned_data["archive"]
        return importing.request(archive.name, archive.read(), slug=self.cleaned_data["slug"])
