-- Whoever signs in or is named as a member. An address is kept in lower case and belongs to one person.
create table person (
    id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    address text unique check (address = lower(address) and length(address) <= 254),
    created_at timestamptz not null
);

-- Who a provider says somebody is: issuer and subject, never the address.
create table identity (
    issuer text not null,
    subject text not null,
    person_id uuid not null references person (id),
    primary key (issuer, subject)
);

create index identity_person on identity (person_id);

-- Sessions of the built-in sign-in; of the token only its hash is kept.
create table session (
    token_hash text primary key,
    person_id uuid not null references person (id),
    created_at timestamptz not null,
    expires_at timestamptz not null
);

create index session_person on session (person_id);

-- Links sent by mail; each is spent once, by a button.
create table sign_in_link (
    token_hash text primary key,
    address text not null,
    target text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    spent_at timestamptz
);
