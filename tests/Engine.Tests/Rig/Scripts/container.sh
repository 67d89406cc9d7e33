#!/bin/bash
# Becomes the first process of a container: container.sh FOLDER IMAGE ACCESS WORKDIR COMMAND...
# FOLDER holds `mounts` (source, target and options, one mount a line) and gets `log` and, once all is in place, `pid`.
set -euo pipefail
folder=$1 image=$2 access=$3 workdir=$4
shift 4
read -r pid _ < /proc/self/stat # as the machine counts, as long as its /proc is still seen here
exec > "$folder/log" 2>&1 < /dev/null 3> "$folder/pid"

root=$folder/root
mkdir -p "$root"
mount -t tmpfs -o mode=755 image "$root"
cp -a "$image/." "$root"
cd "$root"
mount -o bind,ro /usr usr
for shared in /etc/alternatives /etc/java-*; do
  mkdir -p ".$shared"
  mount -o bind,ro "$shared" ".$shared"
done
mount -t proc -o nosuid,noexec,nodev proc proc
mount -t tmpfs -o mode=755,size=64k dev dev
for device in null zero random urandom; do
  touch "dev/$device"
  mount --bind "/dev/$device" "dev/$device"
done
ln -s /proc/self/fd dev/fd

while read -r source target options; do
  case $source in
    tmpfs) mkdir -p ".$target" && mount -t tmpfs -o "$options" tmpfs ".$target" ;;
    *) { [ -f "$source" ] || mkdir -p ".$target"; } && mount -o "bind,$options" "$source" ".$target" ;;
  esac
done < "$folder/mounts"

pivot_root . .
umount -l .
mount -o "remount,bind,$access" /
cd "$workdir"
echo "$pid" >&3
exec 3>&-
exec "$@"
