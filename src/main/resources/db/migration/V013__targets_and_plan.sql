-- The level that an organisation wants to reach in a dimension.
create table target (
    organisation_id uuid not null references organisation (id),
    dimension text not null,
    level integer not null check (level between 1 and 4),
    primary key (organisation_id, dimension)
);

-- What an organisation has decided to do: a practice, who looks after it, until when.
create table action (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    -- The slug of a practice; the library may lose it later.
    pattern text not null check (length(pattern) between 1 and 100),
    -- The assessment whose report suggested it; none where it came from the library.
    assessment_id uuid,
    -- What exactly is to be done, in the organisation's own words; empty for the practice's first step.
    step text not null default '' check (length(step) <= 500),
    -- Whoever is erased leaves the action behind.
    person_id uuid references person (id) on delete set null,
    due_on date,
    status text not null check (status in ('PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED')),
    note text not null default '' check (length(note) <= 2000),
    created_at timestamptz not null,
    -- When it was last set to done.
    done_at timestamptz,
    -- Counts the changes, so that of two who change it at once the later one is told.
    revision integer not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);

create index action_person on action (person_id);
