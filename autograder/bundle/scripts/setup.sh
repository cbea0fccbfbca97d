#!/usr/bin/env bash
# Run once, as root, while the platform builds its image. Installs a Python of its own and the
# packages that grading needs, below /opt/autograder, where a submission's user may read them.
#
# Network: the package index (PyPI) for every package, each checked against its hash, and, where the
# image has no Python of the wanted version, the release page that uv fetches it from. Where the
# image lacks pip, certificates or libseccomp, its own distribution's packages too. Grading itself
# needs no network.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
home=/opt/autograder
python="${AUTOGRADER_PYTHON:-3.12}"
export UV_PYTHON_INSTALL_DIR="$home/python" UV_NO_CACHE=1 UV_LINK_MODE=copy PIP_ROOT_USER_ACTION=ignore

packages=()
python3 -m pip --version >/dev/null 2>&1 || packages+=(python3-pip)
[ -e /etc/ssl/certs/ca-certificates.crt ] || packages+=(ca-certificates)
ldconfig -p | grep -q 'libseccomp\.so\.2' || packages+=(libseccomp2)
if [ ${#packages[@]} -gt 0 ]; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${packages[@]}"
fi

mkdir -p "$home"
python3 -m pip install --quiet --no-cache-dir --require-hashes --target "$home/uv" -r "$here/requirements.uv.txt"
uv="$home/uv/bin/uv"
"$uv" venv --quiet --python "$python" "$home/venv"
VIRTUAL_ENV="$home/venv" "$uv" pip install --quiet --compile-bytecode --require-hashes \
    -r "$here/requirements.txt"
if grep -q '^matplotlib==' "$here/requirements.txt"; then
    MPLCONFIGDIR="$home/venv/.matplotlib" "$home/venv/bin/python" -c "import matplotlib.font_manager"
fi
rm -rf "$home/uv"
chmod -R go=rX "$home"
