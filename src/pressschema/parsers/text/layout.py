"""Evidence to labels: the best sequence of labels under the scores and the grammar of `layout.toml`.

A state is a label in a zone. A sequence scores what its blocks' evidence gives to its labels, and what the
grammar gives to each label after the one before. The best sequence is found exactly (Viterbi), in time
linear in the number of blocks.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache, cached_property, lru_cache
from importlib import resources
from typing import Any, Final, NamedTuple, TypeAlias

from pressschema.parsers.text.evidence.features import Evidence
from pressschema.parsers.text.labels import Label, Zone

__all__ = ["Decoding", "Grammar", "State", "load_grammar"]

#: States whose evidence is so much weaker than that of the best one of their zone are not followed up.
_BEAM: Final = 4.0
#: Scores are divided by this before they are log-odds: the evidence is not independent. So calibrated that of
#: the labels that are 0.9 sure at least nine in ten are right.
_TEMPERATURE: Final = 1.25
_NEVER: Final = -1e6
#: What is before the first block, as the index of a state.
_START: Final = -1

#: The score of the best sequence to a state, the index of the state, and that of the one before.
_Way: TypeAlias = tuple[float, int, int]


class State(NamedTuple):
    """A label in a zone."""

    label: Label
    zone: Zone


class Decoding(NamedTuple):
    """The best sequence of states, and how sure each is (from 0 to 1)."""

    states: tuple[State, ...]
    confidence: tuple[float, ...]


class Grammar:
    """Scores and transitions, from the data of `layout.toml`.

    Raises:
        ValueError: the data name a label or a zone that there is not.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.states: Final = tuple(
            State(Label(label), Zone(zone)) for label, zones in data["zones"].items() for zone in zones
        )
        prior = {Label(name): weight for name, weight in data["prior"].items()}
        self._prior = [prior[state.label] for state in self.states]
        self._evidence = {
            name: [(index, weights[state.label]) for index, state in enumerate(self.states) if state.label in weights]
            for name, weights in data["evidence"].items()
        }
        for weights in (*data["evidence"].values(), *data["follows"].values()):
            _ = [Label(name) for name in weights]
        end, last = data["passage"]["end"], {Label(name): weight for name, weight in data["last"].items()}
        self._end = [end.get(state.zone, _NEVER) + last.get(state.label, 0.0) for state in self.states]
        zones = {
            state.zone: [index for index, other in enumerate(self.states) if other.zone == state.zone]
            for state in self.states
        }
        self._zones = tuple(zones.values())
        before = (*self.states, None)  # None is at `_START`
        self._passage = [[self._passing(data, earlier, state) for earlier in before] for state in self.states]
        self._best_passage = [max(row) for row in self._passage]

    @staticmethod
    def _passing(data: Mapping[str, Any], before: State | None, state: State) -> float:
        """What the grammar gives to a state after another, or as the first one."""
        follows, opening = data["follows"], data["opening"]
        label, zone = (before.label, before.zone) if before else ("start", "start")
        weight = follows.get(label, {}).get(state.label, follows["*"].get(state.label, 0.0))
        weight += data["passage"][zone].get(state.zone, _NEVER)
        opens = opening["labels"].get(state.zone)
        if opens == state.label and zone == state.zone and label != state.label:
            weight += opening["again"]
        if opens not in (None, state.label) and zone != state.zone:
            weight += opening["without"][state.zone]
        return float(weight)

    @cached_property
    def names(self) -> frozenset[str]:
        """The names of the evidence that has weights."""
        return frozenset(self._evidence)

    @lru_cache(maxsize=1 << 13)  # noqa: B019 - there is one grammar a process, and few kinds of block
    def _scores(self, evidence: Evidence) -> tuple[tuple[int, float], ...]:
        """What evidence gives to the states, best first, without those that are out of reach."""
        scores = list(self._prior)
        for name in sorted(evidence):  # in one order, as a sum of fractions depends on it
            for index, weight in self._evidence.get(name, ()):
                scores[index] += weight
        kept = []
        for zone in self._zones:
            reach = max(scores[index] for index in zone) - _BEAM
            kept += [(index, scores[index]) for index in zone if scores[index] > reach]
        return tuple(sorted(kept, key=lambda item: -item[1]))

    def decode(self, evidence: Sequence[Evidence], *, confidence: bool = False) -> Decoding:
        """The best sequence of states for the blocks of a document.

        Args:
            evidence: of each block, in order.
            confidence: whether to work out how sure each label is; without, each is 1.
        """
        columns = [self._scores(seen) for seen in evidence]
        forward = self._forward(columns)
        if not columns:
            return Decoding((), ())
        path = self._trace_back(forward)
        sure = self._confidence(columns, forward, path) if confidence else (1.0,) * len(path)
        return Decoding(tuple(self.states[index] for index in path), sure)

    def _forward(self, columns: Sequence[Sequence[tuple[int, float]]]) -> list[list[_Way]]:
        """Per block the best way to each state."""
        ways: list[list[_Way]] = []
        before: list[_Way] = [(0.0, _START, _START)]
        for column in columns:
            reached: list[_Way] = []
            for state, score in column:
                row, best_passage = self._passage[state], self._best_passage[state]
                best, source = -math.inf, _START
                for so_far, earlier, _ in before:
                    if so_far + best_passage <= best:
                        break
                    total = so_far + row[earlier]
                    if total > best:
                        best, source = total, earlier
                reached.append((best + score, state, source))
            ways.append(reached)
            before = sorted(reached, reverse=True)
        return ways

    def _trace_back(self, ways: Sequence[Sequence[_Way]]) -> list[int]:
        _, last, source = max(ways[-1], key=lambda way: way[0] + self._end[way[1]])
        path = [last]
        for reached in reversed(ways[:-1]):
            path.append(source)
            source = next(before for _, state, before in reached if state == source)
        return path[::-1]

    def _confidence(
        self,
        columns: Sequence[Sequence[tuple[int, float]]],
        ways: Sequence[Sequence[_Way]],
        path: Sequence[int],
    ) -> tuple[float, ...]:
        """The best sequence against the best ones with each other label in that place."""
        onward = {state: self._end[state] for state, _ in columns[-1]}
        sure = [0.0] * len(path)
        for place in range(len(path) - 1, -1, -1):
            best: dict[Label, float] = {}
            for so_far, state, _ in ways[place]:
                label = self.states[state].label
                best[label] = max(best.get(label, _NEVER), so_far + onward[state])
            chosen = best[self.states[path[place]].label]
            sure[place] = 1.0 / sum(math.exp((total - chosen) / _TEMPERATURE) for total in best.values())
            if place:
                scores = dict(columns[place])
                onward = {
                    earlier: max(
                        onward[state] + scores[state] + self._passage[state][earlier] for _, state, _ in ways[place]
                    )
                    for _, earlier, _ in ways[place - 1]
                }
        return tuple(sure)


@cache
def load_grammar() -> Grammar:
    """The grammar of `layout.toml`."""
    text = resources.files(__package__).joinpath("layout.toml").read_text("utf-8")
    return Grammar(tomllib.loads(text))
