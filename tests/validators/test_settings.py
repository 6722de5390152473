"""Settings: which rules run, and the files that say so."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressschema.errors import ConfigurationError
from pressschema.validators import PROFILES, RULES, Settings, Severity, find_settings, load_settings


def active(settings: Settings) -> dict[str, Severity]:
    return {found.rule.code: found.severity for found in settings.active(RULES)}


def test_each_profile_has_the_rules_of_its_base() -> None:
    chosen = {name: set(active(Settings(profile=name))) for name in PROFILES}
    assert chosen["format"] < chosen["core"] < chosen["wire"]
    assert chosen["core"] < chosen["newsml-g2"]


def test_rules_are_added_taken_away_and_graded() -> None:
    settings = Settings(
        select=("HED", "G2003"),
        ignore=("generated-id", "HED00", "TIM"),
        severity={"CON001": Severity.ERROR, "EMB": Severity.INFO, "HED003": Severity.ERROR},
    )
    chosen = active(settings)
    assert "G2003" in chosen
    assert not {"IDN001", "HED001", "HED003", "TIM007"} & set(chosen)
    assert chosen["CON001"] is Severity.ERROR
    assert chosen["EMB005"] is Severity.INFO
    assert chosen["BOD001"] is Severity.ERROR


def test_an_added_rule_has_the_severity_of_the_profile() -> None:
    assert active(Settings(profile="wire"))["TIM009"] is Severity.ERROR
    assert active(Settings(profile="format", select=("TIM009",)))["TIM009"] is Severity.WARNING


@pytest.mark.parametrize("settings", [Settings(select=("HEDD",)), Settings(ignore=("",)), Settings(profile="x")])
def test_what_there_is_not_is_an_error(settings: Settings) -> None:
    with pytest.raises(ConfigurationError):
        active(settings)


def test_a_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "pressschema.toml"
    path.write_text(
        """
        profile = "wire"
        select = ["G2004"]
        ignore = ["HED", "generated-id"]
        fail-on = "warning"
        schemas = "schemas/iptc"
        default-timezone = "Europe/London"
        [severity]
        TIM008 = "error"
        """
    )
    assert load_settings(path) == Settings(
        profile="wire",
        select=("G2004",),
        ignore=("HED", "generated-id"),
        severity={"TIM008": Severity.ERROR},
        fail_on=Severity.WARNING,
        schemas=tmp_path / "schemas/iptc",
        default_timezone="Europe/London",
    )


def test_the_table_of_a_project(tmp_path: Path) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text('[project]\nname = "x"\n[tool.pressschema]\nprofile = "wire"\n')
    assert load_settings(path) == Settings(profile="wire")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('profil = "wire"', "there is no setting 'profil'; did you mean 'profile'"),
        ('fail_on = "error"', "there is no setting 'fail_on'; did you mean 'fail-on'"),
        ('fail-on = "warn"', "fail-on: a severity is error, warning or info, not 'warn'; did you mean 'warning'"),
        ("profile = 3", "profile: a text is wanted, not 3"),
        ('select = "HED"', "select: a list of texts is wanted"),
        ("ignore = [1]", "ignore: a text is wanted, not 1"),
        ("severity = []", "severity: a table of severities by rule is wanted"),
        ('default-timezone = "Europe/Londn"', "there is no time zone 'Europe/Londn'; did you mean 'Europe/London'"),
        ('default-timezone = "../etc"', "there is no time zone"),
        ("profile = ", "cannot read"),
    ],
)
def test_a_faulty_file_is_told_with_the_nearest_word(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "pressschema.toml"
    path.write_text(content)
    with pytest.raises(ConfigurationError, match=message):
        load_settings(path)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="cannot read"):
        load_settings(tmp_path / "pressschema.toml")


def test_the_nearest_file_counts(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    assert find_settings(inner) in (None, *(parent / "pyproject.toml" for parent in tmp_path.parents))
    project = tmp_path / "pyproject.toml"
    project.write_text("[tool.pressschema]\n")
    (tmp_path / "a" / "pyproject.toml").write_text('[project]\nname = "x"\n')
    assert find_settings(inner) == project
    own = tmp_path / "a" / "pressschema.toml"
    own.write_text("")
    assert find_settings(inner) == own
    assert load_settings(own) == Settings()


def test_a_zone_that_there_is_not_is_refused_wherever_it_is_set() -> None:
    with pytest.raises(ConfigurationError, match="no time zone 'Europe/Londn'; did you mean 'Europe/London'"):
        Settings(default_timezone="Europe/Londn")
