#!/usr/bin/env bash
# What compose.yaml starts as containers, started as processes of this machine.
set -euo pipefail
cd "$(dirname "$0")/.."

usage() {
  cat <<'TEXT'
Usage: docker/cluster.sh [start | test | kill COPY | revive COPY]

start   PostgreSQL, Keycloak with its realm, two copies of Plenum and HAProxy, on loopback, with an empty database; runs
        until Ctrl-C (this is what it does when nothing is said)
test    the same; then the browser tests of the profile "cluster" against it; then stops it
kill    while it runs: ends plenum-1 or plenum-2 without any warning
revive  while it runs: starts it again

Needs HAProxy and psql (on Debian: haproxy, postgresql-client), a JDK 17 and Maven. Uses the application as it was last
built, and builds it where it was not. Logs lie in target/cluster. PLENUM_CLUSTER_PORT is the first of ten ports in a
row (28600).
TEXT
}

work=$PWD/target/cluster
control=$work/control
port=${PLENUM_CLUSTER_PORT:-28600}
database_port=$((port + 2)) keycloak_port=$((port + 3)) keycloak_management_port=$((port + 4)) health_port=$((port + 5))
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
jar=${JAVA_HOME:+$JAVA_HOME/bin/}jar
declare -A pids=()

fail() {
  echo "$*" >&2
  exit 1
}

secret() {
  od -An -N24 -tx1 /dev/urandom | tr -d ' \n'
}

# --- The five services, each a function that becomes the process ---

database() {
  # PostgreSQL refuses to run as root; in a user namespace of its own it does not.
  exec "${unprivileged[@]}" "$work/postgres/bin/postgres" -D "$work/data" -p "$database_port" \
    -c listen_addresses=127.0.0.1 -c unix_socket_directories=
}

keycloak() {
  export KC_HOSTNAME=$KEYCLOAK_ADDRESS KC_HOSTNAME_ADMIN="http://localhost:$((port + 1))"
  export KC_HOSTNAME_BACKCHANNEL_DYNAMIC=true KC_HTTP_ENABLED=true KC_CACHE=local
  export KC_PROXY_HEADERS=xforwarded KC_PROXY_TRUSTED_ADDRESSES=127.0.0.1
  export KC_DB_URL="jdbc:postgresql://127.0.0.1:$database_port/keycloak" KC_DB_USERNAME=keycloak
  export KC_DB_PASSWORD=$KEYCLOAK_DATABASE_PASSWORD KC_DB_POOL_MAX_SIZE=20
  export KC_BOOTSTRAP_ADMIN_USERNAME=administrator KC_BOOTSTRAP_ADMIN_PASSWORD=$KEYCLOAK_ADMINISTRATOR_PASSWORD
  export KC_HTTP_HOST=127.0.0.1 KC_HTTP_PORT=$keycloak_port
  export KC_HTTP_MANAGEMENT_HOST=127.0.0.1 KC_HTTP_MANAGEMENT_PORT=$keycloak_management_port
  export JAVA_OPTS_APPEND=-Xmx384m
  exec bash "$keycloak_home/bin/kc.sh" start --optimized --import-realm
}

plenum() {
  export QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$database_port/plenum"
  export QUARKUS_DATASOURCE_USERNAME=plenum QUARKUS_DATASOURCE_PASSWORD=$PLENUM_DATABASE_PASSWORD
  export PLENUM_SIGN_IN=oidc QUARKUS_OIDC_AUTH_SERVER_URL="http://127.0.0.1:$keycloak_port/realms/plenum"
  export QUARKUS_OIDC_CLIENT_ID=plenum QUARKUS_OIDC_CREDENTIALS_SECRET=$PLENUM_CLIENT_SECRET
  export QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING=true QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED=true
  export QUARKUS_HTTP_PROXY_TRUSTED_PROXIES=127.0.0.1 QUARKUS_SHUTDOWN_TIMEOUT=10S
  export QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=$2 QUARKUS_MANAGEMENT_HOST=127.0.0.1 QUARKUS_MANAGEMENT_PORT=$3
  exec "$java" -Xmx320m -XX:+ExitOnOutOfMemoryError -jar target/quarkus-app/quarkus-run.jar
}

haproxy_process() {
  export HAPROXY_BIND=127.0.0.1:$port HAPROXY_ADMINISTRATION_BIND=127.0.0.1:$((port + 1))
  export HAPROXY_HEALTH_BIND=127.0.0.1:$health_port HAPROXY_SOCKET=$work/haproxy.sock
  export KEYCLOAK=127.0.0.1:$keycloak_port
  export PLENUM_1=127.0.0.1:$((port + 6)) PLENUM_1_MANAGEMENT_PORT=$((port + 7))
  export PLENUM_2=127.0.0.1:$((port + 8)) PLENUM_2_MANAGEMENT_PORT=$((port + 9))
  exec "$haproxy" -db -f docker/haproxy.cfg
}

tests() {
  trap 'kill "$maven" 2>/dev/null || true; exit 1' TERM
  mvn -B -ntp -Pcluster -Dplenum.cluster="$PLENUM_ADDRESS" </dev/null &
  maven=$!
  local outcome=0
  wait "$maven" || outcome=$?
  echo "done $outcome" >"$control"
}

# --- Starting, waiting, ending ---

run() {
  local name=$1
  shift
  "$@" >>"$work/$name.log" 2>&1 </dev/null &
  pids[$name]=$!
}

copy() {
  case $1 in
    plenum-1) run plenum-1 plenum 1 $((port + 6)) $((port + 7)) ;;
    plenum-2) run plenum-2 plenum 2 $((port + 8)) $((port + 9)) ;;
  esac
}

