"""a string with the word and, one letter twice"""

answer_scope = "B, C, E and G, B"
