"""A bare window of WebKitGTK on a profile folder, for WebKitWebDriver to drive.

Debian's MiniBrowser keeps nothing when it is driven, so a test of what is kept needs its own window.
"""

import os
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

profile = sys.argv[1]
manager = WebKit2.WebsiteDataManager(
    base_data_directory=os.path.join(profile, "data"),
    base_cache_directory=os.path.join(profile, "cache"),
)
context = WebKit2.WebContext(website_data_manager=manager)
context.set_automation_allowed(True)


def on_download(_context, download):
    def decide(download, name):
        folder = os.path.join(profile, "downloads")
        os.makedirs(folder, exist_ok=True)
        download.set_destination("file://" + os.path.join(folder, os.path.basename(name)))
        return True

    download.connect("decide-destination", decide)


def on_automation(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("SideBySideWindow")
    version = [WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version()]
    info.set_version(*version)
    session.set_application_info(info)
    session.connect("create-web-view", lambda _session: view)


view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
view.connect("close", Gtk.main_quit)
window = Gtk.Window(default_width=1180, default_height=900)
window.add(view)
window.connect("destroy", Gtk.main_quit)
context.connect("download-started", on_download)
context.connect("automation-started", on_automation)
window.show_all()
Gtk.main()
