"""The network: the pruned base encoder, a head for names, and beside it a head for NewsFANE's fine types while
training.

A word's scores are the mean of its pieces' scores, so that the graph that ships scores pieces and knows no words.
"""

from __future__ import annotations

from pathlib import Path

import torch
import torch.nn.functional as F
from base import EPSILON, HEADS, INNER, LAYERS, WIDTH, BaseFile
from torch import Tensor, nn

GUIDES = ("news", "guide")
"""The head scores each tag by two ideas of a name: ANERCorp's, and our annotation guide's, to which more is an
organisation and more words belong to its name."""
TAGS = ("O", *(f"{edge}-{kind}" for kind in ("PER", "LOC", "ORG", "MISC") for edge in "BI"))
DROP = 0.1
APART = 8
"""Dimensions of the stream, and units behind the GELU, that swing furthest: `order.py` puts them last."""


class Layer(nn.Module):
    """One layer of the encoder, normalised after each half as BERT is."""

    def __init__(self) -> None:
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm1, self.norm2 = (nn.LayerNorm(WIDTH, eps=EPSILON) for _ in range(2))
        self.drop = nn.Dropout(DROP)

    def forward(self, x: Tensor, keep: Tensor) -> Tensor:
        b, t, _ = x.shape
        q, k, v = (f(x).view(b, t, HEADS, WIDTH // HEADS).transpose(1, 2) for f in (self.q, self.k, self.v))
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=keep, dropout_p=DROP if self.training else 0.0)
        x = self.norm1(x + self.drop(self.o(seen.transpose(1, 2).reshape(b, t, WIDTH))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Network(nn.Module):
    """Scores of the tags of every piece."""

    def __init__(self, vocabulary: int, fine: int, positions: int = 512) -> None:
        super().__init__()
        self.word = nn.Embedding(vocabulary, WIDTH)
        self.position = nn.Embedding(positions, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.drop = nn.Dropout(DROP)
        self.head, self.fine = nn.Linear(WIDTH, len(GUIDES) * len(TAGS)), nn.Linear(WIDTH, fine)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Encode `ids` (B, T) where `mask` (B, T) holds; returns (B, T, WIDTH)."""
        x = self.drop(self.norm(self.word(ids) + self.position.weight[: ids.shape[1]]))
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        return self.drop(x)


def pretrained(kept: list[int], fine: int, file: BaseFile) -> Network:
    """A network with the base encoder's weights, its token table pruned to the rows `kept`.

    The constant token-type vector is folded into the positions.
    """
    net = Network(len(kept), fine)
    table = file.tensor("emb.word")
    kind = file.tensor("emb.type").reshape(-1, WIDTH)[0]
    state = {
        "word.weight": table[[min(old, len(table) - 1) for old in kept]],
        "position.weight": file.tensor("emb.pos").reshape(-1, WIDTH) + kind,
        "norm.weight": file.tensor("emb.ln.w"),
        "norm.bias": file.tensor("emb.ln.b"),
    }
    for n in range(LAYERS):
        for ours, theirs in {"q": "q", "k": "k", "v": "v", "o": "ao", "up": "fi", "down": "fo"}.items():
            wide = INNER if ours == "down" else WIDTH
            state[f"layers.{n}.{ours}.weight"] = file.tensor(f"l{n}.{theirs}.w", wide).reshape(-1, wide)
            state[f"layers.{n}.{ours}.bias"] = file.tensor(f"l{n}.{theirs}.b")
        for ours, theirs in {"norm1": "aln", "norm2": "oln"}.items():
            state[f"layers.{n}.{ours}.weight"] = file.tensor(f"l{n}.{theirs}.w")
            state[f"layers.{n}.{ours}.bias"] = file.tensor(f"l{n}.{theirs}.b")
    lacking, extra = net.load_state_dict({k: torch.from_numpy(v) for k, v in state.items()}, strict=False)
    if extra or any(not name.startswith(("head", "fine")) for name in lacking):
        raise ValueError(f"the base file does not fit: {lacking} lacking, {extra} extra")
    return net


def saved(path: Path) -> Network:
    """A network that training wrote; one with a single guide starts both guides from it."""
    weights = torch.load(path, map_location="cpu", weights_only=True)["weights"]
    for name in ("head.weight", "head.bias"):
        if len(weights[name]) == len(TAGS):
            weights[name] = torch.cat([weights[name]] * len(GUIDES))
    net = Network(len(weights["word.weight"]), len(weights["fine.bias"]))
    net.load_state_dict(weights)
    return net


def lean(net: Network, ours: float) -> tuple[Tensor, Tensor]:
    """The head's weight and bias between the guides: 0 is the corpora's, 1 ours."""
    weight, bias = net.head.weight.detach(), net.head.bias.detach()
    n = len(TAGS)
    return weight[:n] * (1 - ours) + weight[n:] * ours, bias[:n] * (1 - ours) + bias[n:] * ours
