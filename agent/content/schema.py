"""The JSON schema of a model, each field described by the words that stand below it in the code."""

import ast
import inspect
import sys
from typing import Any

from pydantic import BaseModel


def described_schema(model: type[BaseModel], *others: type[BaseModel]) -> dict[str, Any]:
    """Read from the source only now: letting pydantic collect the words makes every start 40 ms slower.

    `others`: one model of each other module whose models it holds.
    """
    schema = model.model_json_schema()
    modules = dict.fromkeys(each.__module__ for each in (*others, model))
    words = {
        field: said
        for module in modules
        for field, said in _words_below_fields(inspect.getsource(sys.modules[module])).items()
    }
    for name, part in {**schema.get("$defs", {}), model.__name__: schema}.items():
        for field, entry in part.get("properties", {}).items():
            if description := words.get((name, field)):
                entry["description"] = description
    return schema


def _words_below_fields(source: str) -> dict[tuple[str, str], str]:
    words = {}
    for part in ast.parse(source).body:
        if not isinstance(part, ast.ClassDef):
            continue
        for pair in zip(part.body, part.body[1:], strict=False):
            match pair:
                case ast.AnnAssign(target=ast.Name(id=field)), ast.Expr(value=ast.Constant(value=str(below))):
                    words[part.name, field] = inspect.cleandoc(below)
    return words
