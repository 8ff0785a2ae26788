-- A person asked for another address. Of the link that was mailed there only the hash is kept. One that belongs to
-- somebody else gets a row too, and a mail without a link: the asker sees no difference.
create table address_change (
    token_hash text primary key,
    person_id uuid not null references person (id),
    address text not null check (address = lower(address) and length(address) <= 254),
    created_at timestamptz not null,
    expires_at timestamptz not null
);

create index address_change_person on address_change (person_id);
create index address_change_expiry on address_change (expires_at);
