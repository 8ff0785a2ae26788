-- Organisations together. Tables of a network carry network_id, and their keys lead with it.
create table network (
    id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    -- What stands before its report, in its own words.
    introduction text not null default '' check (length(introduction) <= 5000),
    -- What its peer groups are made by, in all of its releases: two ways to divide would give single ones away.
    peer_trait text not null check (peer_trait in ('TYPE', 'SIZE', 'TERRITORY')),
    -- Whether stewards find it in the list and may ask to join.
    listed boolean not null default true,
    -- Invented content of the trial, labelled wherever it is shown.
    demo boolean not null default false,
    created_at timestamptz not null
);

create table coordinator (
    network_id uuid not null references network (id),
    person_id uuid not null references person (id),
    named_at timestamptz not null,
    primary key (network_id, person_id)
);

create index coordinator_person on coordinator (person_id);

-- An organisation of a network, or one that asked to be.
create table network_member (
    network_id uuid not null references network (id),
    organisation_id uuid not null references organisation (id),
    state text not null check (state in ('ASKED', 'MEMBER')),
    -- The network's own word for where it is, such as a region; empty where it has none.
    territory text not null default '' check (length(territory) <= 100),
    since timestamptz not null,
    primary key (network_id, organisation_id)
);

create index network_member_organisation on network_member (organisation_id);

-- An organisation that was invited by mail. It becomes a member when a steward accepts.
create table network_invitation (
    network_id uuid not null references network (id),
    id uuid not null,
    -- What the network calls it; the one who accepts may found it under this name.
    organisation text not null check (length(organisation) between 1 and 200),
    type text not null default '',
    size text not null default '',
    territory text not null default '' check (length(territory) <= 100),
    -- Whom to write to.
    name text not null default '',
    address text not null check (address = lower(address) and length(address) <= 254),
    language text not null,
    -- Of the link in the mail only the hash is kept.
    token_hash text not null,
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (network_id, id),
    unique (network_id, address, organisation)
);

create index network_invitation_token on network_invitation (token_hash);

-- A list that was read and shown, and waits for the coordinator to say yes.
create table network_list (
    network_id uuid not null references network (id),
    id uuid not null,
    document jsonb not null,
    expires_at timestamptz not null,
    primary key (network_id, id)
);

-- A yearly call to assess.
create table campaign (
    network_id uuid not null references network (id),
    id uuid not null,
    title text not null check (length(title) between 1 and 120),
    -- What assessments begun for it are called, such as a year.
    period text not null check (length(period) between 1 and 60),
    questionnaire text not null references questionnaire_version (content_hash),
    questionnaire_key text not null,
    opens_on date not null,
    closes_on date not null,
    -- The time zone in which its days begin and end.
    zone text not null,
    message text not null default '' check (length(message) <= 2000),
    -- Who is called; empty for all.
    called_types text[] not null,
    called_sizes text[] not null,
    called_territories text[] not null,
    -- Whether organisations hand their reports in for review.
    reviewed boolean not null default false,
    -- What the network says of it in the end.
    summary text not null default '' check (length(summary) <= 5000),
    closed_at timestamptz,
    created_at timestamptz not null,
    primary key (network_id, id),
    check (closes_on >= opens_on)
);

-- An organisation that was called.
create table campaign_call (
    network_id uuid not null,
    campaign_id uuid not null,
    organisation_id uuid not null references organisation (id),
    -- Its traits as they were when it was called; empty where unknown.
    type text not null,
    size text not null,
    territory text not null,
    -- The assessment by which it answers, once there is one.
    assessment_id uuid,
    -- Where it was given more time than the others.
    extended_to date,
    called_at timestamptz not null,
    -- When its stewards were written to; null until the campaign has begun.
    told_at timestamptz,
    reminded_at timestamptz,
    -- Whether a coordinator wants its stewards written to again.
    remind_due boolean not null default false,
    primary key (network_id, campaign_id, organisation_id),
    foreign key (network_id, campaign_id) references campaign (network_id, id),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);

create index campaign_call_organisation on campaign_call (organisation_id, assessment_id);

-- What an organisation shares of a campaign: no row, not shared.
create table sharing (
    network_id uuid not null,
    campaign_id uuid not null,
    organisation_id uuid not null,
    dimension text not null,
    choice text not null check (choice in ('ANONYMOUS', 'NAMED')),
    decided_by uuid references person (id) on delete set null,
    decided_at timestamptz not null,
    primary key (network_id, campaign_id, organisation_id, dimension),
    foreign key (network_id, campaign_id, organisation_id)
        references campaign_call (network_id, campaign_id, organisation_id) on delete cascade
);

create index sharing_person on sharing (decided_by);
