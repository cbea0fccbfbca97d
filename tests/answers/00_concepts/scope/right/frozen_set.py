"""A frozen set of small letters."""

answer_scope = frozenset({"g", "e", "b", "c"})
