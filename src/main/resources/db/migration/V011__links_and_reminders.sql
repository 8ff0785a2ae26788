-- A link by which one person answers one assessment, without an account. Only the hash of its token is kept.
create table personal_link (
    organisation_id uuid not null,
    assessment_id uuid not null,
    person_id uuid not null references person (id),
    token_hash text not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    -- Spent once: what follows is a session.
    used_at timestamptz,
    primary key (organisation_id, assessment_id, person_id),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);

create index personal_link_token on personal_link (token_hash);
create index personal_link_person on personal_link (person_id);

-- How often whoever has not finished is reminded at most, and whether that happens by itself.
alter table assessment add column remind_every_days integer not null default 7
    check (remind_every_days between 1 and 60);
alter table assessment add column reminds_by_itself boolean not null default false;

-- When each person was reminded last of each assessment.
create table reminder (
    organisation_id uuid not null,
    assessment_id uuid not null,
    person_id uuid not null references person (id),
    reminded_at timestamptz not null,
    primary key (organisation_id, assessment_id, person_id),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);

create index reminder_person on reminder (person_id);

-- Who wants no reminders of an organisation.
create table reminder_stop (
    organisation_id uuid not null references organisation (id),
    person_id uuid not null references person (id),
    stopped_at timestamptz not null,
    primary key (organisation_id, person_id)
);

create index reminder_stop_person on reminder_stop (person_id);

-- Of the links in reminders by which they can be stopped; each mail has its own.
create table reminder_token (
    organisation_id uuid not null references organisation (id),
    token_hash text not null,
    person_id uuid not null references person (id),
    made_at timestamptz not null,
    primary key (organisation_id, token_hash)
);

create index reminder_token_hash on reminder_token (token_hash);
create index reminder_token_person on reminder_token (person_id);
