"""What is wrong with a document: layers of checks, rules with pages of their own, places in the source, reports."""

from __future__ import annotations

from pressschema.validators.diagnostics import Diagnostic, ExitCode, Report, Severity, exit_code
from pressschema.validators.profiles import PROFILES, Profile
from pressschema.validators.rules import RULES, Rule
from pressschema.validators.settings import Settings, find_settings, load_settings
from pressschema.validators.validation import validate

__all__ = [
    "PROFILES",
    "RULES",
    "Diagnostic",
    "ExitCode",
    "Profile",
    "Report",
    "Rule",
    "Settings",
    "Severity",
    "exit_code",
    "find_settings",
    "load_settings",
    "validate",
]
