"""How Sphinx builds the site. Started by `python -m docs.site`, which gathers the pages and says where they are."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from docs.site.stage import schema  # noqa: E402 - found only now

_package = schema()

project = f"{_package['displayName']} for Pulumi"
author = _package["publisher"]
project_copyright = f"{author}, {_package['license']}"
version = release = _package["version"]
language = "en"

extensions = ["myst_parser", "sphinx_design", "sdk.pages.anchors", "docs.site.extension"]
myst_enable_extensions = ["attrs_block", "attrs_inline", "colon_fence", "deflist"]
myst_heading_anchors = 6
myst_links_external_new_tab = False
nitpicky = True
smartquotes = False
root_doc = "index"
source_suffix = {".md": "markdown"}

html_theme = "furo"
html_title = project
html_theme_options = {
    "light_css_variables": {
        "color-brand-primary": "#b34700",
        "color-brand-content": "#1a5fb4",
        "color-brand-visited": "#1a5fb4",
        "color-foreground-muted": "#55585e",
        "color-code-background": "#f5f6f8",
        "color-sidebar-link-text--top-level": "#33363b",
        "color-foreground-secondary": "#4a4d52",
    },
    "dark_css_variables": {
        "color-brand-primary": "#ffa348",
        "color-brand-content": "#8ab8f5",
        "color-brand-visited": "#8ab8f5",
        "color-foreground-muted": "#a5a8ae",
        "color-sidebar-link-text--top-level": "#d3d5d9",
    },
}
pygments_style = "a11y-high-contrast-light"
pygments_dark_style = "a11y-high-contrast-dark"
html_static_path = ["static"]
templates_path = ["templates"]
html_favicon = "static/favicon.svg"
html_css_files = ["site.css"]
html_js_files = ["page.js", "../../versions.js", "versions-list.js"]
html_copy_source = False
html_show_sourcelink = False
html_use_index = False
html_show_search_summary = False
html_search_scorer = str(HERE / "scorer.js")
html_permalinks_icon = "#"
html_sidebars = {
    "**": [
        "sidebar/brand.html",
        "sidebar/search.html",
        "sidebar/scroll-start.html",
        "sidebar/navigation.html",
        "versions.html",
        "sidebar/scroll-end.html",
    ]
}