# Until a condition holds, as long as the process lives that is to bring it about.
await() {
  local name=$1 end=$((SECONDS + 240))
  shift
  until "$@" >/dev/null 2>&1; do
    kill -0 "${pids[$name]}" 2>/dev/null || fail "$name did not start: see $work/$name.log"
    [ "$SECONDS" -lt "$end" ] || fail "$name is not ready after four minutes: see $work/$name.log"
    sleep 0.2
  done
  echo "$name is ready."
}

end_process() {
  local name=$1 signal=$2
  [ -n "${pids[$name]:-}" ] || return 0
  kill "-$signal" "${pids[$name]}" 2>/dev/null || true
  wait "${pids[$name]}" 2>/dev/null || true
  unset "pids[$name]"
}

end_all() {
  trap - INT TERM
  end_process tests TERM
  # Waits for nobody: a browser may hold its connection.
  end_process haproxy TERM
  end_process plenum-1 TERM
  end_process plenum-2 TERM
  end_process keycloak TERM
  end_process database INT
  rm -f "$control"
}

# --- What must be there before ---

prepare() {
  haproxy=$(PATH=$PATH:/usr/sbin command -v haproxy) || fail "HAProxy is missing; on Debian: apt-get install haproxy"
  command -v psql >/dev/null || fail "psql is missing; on Debian: apt-get install postgresql-client"
  [ ! -e "$control" ] || fail "It runs already, or was killed; in that case delete target/cluster/control."
  [ -e target/quarkus-app/quarkus-run.jar ] || mvn -B -ntp -q package -DskipTests

  mkdir -p "$work"
  rm -rf "$work/data" "$work"/*.log "$work/haproxy.sock"
  mkfifo "$control"
  trap end_all EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM

  unprivileged=()
  [ "$(id -u)" != 0 ] || unprivileged=(unshare -U)
  prepare_database
  prepare_keycloak
}

prepare_database() {
  if [ ! -x "$work/postgres/bin/postgres" ]; then
    local archive
    mkdir -p "$work/postgres"
    archive=$(ls "$PWD"/target/quarkus-app/lib/main/io.zonky.test.postgres.embedded-postgres-binaries-*.jar)
    (cd "$work/postgres" && "$jar" xf "$archive" && tar -xJf ./*.txz && rm -rf ./*.txz META-INF)
  fi
  (umask 077 && echo "$PGPASSWORD" >"$work/password")
  "${unprivileged[@]}" "$work/postgres/bin/initdb" -D "$work/data" --username=postgres --pwfile="$work/password" \
    --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 >"$work/database.log" 2>&1
  rm "$work/password"
}

prepare_keycloak() {
  local version
  version=$(sed -n 's:.*<keycloak.version>\(.*\)</keycloak.version>.*:\1:p' pom.xml)
  keycloak_home=$work/keycloak-$version
  if [ ! -e "$keycloak_home/built" ]; then
    echo "Preparing Keycloak $version, once."
    rm -rf "$keycloak_home"
    mvn -B -ntp -q dependency:copy -Dartifact="org.keycloak:keycloak-quarkus-dist:$version:zip" -DoutputDirectory="$work"
    (cd "$work" && "$jar" xf "keycloak-quarkus-dist-$version.zip" && rm "keycloak-quarkus-dist-$version.zip")
    KC_DB=postgres KC_HEALTH_ENABLED=true bash "$keycloak_home/bin/kc.sh" build >"$work/keycloak.log" 2>&1
    touch "$keycloak_home/built"
  fi
  mkdir -p "$keycloak_home/data/import"
  # The realm as it is delivered, and the people of the tests.
  cp docker/keycloak/plenum-realm.json src/test/resources/keycloak/plenum-users-0.json "$keycloak_home/data/import"
}

start() {
  local then=${1:-}
  export PLENUM_ADDRESS=http://localhost:$port KEYCLOAK_ADDRESS=http://id.localhost:$port
  local name
  for name in PLENUM_SECRET PLENUM_CLIENT_SECRET PLENUM_DATABASE_PASSWORD KEYCLOAK_DATABASE_PASSWORD \
    KEYCLOAK_ADMINISTRATOR_PASSWORD; do
    export "$name=$(secret)"
  done
  export PGHOST=127.0.0.1 PGPORT=$database_port PGPASSWORD
  PGPASSWORD=$(secret)

  prepare
  exec 4<>"$control"
  run database database
  await database psql --username postgres --dbname postgres --command "SELECT 1"
  docker/database/create-databases.sh
  run keycloak keycloak
  await keycloak docker/health.sh "$keycloak_management_port" /health/ready
  copy plenum-1
  copy plenum-2
  await plenum-1 docker/health.sh $((port + 7)) /q/health/ready
  await plenum-2 docker/health.sh $((port + 9)) /q/health/ready
  run haproxy haproxy_process
  await haproxy docker/health.sh "$health_port" /ready

  if [ "$then" = tests ]; then
    tests &
    pids[tests]=$!
  else
    echo "Plenum is at $PLENUM_ADDRESS (sign in as alice, with alice-password). Ctrl-C ends it."
  fi
  obey
}

# Does what other calls of this script, and the end of the tests, write into the pipe.
obey() {
  local order name
  while read -r -u 4 order name; do
    case $order in
      kill) end_process "$name" KILL ;;
      revive) [ -n "${pids[$name]:-}" ] || copy "$name" ;;
      done) exit "$name" ;;
    esac
  done
}

case ${1:-start} in
  start) start ;;
  test) start tests ;;
  kill | revive)
    [[ ${2:-} =~ ^plenum-[12]$ ]] || { usage >&2 && exit 2; }
    [ -p "$control" ] || fail "It does not run."
    echo "$1 $2" >"$control"
    ;;
  -h | --help | help) usage ;;
  *) usage >&2 && exit 2 ;;
esac
