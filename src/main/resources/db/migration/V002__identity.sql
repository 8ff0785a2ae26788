-- Whoever signs in or is named as a member. An address is kept in lower case and belongs to one person.
create table person (
    id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    address text unique check (address = lower(address) and length(address) <= 254),
    created_at timestamptz not null,
    -- Names the person to their own browser, and to nobody else: drawn once, so that it outlives every session.
    mark uuid not null default gen_random_uuid()
);

-- Who a provider says somebody is: issuer and subject, never the address.
create table identity (
    issuer text not null,
    subject text not null,
    person_id uuid not null references person (id),
    primary key (issuer, subject)
);

create index identity_person on identity (person_id);

-- Sessions of either sign-in; of the token only its hash is kept.
create table session (
    token_hash text primary key,
    person_id uuid not null references person (id),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    -- A session counts only under the sign-in that opened it.
    way text not null default 'link' check (way in ('link', 'oidc')),
    -- What the provider said at sign-in; with links, the configured addresses decide at each request.
    administrator boolean not null default false,
    -- Shown to the provider once more when signing out there.
    id_token text
);

create index session_person on session (person_id);
create index session_expiry on session (expires_at);

-- Links sent by mail; each is spent once, by a button. Unknown addresses get a row too, and no mail.
create table sign_in_link (
    token_hash text primary key,
    address text not null,
    target text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    spent_at timestamptz
);

create index sign_in_link_expiry on sign_in_link (expires_at);
