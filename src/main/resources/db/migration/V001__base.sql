-- Counters of the rate limits, shared between copies of the application (table layout of bucket4j).
create table rate_limit (
    id bigint primary key,
    state bytea,
    expires_at bigint
);
