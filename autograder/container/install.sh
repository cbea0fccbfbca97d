#!/bin/sh
# The steps that fill a virtual environment, for the Dockerfile and the Apptainer definition. Run in
# a folder with pyproject.toml and the locks:
#
#   install.sh libraries VENV cpu|gpu    what the lock names, each file checked against its hash
#   install.sh grader VENV [PREFIX]      this package, into another folder if one is named
#   install.sh strip VENV                take away what grading never opens
set -eu
step=$1
venv=$2
tools=${TMPDIR:-/tmp}/tools

# what the build was told of a mirror and its certificate, if anything
if [ -f /run/secrets/index ]; then
    set -a
    . /run/secrets/index
    set +a
fi
if [ -f /run/secrets/ca ]; then
    export PIP_CERT=/run/secrets/ca SSL_CERT_FILE=/run/secrets/ca
fi

# the lines of requirements.lock for some packages, hashes included
locked() {
    sed -n "/^\($1\)==/,/[^\\\\]\$/p" requirements.lock
}

libraries() {
    python3 -m venv "$tools"
    locked 'uv\|hatchling\|packaging\|pathspec\|pluggy\|tomlkit\|trove-classifiers' > "$tools/tools.lock"
    "$tools/bin/python" -m pip install --quiet --disable-pip-version-check --no-cache-dir \
        --require-hashes -r "$tools/tools.lock"
    "$tools/bin/uv" venv --quiet --allow-existing --no-project --python "$(command -v python3)" "$venv"
    "$tools/bin/uv" pip install --quiet --no-cache --compile-bytecode --python "$venv/bin/python" \
        --require-hashes -r "requirements-$1.lock"
    MPLCONFIGDIR="$venv/.matplotlib" "$venv/bin/python" -c "import matplotlib.font_manager"
}

grader() {
    "$tools/bin/python" -m hatchling build -t wheel -d "$tools/wheel"
    "$tools/bin/uv" pip install --quiet --no-cache --compile-bytecode --python "$venv/bin/python" \
        --prefix "${1:-$venv}" --no-deps --no-index "$tools"/wheel/*.whl
}

# C++ headers, the libraries' own tests, a browser's driver for PDF export, and the compiler's
# library that only a build of TensorFlow uses: 600 MB
strip() {
    packages=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    rm -rf "$packages/tensorflow/include" "$packages/playwright/driver" "$packages/clang/native"
    for each in numpy scipy pandas sklearn matplotlib mpl_toolkits; do
        find "$packages/$each" -type d -name tests -prune -exec rm -rf {} +
    done
    find "$packages/nvidia" -type d -name include -prune -exec rm -rf {} + 2>/dev/null || true
}

shift 2
"$step" "$@"
