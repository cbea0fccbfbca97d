"""Capital letters and a float."""

answer_stuck_runs = 3.0
answer_more_epochs = "C"
answer_report = "B"
