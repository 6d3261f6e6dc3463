#!/bin/sh
# Checks this case with the usual tools of a Unix system: sh, coreutils, awk, sed, find, grep, and openssl 3 or newer.
#
#   sh VERIFY.sh [CASE]        the case is the folder this file lies in unless another is named
#
# Exit codes, the same as of `habeas verify` and verify.py:
#   0  sealed   1  altered   2  incomplete   3  intact, but time or outside view not proven   4  there are unaccounted bytes
#   64 wrong use   70 this script or a tool failed
#
# It checks: every object against its name; the signature of every checkpoint and every record; that the records give the root of
# every checkpoint; that what the records name is here, and that nothing else is; the scripts' hashes; the time stamps.
# It does not check (verify.py and `habeas verify` do): the hash tiles, the canonical form of records and bodies, the order of
# keys and ids, what the bodies state of the objects (length, SHA-512). It writes nothing into the case.

LC_ALL=C
export LC_ALL
set -u
cd "${1:-$(dirname "$0")}" || exit 64
for tool in openssl sha256sum base64 od awk sed find sort comm cmp tail head; do
  command -v "$tool" >/dev/null || { echo "VERIFY.sh needs $tool, which is not here" >&2; exit 70; }
done
openssl version | grep -Eq '^OpenSSL ([3-9]|[1-9][0-9])\.' || { echo 'VERIFY.sh needs openssl 3 or newer' >&2; exit 70; }
T=$(mktemp -d) || exit 70
DONE=
trap 'code=$?; rm -rf "$T"; [ -n "$DONE" ] || code=70; exit "$code"' EXIT # a script that broke off has no verdict
trap 'exit 70' HUP INT TERM
mkdir "$T/keys"
: >"$T/ok"; : >"$T/named"; : >"$T/erased"; : >"$T/logs"

say() { printf '%-11s %s\n' "$1" "$2"; : >"$T/is-$1"; }
holds() { printf '%-11s %s\n' holds "$1"; }
hash() { sha256sum <"$1" | cut -c1-64; }
unhex() {
  # shellcheck disable=SC2059 # the format is made of octal escapes only
  printf "$(awk -v h="$1" 'BEGIN { d = "0123456789abcdef"
    for (i = 1; i < length(h); i += 2) printf "\\%03o", (index(d, substr(h, i, 1)) - 1) * 16 + index(d, substr(h, i + 1, 1)) - 1 }')"
}
field() { sed -n "s/.*\"$2\":\"\\([^\"]*\\)\".*/\\1/p" "$1"; }         # a text in one line of JSON
here() { [ -f "$1" ] && [ ! -L "$1" ]; }
needs() { # PATH WHAT: it must be here, and is accounted for
  if here "$1"; then printf '%s\n' "$1" >>"$T/ok"; else say incomplete "$1: $2 is missing"; return 1; fi
}
path_of() { printf 'objects/sha256/%.2s/%s/%s' "$1" "$(printf %s "$1" | cut -c3-4)" "$1"; }

