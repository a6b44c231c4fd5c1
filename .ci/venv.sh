# Sourced by check and demo: makes a virtual environment of the project and keeps it up to date.
# shellcheck shell=bash

fail() {
    printf '%s: %s\n' "$(basename -- "$0")" "$1" >&2
    exit "${2:-1}"
}

find_python() { # Prints a Python that is new enough.
    local name
    for name in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11 python; do
        if "$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    fail "needs Python 3.11 or newer with its venv module; found none. Install python3.11 (on Debian with python3.11-venv), or name one: PYTHON=/path/to/python $0"
}

ensure_venv() { # ensure_venv FOLDER REQUIREMENTS: pinned and hashed packages, and this project itself as it stands.
    local folder=$1 requirements=$2 python stamp
    python=$(find_python) || exit 1
    stamp=$({ "$python" -VV; pwd; cat "$requirements" pyproject.toml; } | "$python" -c \
        'import hashlib, sys; print(hashlib.sha256(sys.stdin.buffer.read()).hexdigest())')
    if [ "$(cat "$folder/stamp" 2>/dev/null)" = "$stamp" ]; then return; fi
    if [ -e "$folder" ] && [ ! -e "$folder/stamp" ]; then
        fail "$folder is in the way: it was not made by this script. Move it, and start again"
    fi
    printf 'Installing what is needed into %s (once) ...\n' "$folder" >&2
    rm -rf "$folder"
    mkdir "$folder" && echo unfinished >"$folder/stamp" || fail "cannot make the folder $folder"
    "$python" -m venv "$folder" || fail "cannot make a virtual environment in $folder"
    install_quietly "$folder" --require-hashes -r "$requirements"
    install_quietly "$folder" --no-deps --no-build-isolation --editable .
    printf '%s\n' "$stamp" >"$folder/stamp"
}

install_quietly() { # Says nothing unless it fails; then everything.
    local folder=$1 said
    shift
    said=$("$folder/bin/python" -m pip install --disable-pip-version-check --no-input --quiet "$@" 2>&1) ||
        fail "pip could not install: ${said}"
}
