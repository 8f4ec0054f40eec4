"""Writes the network as an ONNX file of int8 weights, the tokenizer beside it.

    python export.py --network WORK/network.pt --to ../../accurate/src/tawatur_accurate

The graph is written out by hand: one window, no padding, so no mask; queries, keys and values in one product. Every
matrix is kept as int8, with a scale for each column (each row of the token table), and products are of integers,
activations quantised as they come. What swings ten times as far as the rest would take the scale from it: what
`order.py` puts last is multiplied whole.

Two neighbours of a column may not exceed 128 together: on processors without VNNI two products of 8 bits are added in
16, and results would differ from machine to machine.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import numpy as np
import onnx
from base import EPSILON, HEADS, LAYERS, WIDTH, Floats
from network import APART, GUIDES, TAGS, saved
from onnx import TensorProto, helper, numpy_helper

CONTRIB = "com.microsoft"
MOST = 127


def column_scales(matrix: Floats) -> Floats:
    """The scale of each column: no two neighbours of one pair sum up to more than 128 when rounded."""
    even = np.pad(np.abs(matrix), ((0, len(matrix) % 2), (0, 0)))
    scales: Floats = ((even[0::2] + even[1::2]).max(axis=0) / MOST).astype(np.float32)
    scales[scales == 0] = 1.0
    return scales


class Graph:
    """Collects nodes and weights; every method that adds a node returns its output's name."""

    def __init__(self, weights: dict[str, Floats], whole: bool) -> None:
        self.weights, self.whole = weights, whole
        self.nodes: list[onnx.NodeProto] = []
        self.tensors: list[onnx.TensorProto] = []

    def hold(self, name: str, value: np.ndarray) -> str:
        self.tensors.append(numpy_helper.from_array(np.asarray(value, order="C"), name))
        return name

    def add(self, op: str, *inputs: str, domain: str = "", **attributes: object) -> str:
        name = f"{op}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(op, list(inputs), [name], name=name, domain=domain, **attributes))
        return name

    def norm(self, x: str, name: str) -> str:
        scale, shift = (
            self.hold(f"{name}.w", self.weights[f"{name}.weight"]),
            self.hold(f"{name}.b", self.weights[f"{name}.bias"]),
        )
        return self.add("LayerNormalization", x, scale, shift, axis=-1, epsilon=EPSILON)

    def linear(self, x: str, *names: str, apart: bool = True) -> str:
        """One product for all the named layers, side by side; what swings furthest by itself."""
        matrix = np.concatenate([self.weights[f"{n}.weight"] for n in names]).T
        bias = np.concatenate([self.weights[f"{n}.bias"] for n in names])
        if self.whole or not apart:
            return self.product(x, names[0], matrix, bias)
        near, far = f"{names[0]}.near", f"{names[0]}.far"
        sizes = self.hold(f"{names[0]}.sizes", np.array([len(matrix) - APART, APART]))
        self.nodes.append(helper.make_node("Split", [x, sizes], [near, far], name=f"{names[0]}.split", axis=1))
        most = self.product(near, names[0], matrix[:-APART], bias)
        return self.add("Gemm", far, self.hold(f"{names[0]}.far.w", matrix[-APART:]), most)

    def product(self, x: str, name: str, matrix: Floats, bias: Floats) -> str:
        """A product of integers, activations quantised as they come."""
        shift = self.hold(f"{name}.b", bias)
        if self.whole:
            return self.add("Add", self.add("MatMul", x, self.hold(f"{name}.w", matrix)), shift)
        scale = column_scales(matrix)
        held = self.hold(f"{name}.w", np.rint(matrix / scale).astype(np.int8))
        zero = self.hold(f"{name}.z", np.zeros(len(scale), np.int8))
        return self.add("DynamicQuantizeMatMul", x, held, self.hold(f"{name}.s", scale), zero, shift, domain=CONTRIB)

    def table(self, ids: str) -> str:
        """The rows of the token table."""
        matrix = self.weights["word.weight"]
        if self.whole:
            return self.add("Gather", self.hold("word", matrix), ids)
        scale = np.abs(matrix).max(axis=1, keepdims=True) / 127
        scale[scale == 0] = 1.0
        rows = self.add("Gather", self.hold("word", np.rint(matrix / scale).astype(np.int8)), ids)
        scales = self.add("Gather", self.hold("word.s", scale.astype(np.float32)), ids)
        return self.add("Mul", self.add("Cast", rows, to=TensorProto.FLOAT), scales)

    def attention(self, x: str, layer: str) -> str:
        """Every piece sees every piece of the window."""
        # Here the stream's furthest dimensions reach 7, not 44: to set them apart would gain less than it takes.
        both = self.linear(x, f"{layer}.q", f"{layer}.k", f"{layer}.v", apart=False)
        split = self.add("Reshape", both, "heads")
        parts = self.add("Transpose", split, perm=[1, 2, 0, 3])
        q, k, v = (self.add("Gather", parts, f"place{i}") for i in range(3))
        turned = self.add("Transpose", k, perm=[0, 2, 1])
        scores = self.add("Mul", self.add("MatMul", q, turned), "scale")
        seen = self.add("MatMul", self.add("Softmax", scores, axis=-1), v)
        return self.add("Reshape", self.add("Transpose", seen, perm=[1, 0, 2]), "rows")

    def build(self) -> onnx.ModelProto:
        """The whole graph: ids (T) to scores (T, tags)."""
        self.hold("heads", np.array([-1, 3, HEADS, WIDTH // HEADS]))
        self.hold("rows", np.array([-1, WIDTH]))
        self.hold("scale", np.array((WIDTH // HEADS) ** -0.5, np.float32))
        self.hold("first", np.array([0]))
        self.hold("axis", np.array([0]))
        for i in range(3):
            self.hold(f"place{i}", np.array(i))
        places = self.add(
            "Slice", self.hold("position", self.weights["position.weight"]), "first", self.add("Shape", "ids"), "axis"
        )
        x = self.norm(self.add("Add", self.table("ids"), places), "norm")
        for n in range(LAYERS):
            layer = f"layers.{n}"
            x = self.norm(
                self.add("Add", x, self.linear(self.attention(x, layer), f"{layer}.o", apart=False)), f"{layer}.norm1"
            )
            wide = self.add("Gelu", self.linear(x, f"{layer}.up"), domain=CONTRIB)
            x = self.norm(self.add("Add", x, self.linear(wide, f"{layer}.down")), f"{layer}.norm2")
        # The head is small and decides: it stays whole.
        head = self.add("MatMul", x, self.hold("head.w", self.weights["head.weight"].T))
        self.nodes.append(
            helper.make_node("Add", [head, self.hold("head.b", self.weights["head.bias"])], ["scores"], name="scores")
        )
        ids = helper.make_tensor_value_info("ids", TensorProto.INT64, ["pieces"])
        scores = helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["pieces", len(GUIDES) * len(TAGS)])
        graph = helper.make_graph(self.nodes, "names", [ids], [scores], self.tensors)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(CONTRIB, 1)])
        model.ir_version = 8
        helper.set_model_props(model, {"tags": " ".join(TAGS), "styles": " ".join(GUIDES)})
        return model


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--network", type=Path, required=True, help="the network.pt that `order.py` wrote")
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--whole", action="store_true", help="keep float32, to see what int8 costs")
    args = parser.parse_args()
    weights = {k: v.numpy() for k, v in saved(args.network).state_dict().items()}
    args.to.mkdir(parents=True, exist_ok=True)
    target = args.to / "names.onnx"
    onnx.save(Graph(weights, args.whole).build(), target)
    shutil.copy(args.network.parent / "tokenizer.json", args.to / "tokenizer.json")
    print(f"{target}: {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
