"""Averages the weights of networks that were trained from the same one with different seeds.

    python average.py --networks WORK/a/network.pt WORK/b/network.pt --to WORK/both

What seeds learn by chance differs and evens out, at no cost when reading (Wortsman and others 2022, "Model soups"). The
first network's tokenizer is copied beside the result; all have the same.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import torch


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--networks", type=Path, nargs="+", required=True)
    parser.add_argument("--to", type=Path, required=True)
    args = parser.parse_args()
    saved = [torch.load(path, map_location="cpu", weights_only=True) for path in args.networks]
    weights = {
        name: torch.stack([record["weights"][name] for record in saved]).mean(dim=0) for name in saved[0]["weights"]
    }
    args.to.mkdir(parents=True, exist_ok=True)
    torch.save({"weights": weights, "fine": saved[0]["fine"]}, args.to / "network.pt")
    shutil.copy(args.networks[0].parent / "tokenizer.json", args.to / "tokenizer.json")


if __name__ == "__main__":
    main()
