create table assessment (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    questionnaire text not null references questionnaire_version (content_hash),
    -- What the questionnaire is known by, so that lists need not read its document.
    questionnaire_key text not null,
    period text not null check (length(period) between 1 and 60),
    answer_until date,
    -- Members who may answer (N of the scoring rules); unknown where null.
    eligible integer check (eligible > 0),
    -- The organisation's profile as it was at opening: it decides which questions are asked.
    profile jsonb not null,
    -- The tags that the profile set at opening.
    tags jsonb not null,
    status text not null check (status in ('OPEN', 'CLOSED')),
    opened_at timestamptz not null,
    closed_at timestamptz,
    primary key (organisation_id, id),
    check ((status = 'CLOSED') = (closed_at is not null))
);

create table participation (
    organisation_id uuid not null,
    id uuid not null,
    assessment_id uuid not null,
    person_id uuid not null references person (id),
    -- Emptied at closing: then only the fact that the person answered remains.
    finished_at timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, assessment_id, person_id),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);

create index participation_person on participation (person_id);

create table answer (
    organisation_id uuid not null,
    participation_id uuid not null,
    question_id text not null,
    -- Null: a note without an answer, or an answer taken back.
    given text check (given in ('VALUE', 'DONT_KNOW', 'NOT_APPLICABLE')),
    value text check ((given = 'VALUE') = (value is not null) or given is null and value is null),
    note text not null default '',
    evidence text not null default '',
    -- Whether note and link may appear in the report, without the author's name.
    released boolean not null default false,
    -- Counts the changes; a copy of an older revision never overwrites a newer one.
    revision integer not null check (revision > 0),
    updated_at timestamptz not null,
    primary key (organisation_id, participation_id, question_id),
    foreign key (organisation_id, participation_id) references participation (organisation_id, id)
);

-- What remains of the opinions after closing, for the trend alone: no person, no time, in no order.
create table voice (
    organisation_id uuid not null,
    -- Random on purpose: a time-ordered id would tell the order of writing.
    id uuid not null,
    assessment_id uuid not null,
    -- Only where the report shows this group.
    role_group text,
    answers jsonb not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);

create index voice_assessment on voice (organisation_id, assessment_id);

-- What was typed after a session had run out, until the same person has signed in again. The key is in the browser.
create table parked_answers (
    token_hash text primary key,
    sealed bytea not null,
    expires_at timestamptz not null
);
