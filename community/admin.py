from django.contrib import admin

from community.models import Announcement, Entry, StudyList


class EntryInline(admin.TabularInline):
    model = Entry
    autocomplete_fields = ["problem"]
    extra = 3


@admin.register(StudyList)
class StudyListAdmin(admin.ModelAdmin):
    list_display = ["title", "slug", "position", "is_published"]
    list_editable = ["position", "is_published"]
    prepopulated_fields = {"slug": ["title"]}
    search_fields = ["title", "slug"]
    inlines = [EntryInline]


@admin.register(Announcement)
class AnnouncementAdmin(admin.ModelAdmin):
    list_display = ["text", "is_urgent", "since", "until"]
    list_filter = ["is_urgent"]
