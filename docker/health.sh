#!/usr/bin/env bash
# Whether an address of this machine answers 200: health.sh PORT PATH. Images without curl have at least bash.
set -euo pipefail

exec 3<>"/dev/tcp/127.0.0.1/$1"
printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3
read -r -t 4 _ status _ <&3
[ "$status" = 200 ]
