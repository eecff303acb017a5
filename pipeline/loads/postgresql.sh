#!/usr/bin/env bash
# Loads a release into a throwaway PostgreSQL server by its own script and compares the row counts with run.json.
# usage: postgresql.sh RELEASE
set -euo pipefail

release="$(cd "${1:?usage: postgresql.sh RELEASE}" && pwd)"
programs="$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)"
[[ -n "$programs" ]] || programs="$(dirname "$(command -v initdb || true)")"
[[ -x "$programs/initdb" ]] || { echo "postgresql.sh: PostgreSQL is not installed (apt-get install postgresql)" >&2; exit 1; }

work="$(mktemp -d)"
as=()
if [[ "$(id -u)" == 0 ]]; then
    as=(runuser -u postgres --)
    chown postgres "$work"
fi
stop() {
    "${as[@]}" "$programs/pg_ctl" -D "$work/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$work"
}
trap stop EXIT

"${as[@]}" "$programs/initdb" -D "$work/data" -U jianbao --auth=trust --encoding=UTF8 --locale=C.UTF-8 >/dev/null
"${as[@]}" "$programs/pg_ctl" -D "$work/data" -w -l "$work/log" \
    -o "-c listen_addresses='' -k $work" start >/dev/null
query() { psql -h "$work" -U jianbao -d postgres -v ON_ERROR_STOP=1 -qAt "$@"; }

(cd "$release" && query -f sql/postgresql.sql)

wrong=0
while read -r table rows; do
    loaded="$(query -c "SELECT count(*) FROM $table")"
    echo "$table $loaded"
    [[ "$loaded" == "$rows" ]] || { echo "postgresql.sh: $table has $loaded rows, run.json says $rows" >&2; wrong=1; }
done < <(sed -n '/"rows"/,/}/s/.*"\([a-z]*\)" : \([0-9][0-9]*\).*/\1 \2/p' "$release/run.json")
exit "$wrong"
