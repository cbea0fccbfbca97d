#!/usr/bin/env bash
# PrairieLearn runs this, as root, for every submission; the question's tests/ lie in /grade/tests.
cd /
# no submission may read what lies here, whatever it gets past
chown -R root:root /grade/tests /grade/data 2>/dev/null
chmod -R go= /grade/tests /grade/data 2>/dev/null
/opt/autograder/venv/bin/python -I -B /grade/tests/payload/start.py prairielearn /grade
results=/grade/results/results.json
# the engine writes one first thing; without it the engine did not start
if [ ! -s "$results" ]; then
    mkdir -p /grade/results
    cp /grade/tests/not_graded.json "$results"
fi
