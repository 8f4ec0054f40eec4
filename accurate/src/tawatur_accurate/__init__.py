"""Where the files of the accurate tier lie; the code that runs them is `tawatur.reading`."""

from pathlib import Path

__all__ = ["model_path", "tokenizer_path"]

_HERE = Path(__file__).parent


def model_path() -> Path:
    """The encoder with its head, int8 ONNX."""
    return _HERE / "names.onnx"


def tokenizer_path() -> Path:
    """The tokenizer, pruned to the pieces that the encoder knows."""
    return _HERE / "tokenizer.json"
