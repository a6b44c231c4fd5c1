"""Client DTOs in every language, from the registry: one walk over the API, one file of data for each language."""

from trunkline.codegen.generating import LANGUAGES, generate, language_of, options_for, types_of_operation

__all__ = ["LANGUAGES", "generate", "language_of", "options_for", "types_of_operation"]
