"""Forgets the minus sign.

hint: A cross-entropy is never negative.
"""
import math
answer_chance_loss = math.log(1 / 3)
