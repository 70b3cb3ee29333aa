#!/bin/sh
# Installs Debian's Chromium for the browser tests, where the package manager may be used; otherwise says what to do.
set -eu
if command -v chromium >/dev/null 2>&1; then
  exit 0
fi
if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-liberation >/dev/null
else
  echo "Chromium is not installed. Run: sudo apt-get install chromium, or set ONRECORD_CHROMIUM to a Chromium binary." >&2
  exit 1
fi