# A key as name+id+base64 (C2SP signed-note), turned into a file openssl reads: $2.pem, $2.name, $2.id.
read_key() {
  k_name=${1%%+*}; k_rest=${1#*+}; k_id=${k_rest%%+*}; k_text=${k_rest#*+}
  printf %s "$k_text" | base64 -d >"$2.raw" 2>/dev/null
  [ "$(base64 <"$2.raw" | tr -d '\n')" = "$k_text" ] && [ "$(wc -c <"$2.raw")" -eq 33 ] || return 1
  [ "$(head -c1 "$2.raw" | od -An -tu1 | tr -d ' ')" = 1 ] || return 1
  [ "$({ printf '%s\n' "$k_name"; cat "$2.raw"; } | sha256sum | cut -c1-8)" = "$k_id" ] || return 1
  { unhex 302a300506032b6570032100; tail -c32 "$2.raw"; } | openssl pkey -pubin -inform DER -out "$2.pem" 2>/dev/null || return 1
  printf %s "$k_name" >"$2.name"; printf %s "$k_id" >"$2.id"
}

# One signature line ($2) over the text in $1, by the key in the files $3.*
line_holds() {
  l_text=${2##* }
  [ "$2" = "— $(cat "$3.name") $l_text" ] || return 1
  printf %s "$l_text" | base64 -d >"$T/blob" 2>/dev/null
  [ "$(base64 <"$T/blob" | tr -d '\n')" = "$l_text" ] && [ "$(wc -c <"$T/blob")" -eq 68 ] || return 1
  [ "$(head -c4 "$T/blob" | od -An -tx1 | tr -d ' \n')" = "$(cat "$3.id")" ] || return 1
  tail -c64 "$T/blob" >"$T/sig"
  openssl pkeyutl -verify -pubin -inkey "$3.pem" -rawin -in "$1" -sigfile "$T/sig" >/dev/null 2>&1
}

# Splits a signed note into $T/text and $T/lines; it must be exactly text, empty line, signature lines.
split_note() {
  sed '/^$/,$d' "$1" >"$T/text"; sed '1,/^$/d' "$1" >"$T/lines"
  [ -s "$T/lines" ] && { cat "$T/text"; echo; cat "$T/lines"; } | cmp -s - "$1"
}

# A checkpoint ($1) by the log's key: sets SIZE and ROOT (hex).
read_checkpoint() {
  split_note "$1" && [ "$(wc -l <"$T/lines")" -eq 1 ] && [ "$(wc -l <"$T/text")" -eq 3 ] || return 1
  line_holds "$T/text" "$(cat "$T/lines")" "$T/log" || return 1
  [ "$(sed -n 1p "$T/text")" = "$(cat "$T/log.name")" ] || return 1
  SIZE=$(sed -n 2p "$T/text")
  case $SIZE in 0) ;; ''|0*|*[!0-9]*) return 1 ;; esac
  text=$(sed -n 3p "$T/text")
  printf %s "$text" | base64 -d >"$T/root" 2>/dev/null
  [ "$(base64 <"$T/root" | tr -d '\n')" = "$text" ] && [ "$(wc -c <"$T/root")" -eq 32 ] || return 1
  ROOT=$(od -An -v -tx1 "$T/root" | tr -d ' \n')
}

# The tiles of a tree of $1 records; with a second word only its partial ones.
tiles() {
  awk -v n="$1" -v partial="${2:-}" '
    function path(i,  p) { p = sprintf("%03d", i % 1000); i = int(i / 1000)
      while (i) { p = sprintf("x%03d/%s", i % 1000, p); i = int(i / 1000) } return p }
    function level(l, h,  i) { for (i = partial == "" ? 0 : int(h / 256); i * 256 < h; i++)
      if (h - i * 256 >= 256) print "tile/" l "/" path(i); else print "tile/" l "/" path(i) ".p/" (h - i * 256) }
    BEGIN { level("entries", n); for (l = 0; n > 0; l++) { level(l, n); n = int(n / 256) } }'
}

node() { { printf '\001'; unhex "$1$2"; } | sha256sum | cut -c1-64; }
fold() { # the root over the subtrees in STACK
  r=; for h in $(printf '%s\n' $STACK | sed '1!G;h;$!d'); do if [ -z "$r" ]; then r=$h; else r=$(node "$h" "$r"); fi; done
  if [ -z "$r" ]; then sha256sum </dev/null | cut -c1-64; else echo "$r"; fi
}

