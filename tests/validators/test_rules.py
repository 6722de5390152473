"""Every rule does what its page says: the bad examples are found out, the good ones are not."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import pressschema
from pressschema.errors import ConfigurationError
from pressschema.validators import PROFILES, RULES, Rule, Severity, validate
from pressschema.validators.rules import RuleRegistry
from pressschema.validators.rules.pages import Example, read_page
from pressschema.validators.rules.rule import Finding, release_rule
from pressschema.validators.views import ReleaseView
from tests.validators.examples import FRAME, NOW, run

BAD = [pytest.param(rule, e, id=f"{rule.code}-{n}") for rule in RULES for n, e in enumerate(rule.page.bad)]
GOOD = [pytest.param(rule, e, id=f"{rule.code}-{n}") for rule in RULES for n, e in enumerate(rule.page.good)]


@pytest.mark.parametrize(("rule", "example"), BAD)
def test_the_bad_example_is_found_out(rule: Rule[Any], example: Example) -> None:
    report = run(example, rule.code)
    assert report.diagnostics
    for found in report.diagnostics:
        assert found.help
        assert found.message[:1].isupper() or not found.message[:1].isalpha() or " " in found.message
        assert not found.message.endswith(".")


@pytest.mark.parametrize(("rule", "example"), GOOD)
def test_the_good_example_is_not(rule: Rule[Any], example: Example) -> None:
    assert not run(example, rule.code).diagnostics


def test_the_release_that_examples_are_added_to_is_faultless_in_every_profile() -> None:
    for profile in PROFILES:
        report = validate(json.dumps(FRAME, ensure_ascii=False), profile, clock=lambda: NOW)
        assert not report.diagnostics


def test_every_rule_is_in_a_profile() -> None:
    assert {rule.profile for rule in RULES} == set(PROFILES)
    for profile in PROFILES.values():
        for code in profile.severities:
            assert RULES.get(code).code == code


def test_every_remark_of_a_parser_is_a_finding_of_a_rule() -> None:
    assert set(remarked_codes()) - {rule.code for rule in RULES} == set()


def remarked_codes() -> Iterator[str]:
    """The codes that parsers write into remarks and errors."""
    for path in Path(pressschema.__file__).parent.glob("**/*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                if node.func.id == "Remark" and isinstance(node.args[0], ast.Constant):
                    yield str(node.args[0].value)
                for keyword in node.keywords:
                    if keyword.arg == "rule" and isinstance(keyword.value, ast.Constant):
                        yield str(keyword.value.value)


def test_a_page_is_read_from_a_docstring() -> None:
    page = read_page(
        """It is wrong.

        More words.

        Why:
            Because
            of this.

        Help:
            Do
            that.

        Bad:
            ```json document
            {
              "a": 1}
            ```

        Good:
            ```text
            fine
            ```

            ```text
            finer
            ```
        """
    )
    assert (page.summary, page.checks, page.why, page.help) == (
        "It is wrong.",
        "More words.",
        "Because\nof this.",
        "Do that.",
    )
    assert page.bad == (Example("json", "document", '{\n  "a": 1}'),)
    assert [example.content for example in page.good] == ["fine", "finer"]
    assert page.missing == ()


def rule(code: str, name: str, docstring: str) -> Rule[Any]:
    def check(view: ReleaseView) -> Iterator[Finding]:
        yield Finding(str(view.release.version))

    check.__doc__ = docstring
    return release_rule(code, name, Severity.INFO)(check)


PAGE = "x\n\nWhy:\n    y\n\nHelp:\n    z\n\nBad:\n    ```json\n    {}\n    ```\n\nGood:\n    ```json\n    {}\n    ```\n"


def test_a_second_rule_of_the_same_code_or_name_is_refused() -> None:
    first = rule("ABC001", "this-thing", PAGE)
    assert len(RuleRegistry([first, rule("ABC002", "that-thing", PAGE)])) == 2
    with pytest.raises(ValueError, match="already"):
        RuleRegistry([first, rule("ABC001", "that-thing", PAGE)])
    with pytest.raises(ValueError, match="already"):
        RuleRegistry([first, rule("ABC002", "this-thing", PAGE)])


@pytest.mark.parametrize(("code", "name"), [("abc001", "x-y"), ("ABC1", "x-y"), ("ABC001", "X-y"), ("ABC001", "x y")])
def test_an_ill_formed_code_or_name_is_refused(code: str, name: str) -> None:
    with pytest.raises(ValueError, match="no code and name"):
        RuleRegistry([rule(code, name, PAGE)])


@pytest.mark.parametrize("part", ["Why", "Help", "Bad", "Good"])
def test_a_rule_whose_page_lacks_a_part_is_refused(part: str) -> None:
    with pytest.raises(ValueError, match=f"lacks (.*, )?{part}"):
        RuleRegistry([rule("ABC001", "this-thing", PAGE.replace(f"{part}:", "Etc.:"))])


def test_rules_are_found_by_code_by_family_and_by_name() -> None:
    assert RULES.get("TIM007") is RULES.get("modified-before-issued")
    assert {found.family for found in RULES.matching("TIM")} == {"TIM"}
    assert [found.code for found in RULES.matching("empty-body")] == ["BOD001"]


@pytest.mark.parametrize("name", ["TIM0007", "tim007", "modified-before-issue"])
def test_an_unknown_rule_is_answered_with_the_nearest(name: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        RULES.get(name)
    assert {"TIM007", "modified-before-issued"} & set(raised.value.suggestions)
    with pytest.raises(ConfigurationError, match="did you mean"):
        RULES.matching(name)
