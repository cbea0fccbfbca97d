#!/usr/bin/env bash
# Gradescope runs this once, as root, while it builds the image of the assignment.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
bash "$here/payload/setup.sh"
# no submission may read what lies here, whatever it gets past
mkdir -p /autograder/results
chown -R root:root "$here" /autograder/results
chmod -R go= "$here" /autograder/results
/opt/autograder/venv/bin/python -m compileall -q --invalidation-mode unchecked-hash \
    "$here/payload/engine"
