"""How the documentation is built."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent))

import pressschema
import reference_pages

if TYPE_CHECKING:
    from sphinx.application import Sphinx

project = "pressschema"
project_copyright = "the pressschema contributors"
version = release = pressschema.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["generated/parts"]  # included by other pages
nitpicky = False

myst_heading_anchors = 3
myst_enable_extensions = ["deflist"]

autodoc_typehints = "signature"
autodoc_member_order = "bysource"
napoleon_use_ivar = True
python_use_unqualified_type_names = True
default_role = "code"  # docstrings write code in single backticks

html_theme = "furo"
html_title = f"pressschema {version}"
html_static_path = ["_static"]
html_css_files = ["page.css"]
html_copy_source = False
html_show_sphinx = False


def setup(app: Sphinx) -> None:
    """Have the pages that are made from the code written before the others are read."""
    app.connect("builder-inited", lambda builder: reference_pages.write(Path(builder.srcdir, "generated")))
