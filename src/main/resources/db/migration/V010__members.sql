-- Read-only from then on, until a steward brings it back.
alter table organisation add column archived_at timestamptz;

-- Who was invited by mail and has not joined yet. Joining or withdrawing removes the row; the audit remembers.
create table invitation (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    address text not null check (address = lower(address) and length(address) <= 254),
    name text not null default '',
    role_group text not null,
    language text not null,
    -- Of the link in the mail only the hash is kept.
    token_hash text not null,
    invited_by uuid references person (id) on delete set null,
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, address)
);

create index invitation_token on invitation (token_hash);
create index invitation_person on invitation (invited_by);

-- A list that was read and shown, and waits for the steward to say yes.
create table invitation_list (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    document jsonb not null,
    expires_at timestamptz not null,
    primary key (organisation_id, id)
);

-- The one link by which people with an account may join; a new one ends the one before.
create table join_link (
    organisation_id uuid not null references organisation (id),
    token_hash text not null,
    -- Only addresses that end in this; null where any may.
    domain text,
    -- How many may join at most; null where there is no limit.
    most integer check (most > 0),
    joined integer not null default 0,
    expires_at timestamptz not null,
    primary key (organisation_id)
);

create index join_link_token on join_link (token_hash);
