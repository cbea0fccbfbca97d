"""a frozenset"""

answer_why_now = frozenset("BD")
