-- Links that let one person answer one assessment without an account. Of the token only its hash is kept. Making a new
-- one withdraws what the person had before.
create table personal_link (
    organisation_id uuid not null,
    id uuid not null,
    assessment_id uuid not null,
    person_id uuid not null references person (id) on delete cascade,
    token_hash text not null,
    made_on date not null,
    -- The last day on which it can be used.
    valid_until date not null,
    spent boolean not null default false,
    -- Emptied at closing: when somebody came is nobody's business any more.
    spent_on date,
    withdrawn boolean not null default false,
    primary key (organisation_id, id),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);

create index personal_link_token on personal_link (token_hash);
create index personal_link_person on personal_link (person_id);
create index personal_link_assessment on personal_link (organisation_id, assessment_id, person_id);

-- How an assessment reminds its members.
create table reminder_terms (
    organisation_id uuid not null,
    assessment_id uuid not null,
    every_days integer not null default 7 check (every_days between 1 and 60),
    -- For readers who never chose a language.
    language text not null check (length(language) between 2 and 8),
    automatic boolean not null default false,
    -- The day from which the application reminds by itself.
    next_on date not null,
    primary key (organisation_id, assessment_id),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);

create index reminder_terms_next on reminder_terms (next_on) where automatic;

-- The last reminder of each person, so that nobody gets one too soon. Deleted at closing.
create table reminder (
    organisation_id uuid not null,
    assessment_id uuid not null,
    person_id uuid not null references person (id) on delete cascade,
    sent_on date not null,
    primary key (organisation_id, assessment_id, person_id),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);

create index reminder_person on reminder (person_id);

-- Who wants no reminders of this organisation.
create table reminder_refusal (
    organisation_id uuid not null references organisation (id),
    person_id uuid not null references person (id) on delete cascade,
    primary key (organisation_id, person_id)
);

create index reminder_refusal_person on reminder_refusal (person_id);

-- The links in reminders by which they can be stopped; old mails keep working for a year.
create table reminder_way_out (
    organisation_id uuid not null references organisation (id),
    token_hash text not null,
    person_id uuid not null references person (id) on delete cascade,
    made_on date not null,
    primary key (organisation_id, token_hash)
);

create index reminder_way_out_token on reminder_way_out (token_hash);
create index reminder_way_out_person on reminder_way_out (person_id);
