"""Where the files of the accurate tier lie; the code that runs them is `tawatur.reading` and `tawatur.weaving`."""

from pathlib import Path

__all__ = ["judge_path", "model_path", "pairs_path", "tokenizer_path"]

_HERE = Path(__file__).parent


def model_path() -> Path:
    """The encoder with its head, int8 ONNX."""
    return _HERE / "names.onnx"


def tokenizer_path() -> Path:
    """The tokenizer, pruned to the pieces that the encoders know."""
    return _HERE / "tokenizer.json"


def pairs_path() -> Path:
    """The encoder that sentences are compared by, ONNX of four bits, packed by xz."""
    return _HERE / "pairs.onnx.xz"


def judge_path() -> Path:
    """What was learnt of pairs of sentences, arrays of numpy."""
    return _HERE / "pairs.npz"
