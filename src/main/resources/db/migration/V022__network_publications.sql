-- A release that a network shows to everybody who has its address.
create table release_publication (
    network_id uuid not null,
    id uuid not null,
    release_id uuid not null,
    -- Kept as it is, because coordinators hand the address out again and again; whoever has it may read.
    token text not null unique,
    published_at timestamptz not null,
    withdrawn_at timestamptz,
    primary key (network_id, id),
    foreign key (network_id, release_id) references release (network_id, id)
);

create unique index release_publication_standing on release_publication (network_id, release_id)
    where withdrawn_at is null;
