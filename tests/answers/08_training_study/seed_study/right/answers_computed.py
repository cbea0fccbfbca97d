"""The number computed with summarize."""

answer_stuck_runs = summarize(TWENTY_EPOCHS)["stuck"]
answer_more_epochs = "c"
answer_report = " b "
