"""Puts last what swings furthest: dimensions of the stream between layers, and in each layer units behind the GELU.

    python order.py --network WORK/mean/network.pt --data DATA --to WORK/ordered

Three dimensions of the stream and one unit of most layers reach ten times as far as the others (Dettmers and others
2022, "LLM.int8()"). Quantised with them, the others would be told in a tenth of the steps; `export.py` multiplies the
last `APART` of either without rounding. The network says the same in another order.
"""

from __future__ import annotations

import argparse
import random
import shutil
from pathlib import Path

import torch
from base import WIDTH
from corpora import read_all, split
from network import APART, Network, saved
from pieces import Pieces
from torch import Tensor
from windows import Window, collate, cut

Batches = list[tuple[Tensor, Tensor]]


def sample(data: Path, pieces: Pieces, size: int, rng: random.Random) -> Batches:
    """Windows of the training text, at least `size` pieces of them: ids and masks; no label is looked at."""
    windows = [w for ds in split(read_all(data))[0].values() for d in ds for w in cut(d, pieces, 130, {}, {})]
    rng.shuffle(windows)
    chosen: list[Window] = []
    for window in windows:
        if size <= 0:
            break
        chosen.append(window)
        size -= len(window.ids)
    chosen.sort(key=lambda window: len(window.ids))
    groups = [collate(chosen[a : a + 8]) for a in range(0, len(chosen), 8)]
    return [(b.ids, b.mask) for b in groups]


def last(reach: Tensor) -> Tensor:
    """The places, those of the furthest reach last, the others as they stood."""
    far = reach.argsort()[-APART:]
    near = torch.ones(len(reach), dtype=torch.bool)
    near[far] = False
    return torch.cat([near.nonzero()[:, 0], far])


@torch.inference_mode()
def reaches(net: Network, batches: Batches) -> tuple[Tensor, list[Tensor]]:
    """How far each dimension of the stream and each unit of each layer swings."""
    stream = torch.zeros(WIDTH)
    units = [torch.zeros(len(layer.up.bias)) for layer in net.layers]

    def watch(furthest: Tensor, x: Tensor) -> None:
        torch.maximum(furthest, x.flatten(0, 1).abs().amax(dim=0), out=furthest)

    for layer, furthest in zip(net.layers, units, strict=True):
        layer.up.register_forward_pre_hook(lambda _, x: watch(stream, x[0]))
        layer.down.register_forward_pre_hook(lambda _, x, furthest=furthest: watch(furthest, x[0]))
    for ids, mask in batches:
        for row, held in zip(ids, mask, strict=True):
            net(row[held][None], held[held][None])
    return stream, units


def reorder(net: Network, stream: Tensor, units: list[Tensor]) -> dict[str, Tensor]:
    """The network's weights, dimensions and units in the given orders."""
    weights = dict(net.state_dict())
    for name, value in weights.items():
        part, _, kind = name.rpartition(".")
        reads = kind == "weight" and part.rpartition(".")[2] in (
            "word",
            "position",
            "q",
            "k",
            "v",
            "up",
            "head",
            "fine",
        )
        writes = part.rpartition(".")[2] in ("norm", "norm1", "norm2", "o", "down")
        if reads:
            weights[name] = value[:, stream]
        elif writes:
            weights[name] = value[stream]
    for n, order in enumerate(units):
        up, down = f"layers.{n}.up", f"layers.{n}.down"
        weights[f"{up}.weight"], weights[f"{up}.bias"] = weights[f"{up}.weight"][order], weights[f"{up}.bias"][order]
        weights[f"{down}.weight"] = weights[f"{down}.weight"][:, order]
    return {name: value.contiguous() for name, value in weights.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--network", type=Path, required=True, help="the network.pt that training or averaging wrote")
    parser.add_argument("--data", type=Path, required=True, help="folder that holds ner/")
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--pieces", type=int, default=8_000, help="pieces of text to look at")
    parser.add_argument("--seed", type=int, default=25)
    args = parser.parse_args()
    torch.set_num_threads(1)
    tokenizer = args.network.parent / "tokenizer.json"
    batches = sample(args.data, Pieces(tokenizer), args.pieces, random.Random(args.seed))
    stream, units = reaches(saved(args.network).eval(), batches)
    print("furthest of the stream:", [round(value, 1) for value in stream.sort().values[-APART - 2 :].tolist()])
    args.to.mkdir(parents=True, exist_ok=True)
    weights = reorder(saved(args.network), last(stream), [last(reach) for reach in units])
    fine = torch.load(args.network, map_location="cpu", weights_only=True)["fine"]
    torch.save({"weights": weights, "fine": fine}, args.to / "network.pt")
    shutil.copy(tokenizer, args.to / "tokenizer.json")


if __name__ == "__main__":
    main()
