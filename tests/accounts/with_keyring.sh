#!/bin/bash
# SPDX-FileCopyrightText: 2026 Visnyk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# with_keyring.sh SURROUNDINGS TEST STUB_SERVICE
# Runs TEST in a home, run-time folder and session bus of its own, with a key store as people meet them:
#   absent    no session bus at all
#   silent    a bus where STUB_SERVICE owns the key store's name and never answers; and its other modes:
#             late working dismissed asking empty long refusing cutting forgetting leaving, and stub-locked
#   locked    a keyring with a saved password that nobody unlocks, and no display to ask on
#   unlocked  a keyring that works
# When the system lacks what is needed: exit status 77 (skipped), or 1 where VISNYK_ALL_TOOLS=1 says that it does not.
set -u
surroundings=$1 test=$2 stub=$3

case $surroundings in
absent) needed=() ;;
locked | unlocked) needed=(dbus-run-session gnome-keyring-daemon) ;;
*) needed=(dbus-run-session) ;;
esac
for program in "${needed[@]}"; do
    command -v "$program" >/dev/null && continue
    echo "$program is missing"
    [ "${VISNYK_ALL_TOOLS:-}" = 1 ] && exit 1 || exit 77
done

home=$(mktemp -d) || exit 1
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run" "$home/data" "$home/config" "$home/cache" "$home/tmp"
export HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache
export XDG_RUNTIME_DIR=$home/run VISNYK_KEY_STORE=$surroundings TMPDIR=$home/tmp
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL XDG_CURRENT_DESKTOP

unlock() { printf 'ci\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize >"$home/daemon" 2>/dev/null; }
# The daemon may outlive the bus. It is found by the folder that only ours was given.
end_daemon() {
    for process in /proc/[0-9]*; do
        if [ "$(cat "$process/comm" 2>/dev/null)" = gnome-keyring-d ] \
            && tr '\0' '\n' <"$process/environ" 2>/dev/null | grep -qx "XDG_RUNTIME_DIR=$home/run"; then
            kill "${process#/proc/}" 2>/dev/null
            for _ in $(seq 50); do [ -d "$process" ] || break; sleep 0.1; done
        fi
    done
}
wait_for_name() {
    for _ in $(seq 100); do
        dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
            string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true' && return 0
        sleep 0.1
    done
    echo "nobody owns org.freedesktop.secrets"
    return 1
}
export -f unlock end_daemon wait_for_name
export home test stub

case $surroundings in
absent)
    "$test" -nocrashhandler
    ;;
unlocked)
    dbus-run-session -- bash -c 'unlock; wait_for_name && "$test" -nocrashhandler; status=$?; end_daemon; exit $status'
    ;;
locked)
    # Saved with the keyring open; then a daemon that nobody gives the password to.
    dbus-run-session -- bash -c 'unlock; wait_for_name && VISNYK_KEY_STORE=prepare "$test" -nocrashhandler
        status=$?; end_daemon; exit $status' || exit 1
    dbus-run-session -- bash -c 'gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1
        wait_for_name && "$test" -nocrashhandler; status=$?; end_daemon; exit $status'
    ;;
silent | late | stub-locked | working | dismissed | asking | empty | long | refusing | cutting | forgetting | leaving)
    dbus-run-session -- bash -c '"$stub" "${VISNYK_KEY_STORE#stub-}" & service=$!
        wait_for_name && "$test" -nocrashhandler; status=$?
        kill $service 2>/dev/null; end_daemon; exit $status' # the bus starts a real one when the stub has left
    ;;
*)
    echo "unknown surroundings: $surroundings"
    exit 2
    ;;
esac
status=$?

# Whatever happened, no file may hold the passwords that the tests used, in plain or as the key store gets them.
for word in canary-7Qz-Visnyk "$(printf canary-7Qz-Visnyk | base64)" "$(printf canary-7Qz-Visnyk | od -An -tx1 | tr -d ' \n')"; do
    if grep -rqF -- "$word" "$home"; then
        echo "a file holds the password in plain: $(grep -rlF -- "$word" "$home" | tr '\n' ' ')"
        status=1
    fi
done
exit $status
