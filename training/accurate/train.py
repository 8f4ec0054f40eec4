"""Fine-tunes the pruned encoder for names.

    python train.py --data DATA --work WORK --epochs 6

Writes WORK/tokenizer.json and after every epoch WORK/network.pt (weights averaged over training), with figures on what
was held out.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from augment import Name, gazetteer, pool_names, vary, well_known
from base import BaseFile, package_tokenizer
from corpora import ANERCORP, AQMAR, NEWSFANE, OPEN, WOJOOD, Document, read_all, read_gold, split
from measure import OUTSIDE, measure, pool_words
from network import TAGS, Network, pretrained, saved
from pieces import Pieces, prune
from second import second_opinion
from torch import Tensor, nn
from windows import IGNORE, SIZES, Batch, FineTypes, Window, batched, collate, cut

SHARE = {ANERCORP: 1.0, NEWSFANE: 1.0, OPEN: 2.0, AQMAR: 0.2, WOJOOD: 0.5}
"""How often an epoch reads each corpus: our own guide weighs most, Wikipedia least."""
HEAD_BOOST, LAYER_DECAY, WARM = 6.0, 0.9, 0.06
FINE_WEIGHT, AVERAGE, BUDGET = 0.3, 0.99, 1200


def groups(net: Network, rate: float) -> list[dict[str, object]]:
    """Learning rates: full at the top layer, less at each layer below it, no decay for the table and the norms."""
    out: list[dict[str, object]] = []
    for name, p in net.named_parameters():
        if not p.requires_grad:
            continue
        depth = int(name.split(".")[1]) + 1 if name.startswith("layers") else 0
        share = HEAD_BOOST if name.startswith(("head", "fine")) else LAYER_DECAY ** (len(net.layers) - depth)
        out.append({"params": [p], "lr": rate * share, "weight_decay": 0.01 if p.dim() > 1 and depth else 0.0})
    return out


def freeze(net: Network, layers: int) -> Network:
    """Leave the lowest layers, and with them the token table, as they are: a third of the time for the last touch."""
    if layers:
        for part in (net.word, net.position, net.norm, *net.layers[:layers]):
            part.requires_grad_(False)
    return net


def loss_of(net: Network, b: Batch) -> Tensor:
    """Cross-entropy of the tags, and with less weight of NewsFANE's types; O may be MISC where none is marked."""
    hidden = net(b.ids, b.mask)
    corpora, ours = pool_words(net.head(hidden), b.word_of, len(b.tags)).split(len(TAGS), dim=1)
    logp = F.log_softmax(torch.where(b.loose[:, None], ours, corpora), dim=1)
    known = b.tags != IGNORE
    exact = -logp.gather(1, b.tags.clamp(min=0)[:, None])[:, 0]
    outside = -logp[:, OUTSIDE].logsumexp(dim=1)
    loss = torch.where(b.loose & (b.tags == 0), outside, exact)[known].mean()
    if (b.fine != IGNORE).any():
        types = pool_words(net.fine(hidden), b.word_of, len(b.tags))
        loss = loss + FINE_WEIGHT * F.cross_entropy(types, b.fine, ignore_index=IGNORE)
    return loss


def masked(b: Batch, mask_id: int, share: float) -> Batch:
    """The batch with some pieces hidden."""
    hide = (torch.rand(b.ids.shape) < share) & (b.word_of >= 0)
    return Batch(torch.where(hide, mask_id, b.ids), b.mask, b.word_of, b.tags, b.fine, b.loose)


class Reader:
    """Lays out an epoch: which documents, how varied, cut into windows of which size."""

    def __init__(
        self, train: dict[str, list[Document]], pieces: Pieces, fine: FineTypes, lists: dict[str, list[Name]]
    ) -> None:
        self.train, self.pieces, self.fine = train, pieces, fine
        self.pool = pool_names((d for ds in train.values() for d in ds), lists)
        kinds = sorted({t for types in fine.values() for t in types if t is not None})
        self.index = {t: i for i, t in enumerate(kinds)}

    def epoch(self, swapped: float, rng: random.Random) -> list[Window]:
        windows = []
        for name, documents in self.train.items():
            whole, part = divmod(SHARE[name], 1.0)
            for d in documents:
                for _ in range(int(whole) + (rng.random() < part)):
                    windows += cut(
                        vary(d, self.pool, swapped, rng), self.pieces, rng.choice(SIZES), self.fine, self.index
                    )
        return windows


