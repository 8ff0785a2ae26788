#!/usr/bin/env bash
# Run once over an empty server: a role and a database each for Plenum and for Keycloak, which do not see one another.
set -euo pipefail

create() {
  psql --quiet --no-psqlrc --username postgres --dbname postgres \
    --set ON_ERROR_STOP=1 --set "name=$1" --set "password=$2" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE CONNECT ON DATABASE :"name" FROM PUBLIC;
SQL
}

create plenum "${PLENUM_DATABASE_PASSWORD:?}"
create keycloak "${KEYCLOAK_DATABASE_PASSWORD:?}"
