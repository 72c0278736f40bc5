#!/bin/sh
# deploy-rsync.sh DIST: sends a built site to a web server over ssh; only what changed travels, and the switch is one step.
#
#   DEPLOY_HOST   user@server; empty for this machine
#   DEPLOY_ROOT   a folder there; the web server serves <DEPLOY_ROOT>/current
#   DEPLOY_KEEP   how many earlier releases stay (5)
set -eu
dist=${1:?the folder that was built}
root=${DEPLOY_ROOT:?}
host=${DEPLOY_HOST:-}
keep=${DEPLOY_KEEP:-5}
name=$(date -u +%Y%m%dT%H%M%SZ)-$$

on_server() { if [ -n "$host" ]; then ssh -o BatchMode=yes "$host" "$1"; else sh -c "$1"; fi; }

on_server "mkdir -p '$root/builds/$name' '$root/sites'"
# Compared by content: in CI every file is new. What the last build has too becomes a hard link on the server.
rsync -rlc --delete --link-dest="$root/last" "$dist/" "${host:+$host:}$root/builds/$name/"
# Pages that residents still have open ask for the pictures of the build before.
on_server "set -eu; cd '$root'
  cp -al 'builds/$name' 'sites/$name'
  for folder in media aset; do
    if [ -d \"last/\$folder\" ]; then mkdir -p \"sites/$name/\$folder\"; cp -aln \"last/\$folder/.\" \"sites/$name/\$folder/\"; fi
  done
  ln -sfn 'sites/$name' current.new && mv -T current.new current
  ln -sfn 'builds/$name' last.new && mv -T last.new last
  for folder in builds sites; do ls -1 \"\$folder\" | sort -r | tail -n +$((keep + 2)) | while read -r old; do rm -rf \"\$folder/\$old\"; done; done"
echo "$name is live"
