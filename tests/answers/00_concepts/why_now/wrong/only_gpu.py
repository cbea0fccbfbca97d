"""Chooses the GPU alone.


hint: Does a program have to be written anew for each kind of processor?
"""

answer_why_now = "B"
