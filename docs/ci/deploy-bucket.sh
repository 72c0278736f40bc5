#!/bin/sh
# deploy-bucket.sh DIST: sends a built site to an S3-compatible bucket with rclone; only what changed is uploaded.
#
#   DEPLOY_BUCKET   bucket, or bucket/folder; the remote is called `situs` (RCLONE_CONFIG_SITUS_...)
set -eu
dist=${1:?the folder that was built}
bucket=situs:${DEPLOY_BUCKET:?}
# Compared by checksum: in CI every file is new. A bucket chooses no compressed form, so those stay here.
set -- --checksum --transfers 16 --filter '- *.br' --filter '- *.gz'
# First what pages need, then the pages, last of all the mark that says it is complete. Old pictures stay for pages still open.
rclone copy "$@" --header-upload 'Cache-Control: public, max-age=31536000, immutable' \
  --filter '+ /media/**' --filter '+ /aset/**' --filter '- *' "$dist" "$bucket"
rclone sync "$@" --header-upload 'Cache-Control: no-cache' \
  --filter '- /media/**' --filter '- /aset/**' --filter '- /rilis.json' "$dist" "$bucket"
rclone copyto --header-upload 'Cache-Control: no-cache' "$dist/rilis.json" "$bucket/rilis.json"
