"""Rounds the number of batches down.


hint: The rest is a smaller batch, and makes an update as well.
"""

answer_updates_per_epoch = 900 // 40
answer_updates_in_all = 22 * 10
