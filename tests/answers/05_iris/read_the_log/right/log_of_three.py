"""The logarithm of 3."""
from math import log
answer_chance_loss = log(3)
answer_updates_both_fits = 20 * 4 + 100 * 4
