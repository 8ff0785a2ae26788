-- A network's own questions. Their ids start with its prefix, which no other network may take.
create table module_prefix (
    network_id uuid primary key references network (id),
    prefix text not null unique check (prefix ~ '^[A-Z]{2,6}$')
);

-- Every text that was accepted. A version is never changed; it may be used, or never be.
create table module_version (
    network_id uuid not null references network (id),
    number int not null check (number > 0),
    content_hash text not null,
    -- As it was written, and as it was read.
    source text not null check (octet_length(source) <= 262144),
    document text not null,
    note text not null default '' check (length(note) <= 300),
    written_by uuid references person (id) on delete set null,
    written_at timestamptz not null,
    -- When it was last put to use; the latest of them is the one in use.
    used_at timestamptz,
    -- What it would have done to earlier answers, worked out once.
    effect jsonb not null,
    primary key (network_id, number),
    unique (network_id, content_hash)
);

create index module_version_person on module_version (written_by);

-- The questionnaires made of shared ones and a version.
create table module_questionnaire (
    network_id uuid not null,
    number int not null,
    shared text not null references questionnaire_version (content_hash),
    joined text not null references questionnaire_version (content_hash),
    primary key (network_id, number, shared),
    foreign key (network_id, number) references module_version (network_id, number)
);

create index module_questionnaire_joined on module_questionnaire (joined);

-- The displayed marks that stood behind what a version would have done: a later one must rest on the same, or on
-- at least five others.
create table module_effect_mark (
    network_id uuid not null,
    number int not null,
    campaign_id uuid not null,
    question text not null,
    organisation_id uuid not null references organisation (id),
    mark int not null check (mark between 0 and 100),
    primary key (network_id, number, campaign_id, question, organisation_id),
    foreign key (network_id, number) references module_version (network_id, number),
    foreign key (network_id, campaign_id) references campaign (network_id, id)
);