check_log() { # $1 = logs/<log>
  needs "$1/log.vkey" 'the public key of the log' || return
  printf '%s\n' "$(cat "$1/log.vkey")" | cmp -s - "$1/log.vkey" && read_key "$(cat "$1/log.vkey")" "$T/log" ||
    { say altered "$1/log.vkey: the public key of the log is damaged"; return; }
  [ "$(cat "$T/log.name")" = "habeas/log/${1#logs/}" ] || { say altered "$1/log.vkey: the key is not that of this folder"; return; }
  newest=
  for file in "$1"/checkpoints/*; do
    case ${file##*/} in 0|[1-9]|[1-9]*[0-9]) ;; *) continue ;; esac
    case ${file##*/} in *[!0-9]*) continue ;; esac
    here "$file" || continue
    printf '%s\n' "$file" >>"$T/ok"
    if read_checkpoint "$file" && [ "$SIZE" = "${file##*/}" ]; then
      printf '%s\n' "$ROOT" >"$T/kept-$SIZE"; tiles "$SIZE" partial >>"$T/needed"
      if [ -z "$newest" ] || [ "$SIZE" -gt "$newest" ]; then newest=$SIZE; fi
    else say altered "$file: this is not the checkpoint the log's key signed"; fi
  done
  head=
  if needs "$1/checkpoint" 'the newest checkpoint'; then
    if read_checkpoint "$1/checkpoint"; then
      head=$SIZE; printf '%s\n' "$ROOT" >"$T/head-$SIZE"
      if ! [ -f "$T/kept-$SIZE" ]; then say incomplete "$1/checkpoints/$SIZE: the kept copy of the newest checkpoint is missing"
      elif ! cmp -s "$1/checkpoint" "$1/checkpoints/$SIZE"; then say altered "$1/checkpoint: two checkpoints of $SIZE records were signed"; fi
      if [ -n "$newest" ] && [ "$newest" -gt "$head" ]; then say incomplete "$1/checkpoint: a newer checkpoint ($newest records) is kept"; head=$newest; fi
    else say altered "$1/checkpoint: this is not what the log's key signed"; fi
  fi
  [ -n "$head" ] || head=$newest
  [ -n "$head" ] || return
  tiles "$head" >>"$T/needed"
  read_entries "$1" "$head" || return
  echo "$1" >>"$T/logs"
  check_tiles "$1" "$head"
  check_stamps "$1" "$head"
}

# All records of the log $1 up to $2: leaf hashes, roots, signatures; what they name goes to $T/named and $T/erased.
read_entries() {
  n=0; STACK=; bad=; : >"$T/records"
  for tile in $(tiles "$2" | grep '^tile/entries/'); do
    needs "$1/$tile" 'a bundle of records' || { bad=1; continue; }
    bundle=$1/$tile; total=$(wc -c <"$bundle"); at=0; w=256
    case $tile in *.p/*) w=${tile##*/} ;; esac
    while [ "$w" -gt 0 ] && [ $((at + 2)) -le "$total" ]; do
      # shellcheck disable=SC2046 # two numbers
      set -- "$1" "$2" $(od -An -tu1 -j "$at" -N 2 "$bundle")
      len=$(($3 * 256 + $4)); tail -c +$((at + 3)) "$bundle" | head -c "$len" >"$T/entry"
      at=$((at + 2 + len)); w=$((w - 1))
      h=$({ printf '\000'; cat "$T/entry"; } | sha256sum | cut -c1-64); m=$n
      while [ $((m % 2)) -eq 1 ]; do top=${STACK##* }; STACK=${STACK% *}; h=$(node "$top" "$h"); m=$((m / 2)); done
      STACK="$STACK $h"; read_record "$1" "$n"; n=$((n + 1))
      if [ -f "$T/kept-$n" ]; then
        fold >"$T/root-$n"
        cmp -s "$T/root-$n" "$T/kept-$n" || say altered "$1/checkpoints/$n: the records do not give the root that was signed"
        if [ $((n % 256)) -ne 0 ] && [ "$n" -lt "$2" ]; then # the earlier partial bundle is the beginning of this one
          part=$1/$(tiles "$n" partial | grep '^tile/entries/')
          if here "$part" && ! head -c "$at" "$bundle" | cmp -s - "$part"; then say altered "$part: the bundle differs from the records"; fi
        fi
      fi
    done
    [ "$at" -eq "$total" ] && [ "$w" -eq 0 ] || { say altered "$bundle: the bundle is damaged, its lengths do not add up"; bad=1; }
  done
  [ -z "$bad" ] || return 1
  fold >"$T/root"
  if [ -f "$T/head-$2" ] && ! cmp -s "$T/root" "$T/head-$2"; then say altered "$1/checkpoint: the $2 records do not give the root that was signed"; return 1; fi
  holds "the $2 records of ${1#logs/} and their order are as the newest checkpoint has them"
}

