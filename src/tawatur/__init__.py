"""Tawatur reads Arabic news: who said what, through whom it came, and who else reports it."""

__version__ = "0.1.0"

__all__ = ["__version__"]
