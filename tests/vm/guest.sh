#!/bin/sh
# In the virtual machine, as root: makes a root of its own, then runs guest.py in it with the given arguments.
# The host's files come read-only over 9p. virtme mounts them without a cache, and to start Python from there takes
# ten seconds; here they have one, and below a tmpfs everything can be written and is gone with the machine.
set -eu

modprobe -a 9pnet_virtio overlay
mount -t tmpfs tmpfs /mnt
mkdir /mnt/host /mnt/written /mnt/work /mnt/root
mount -t 9p -o ro,trans=virtio,version=9p2000.L,msize=512000,cache=loose host /mnt/host
mount -t overlay -o lowerdir=/mnt/host,upperdir=/mnt/written,workdir=/mnt/work overlay /mnt/root
for folder in proc sys dev; do mount --rbind /$folder /mnt/root/$folder; done
mount -t tmpfs -o mode=755 tmpfs /mnt/root/run
mkdir -p /mnt/root/run/old
# Not chroot: in one the kernel refuses new user namespaces.
exec unshare --mount --propagation private sh -c '
    pivot_root /mnt/root /mnt/root/run/old
    cd "$1"
    umount --lazy /run/old
    shift
    exec "$@"
' sh "$@"
