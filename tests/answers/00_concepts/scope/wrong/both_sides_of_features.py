"""both statements on hand-made features are ticked

hint: If a person chose the words beforehand, the filter did not find them.
"""

answer_scope = "B, C, E, F, G"
