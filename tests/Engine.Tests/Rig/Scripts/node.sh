#!/bin/bash
# A machine that is made of namespaces: a bridge that Pods are plugged into, and a disk in memory. It lasts until standard input
# closes, and with it, as the first process of a PID namespace, end all processes that were started on it.
set -euo pipefail
mount -t tmpfs -o mode=755 disk /mnt
ip link set lo up
ip link add bridge address 02:00:0a:f4:00:01 type bridge # else it takes that of a Pod, and another when that Pod goes
ip address add 10.244.0.1/24 dev bridge
ip link set bridge up
read -r pid _ < /proc/self/stat
echo "$pid"
exec cat > /dev/null
