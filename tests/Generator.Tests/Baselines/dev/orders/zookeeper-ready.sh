#!/bin/sh
# Ready: this server is a member of a quorum. "standalone" is not: in an ensemble it is a second, empty ZooKeeper.
answer=$(timeout "${2:-4}" bash -c 'exec 3<> /dev/tcp/127.0.0.1/"$1" && printf srvr >&3 && cat <&3' zookeeper "${1:-2181}" 2>&1)
case $answer in *'Mode: leader'* | *'Mode: follower'* | *'Mode: observer'*) exit 0 ;; esac
echo "srvr: ${answer:-no answer: hung, or out of connections}"
exit 1
