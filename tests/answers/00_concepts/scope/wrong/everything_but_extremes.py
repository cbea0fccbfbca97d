"""Everything but the two statements that sound absurd.


hint: A program whose rules are typed in learns nothing; and who chose the 48 words?
"""

answer_scope = ["B", "C", "D", "E", "F", "G"]
