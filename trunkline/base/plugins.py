"""Finds plug-ins by folder: one file, one module-level value, no list to edit."""

import functools
import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType
from typing import Any, TypeVar

T = TypeVar("T")


def modules(package: ModuleType) -> Iterator[ModuleType]:
    """Import and give the package and everything below it, in the order of their names."""
    yield package
    names = sorted(found.name for found in pkgutil.iter_modules(getattr(package, "__path__", ())))
    for name in names:
        # A module that cannot be imported stops the start, with its own traceback: half a server is no server.
        yield from modules(importlib.import_module(f"{package.__name__}.{name}"))


def collect(package: ModuleType, kind: type[T]) -> list[T]:
    """Give every module-level value of that kind below a package, once, by the names of the modules."""
    wanted: Any = kind  # a type can be a key, which mypy does not know of type[T]
    return list(_collected(package, tuple(getattr(package, "__path__", ())), wanted))


@functools.cache  # what was imported stays as it is, and a test run opens thousands of apps
def _collected(package: ModuleType, _folders: tuple[str, ...], kind: Any) -> tuple[Any, ...]:
    found: dict[int, Any] = {}
    for module in modules(package):
        for value in vars(module).values():
            if isinstance(value, kind):
                found.setdefault(id(value), value)
    return tuple(found.values())