read_record() { # $T/entry, record $2 of log $1
  split_note "$T/entry" && [ "$(wc -l <"$T/text")" -eq 2 ] && [ "$(sed -n 1p "$T/text")" = habeas/record/v1 ] ||
    { say altered "$1: record $2 is no signed record"; return; }
  sed -n 2p "$T/text" >"$T/line"
  act=$(field "$T/line" act); by=$(field "$T/line" actor); body=$(field "$T/line" body | cut -c8-); id=$(field "$T/line" id)
  case $act in genesis|key.add)
    key=$(field "$T/line" key); read_key "$key" "$T/keys/$(printf %s "${key%%+*}" | tr / _)" || say altered "$1: record $2 adds a damaged key" ;;
  esac
  signed=
  while IFS= read -r one; do
    who=${one#— }; who=${who%% *}; key=$T/keys/$(printf %s "$who" | tr / _)
    { [ -f "$key.pem" ] && line_holds "$T/text" "$one" "$key"; } || say altered "$1: record $2 has a signature that does not hold"
    if [ "$who" = "$by" ]; then signed=1; fi
  done <"$T/lines"
  [ -n "$signed" ] || say altered "$1: record $2 is not signed by its actor"
  printf '%s %s %s %s\n' "$2" "$act" "$body" "$id" >>"$T/records"
  on=$(sed -n 's/.*"on":\[\([^]]*\)\].*/\1/p' "$T/line" | tr -d '"' | tr ',' '\n' | sed 's/^sha256://')
  printf '%s\n' "$body" $on | sed "s/\$/ $2 $act/" >>"$T/named"
  case $act in
    genesis) check_kit "$1" ;;
    object.seal) for one in $on; do sed -i.old "/^$one /d" "$T/erased" 2>/dev/null || :; done ;;
    object.erase)
      gone=; file=$(path_of "$body")
      if here "$file"; then gone=$(sed -n 's/.*"records":\[\([^]]*\)\].*/\1/p' "$file" | tr -d '"' | tr ',' ' '); fi
      for one in $gone; do on="$on $(awk -v id="$one" '$4 == id { print $3 }' "$T/records")"; done
      for one in $on; do echo "$one $2" >>"$T/erased"; done ;;
  esac
}

check_kit() { # the files whose hashes the genesis record in $T/line holds
  for kit in README.txt VERIFY.sh policy verify.py "$1/log.vkey"; do
    needs "$kit" 'a file of the case' || continue
    grep -Fq "\"$kit\":\"sha256:$(hash "$kit")\"" "$T/line" || say altered "$kit: this is not the file that was put into the case when it was made"
  done
}

check_tiles() {
  sort -u "$T/needed" | while IFS= read -r tile; do needs "$1/$tile" 'a tile of the tree'; done
  find "$1/tile" -type f 2>/dev/null | while IFS= read -r file; do
    tile=${file#"$1/"}
    if grep -Fxq "$tile" "$T/needed"; then continue; fi
    case $tile in tile/entries/[0-9][0-9][0-9].p/*|tile/0/[0-9][0-9][0-9].p/*)
      w=${tile##*/}; i=${tile%.p/*}; i=$(printf %s "${i##*/}" | sed 's/^0*//'); case $w in ''|0*|*[!0-9]*) continue ;; esac
      if [ "$w" -lt 256 ] && [ $((${i:-0} * 256 + w)) -lt "$2" ]; then
        printf '%s\n' "$file" >>"$T/ok"; say incomplete "$file: it belongs to a checkpoint that is not here"; fi ;;
    esac
  done
}

