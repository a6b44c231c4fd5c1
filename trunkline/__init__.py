"""Trunkline: a self-hosted server for business messaging."""

__version__ = "0.1.0"
