-- Every table of an organisation carries organisation_id, and its keys lead with it, so that the schema can be
-- distributed by it.
create table organisation (
    id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    -- Answers to the profile questions: field -> value as the bank writes it.
    profile jsonb not null,
    -- Invented content of the trial, labelled wherever it is shown.
    demo boolean not null default false,
    created_at timestamptz not null
);

create table membership (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    person_id uuid not null references person (id),
    role_group text not null,
    role text not null check (role in ('MEMBER', 'STEWARD')),
    created_at timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, person_id)
);

create index membership_person on membership (person_id);