check_stamps() {
  covered=0
  while read -r index act body id; do
    if [ "$act" != anchor.tsa ] || ! here "$(path_of "$body")"; then continue; fi
    file=$(path_of "$body"); tsa=$(field "$file" tsa); size=$(sed -n 's/.*"size":\([0-9]*\).*/\1/p' "$file"); good=1
    for part in tsq tsr chain; do
      case $part in chain) stamp=$1/tsr/$size/$tsa.chain.pem ;; *) stamp=$1/tsr/$size/$tsa.$part ;; esac
      needs "$stamp" "the time stamp of record $index ($part)" || { good=; continue; }
      if [ "$(hash "$stamp")" != "$(field "$file" "$part")" ]; then say altered "$stamp: it has other bytes than record $index wrote down"; good=; fi
    done
    if ! [ -f "$T/kept-$size" ]; then say incomplete "$1/checkpoints/$size: the checkpoint a time stamp is for is not here"; continue; fi
    [ -n "$good" ] || continue
    name=$1/tsr/$size/$tsa
    if openssl ts -verify -in "$name.tsr" -data "$1/checkpoints/$size" -CAfile "$name.chain.pem" -partial_chain >/dev/null 2>&1 &&
      openssl ts -verify -in "$name.tsr" -queryfile "$name.tsq" -CAfile "$name.chain.pem" -partial_chain >/dev/null 2>&1; then
      holds "records 0 to $((size - 1)) existed before $(openssl ts -reply -in "$name.tsr" -text 2>/dev/null | sed -n 's/^Time stamp: //p')"
      if [ "$size" -gt "$covered" ]; then covered=$size; fi
    else echo "            $name.tsr: the time stamp proves nothing now (an expired certificate? see openssl ts -verify -attime)"; fi
  done <"$T/records"
  open=$(awk -v c="$covered" '$1 >= c && $2 !~ /^anchor\./' "$T/records" | head -n 1)
  if [ -n "$open" ] || [ "$covered" -eq 0 ]; then say unproven "$1: records from $covered on are under no time stamp that holds"; fi
}

check_objects() {
  sort -u -k1,1 "$T/named" | while read -r name index act; do
    [ -n "$name" ] || continue
    file=$(path_of "$name")
    if gone=$(grep "^$name " "$T/erased"); then
      printf '%s\n' "$file" >>"$T/ok"
      if here "$file"; then say unaccounted "$file: it was erased by record ${gone##* }, but its bytes are here"
      else holds "$name was erased by record ${gone##* }"; fi
    elif needs "$file" "an object that record $index ($act) names"; then
      printf '%s  %s\n' "$name" "$file" >>"$T/to-hash"
    fi
  done
  [ -s "$T/to-hash" ] || return 0
  sha256sum -c "$T/to-hash" 2>/dev/null | sed -n 's/: FAILED.*//p' | while IFS= read -r file; do
    say altered "$file: it has other bytes than were sealed (record $(grep "^${file##*/} " "$T/named" | head -n 1 | cut -d' ' -f2))"
  done
  holds "$(sha256sum -c "$T/to-hash" 2>/dev/null | grep -c ': OK$') objects and bodies have the bytes their names say"
}

check_unaccounted() {
  sort -u "$T/ok" >"$T/ok.sorted"
  find . -path ./derived -prune -o ! -type d -print | sed 's|^\./||' | sort >"$T/all"
  comm -23 "$T/all" "$T/ok.sorted" | while IFS= read -r file; do
    if [ "$file" = lock ] && here lock && [ "$(wc -c <lock)" -le 1024 ]; then continue; fi
    if ! [ -s "$T/logs" ] && here "$file"; then case $file in objects/*|logs/*) continue ;; esac; fi
    say unaccounted "$file: no record and no rule of the format names this file"
  done
}

for folder in logs/*/; do
  [ -d "$folder" ] || continue
  rm -f "$T"/kept-* "$T"/head-* "$T/needed"; : >"$T/needed"
  check_log "${folder%/}"
done
[ -s "$T/logs" ] || say incomplete 'logs: there is no log that can be read'
check_objects
check_unaccounted
cat <<'END'
not proven  that anything the sources say is true: only that these are the bytes that were sealed
not proven  that the key in log.vkey is whose it is said to be: compare it by another channel
not proven  that the newest records were not cut off: only a copy or checkpoint kept elsewhere can show that
not proven  that the authorities in tsr/*/*.chain.pem are ones you trust, and that none of their certificates was revoked
not checked the hash tiles, the form of records and bodies, and what bodies state of objects: verify.py does
END
DONE=1
for kind in altered:1 incomplete:2 unaccounted:4 unproven:3; do
  if [ -e "$T/is-${kind%:*}" ]; then echo "verdict     ${kind%:*}"; exit "${kind#*:}"; fi
done
echo 'verdict     sealed'
