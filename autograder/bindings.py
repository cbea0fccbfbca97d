"""Which names code binds, read from its tree without running it."""

from __future__ import annotations

import ast
import symtable


def assigned_names(node: ast.stmt) -> list[str]:
    """The plain names that an assignment statement binds; empty for anything else.

    An assignment that also writes to an attribute or an item counts as anything else.
    """
    if isinstance(node, ast.Assign):
        targets = node.targets
    elif isinstance(node, ast.AnnAssign) and node.value is not None:
        targets = [node.target]
    else:
        return []
    flat = [
        part
        for target in targets
        for part in (target.elts if isinstance(target, (ast.Tuple, ast.List)) else [target])
    ]
    found = [part.id for part in flat if isinstance(part, ast.Name)]
    return found if len(found) == len(flat) else []


def bound_names(node: ast.stmt) -> list[str]:
    """The names that an import, a definition or an assignment binds; empty for anything else."""
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return [alias.asname or alias.name.partition(".")[0] for alias in node.names]
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return [node.name]
    return assigned_names(node)


def used_names(node: ast.AST) -> set[str]:
    """Every plain name in a piece of code."""
    return {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}


def global_names(source: str) -> set[str]:
    """The global names that code binds anywhere, functions of its own included."""
    return _global_names(symtable.symtable(source, "<code>", "exec"))


def _global_names(table: symtable.SymbolTable) -> set[str]:
    at_top = table.get_type() == "module"
    names = {
        symbol.get_name()
        for symbol in table.get_symbols()
        if (symbol.is_assigned() or symbol.is_imported())
        and (at_top or symbol.is_declared_global())
    }
    return names.union(*map(_global_names, table.get_children()))