@dataclass(frozen=True)
class Plan:
    """How long to train, how fast, and how much of the text to vary: shares of names swapped and of pieces hidden."""

    epochs: int
    rate: float
    minutes: float
    swap: float
    mask: float


def train(net: Network, reader: Reader, held: dict[str, list[Document]], plan: Plan, work: Path) -> None:
    """Fine-tune `net`, the learning rate falling to nothing over the epochs, or sooner when the minutes are over.

    Keeps the running average of the weights in WORK/network.pt.
    """
    rng = random.Random(torch.initial_seed())
    readings = [reader.epoch(plan.swap, rng) for _ in range(plan.epochs)]
    order = [batched(windows, BUDGET, rng) for windows in readings]
    steps = sum(map(len, order))
    optimiser = torch.optim.AdamW(groups(net, plan.rate), fused=True)
    full = [group["lr"] for group in optimiser.param_groups]
    average = torch.optim.swa_utils.AveragedModel(net, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(AVERAGE))
    start, done = time.time(), 0
    for epoch, (windows, batches) in enumerate(zip(readings, order, strict=True)):
        total = 0.0
        net.train()
        for batch in batches:
            progress = max(done / steps, (time.time() - start) / (60 * plan.minutes))
            if progress >= 1:
                break
            for group, high in zip(optimiser.param_groups, full, strict=True):
                group["lr"] = high * min(1.0, (progress + 1e-3) / WARM) * (1 - progress)
            loss = loss_of(net, masked(collate(windows[i] for i in batch), reader.pieces.mask, plan.mask))
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            average.update_parameters(net)
            total, done = total + loss.item(), done + 1
            if done % 25 == 0:
                print(f"step {done}/{steps}, {time.time() - start:.0f} s, loss {loss.item():.3f}", flush=True)
        torch.save({"weights": average.module.state_dict(), "fine": list(reader.index)}, work / "network.pt")
        found = {name: measure(average.module, documents, reader.pieces) for name, documents in held.items()}
        took, mean = time.time() - start, total / len(batches)
        print(f"epoch {epoch + 1}, {took:.0f} s, step {done}, loss {mean:.3f}: {json.dumps(found)}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder that holds ner/")
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--rate", type=float, default=1.6e-4, help="learning rate of the top layer")
    parser.add_argument(
        "--minutes", type=float, default=1e6, help="time after which training is to have come to its end"
    )
    parser.add_argument(
        "--frozen", type=int, default=0, help="layers to leave as they are, from the bottom, table and all"
    )
    parser.add_argument("--swap", type=float, default=0.15, help="share of names that others stand in for")
    parser.add_argument("--mask", type=float, default=0.06, help="share of pieces hidden")
    parser.add_argument("--lists", type=Path, help="the package's gazetteers, whose names may stand in as well")
    parser.add_argument("--seed", type=int, default=20)
    parser.add_argument("--start", type=Path, help="a network.pt to go on from, in place of the base encoder")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument(
        "--watch",
        type=Path,
        nargs=2,
        metavar=("GOLD", "TEXTS"),
        help="annotated articles to measure on, never trained on",
    )
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    args.work.mkdir(parents=True, exist_ok=True)
    corpora = read_all(args.data)
    words = (w for ds in corpora.values() for d in ds for s in d.sentences for w in s.words)
    kept = prune(package_tokenizer(), words, args.work / "tokenizer.json")
    training, held = split(corpora)
    if args.watch:
        held["watched"] = read_gold(*args.watch)
    fine = second_opinion(corpora[ANERCORP], args.data / "ner")
    torch.manual_seed(args.seed)
    lists = gazetteer(args.data / "gazetteers")
    if args.lists:
        for kind, names in well_known(args.lists, random.Random(args.seed)).items():
            lists[kind] = [*lists.get(kind, ()), *names]
    reader = Reader(training, Pieces(args.work / "tokenizer.json"), fine, lists)
    net = freeze(saved(args.start), args.frozen) if args.start else pretrained(kept, len(reader.index), BaseFile())
    train(net, reader, held, Plan(args.epochs, args.rate, args.minutes, args.swap, args.mask), args.work)


if __name__ == "__main__":
    main()
