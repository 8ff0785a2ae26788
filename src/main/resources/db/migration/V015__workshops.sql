-- A live session over questions of an assessment.
create table workshop (
    organisation_id uuid not null,
    id uuid not null,
    assessment_id uuid not null,
    title text not null check (length(title) between 1 and 120),
    -- Where its questions come from: the assessment's own questionnaire, or the one for workshops.
    questionnaire text not null references questionnaire_version (content_hash),
    -- What is promised to those who take part: whether it may be seen who voted what, and whether results are shown on
    -- their phones too.
    named boolean not null,
    phones_show boolean not null,
    vote_seconds integer not null check (vote_seconds between 15 and 900),
    talk_seconds integer not null check (talk_seconds between 15 and 3600),
    -- Tried out with simulated participants; nothing of it is kept beside the assessment.
    rehearsal boolean not null,
    -- The question that is up, from 0.
    place integer not null default 0 check (place >= 0),
    -- When the time for the present step runs out; the facilitator decides what happens then.
    step_until timestamptz,
    -- Counts what the facilitators did, so that of two at once one wins.
    revision integer not null default 1,
    -- Counts what else changes on the screens: arguments, votes on paper, hidden names.
    changes integer not null default 0,
    led_by uuid references person (id) on delete set null,
    -- Who pressed too late, at which revision, until the next command.
    clash text,
    created_at timestamptz not null,
    started_at timestamptz,
    ended_at timestamptz,
    -- Frozen at the end, when votes and seats go.
    record jsonb,
    primary key (organisation_id, id),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id),
    check (ended_at is null or started_at is not null),
    check ((ended_at is null) = (record is null))
);

create index workshop_assessment on workshop (organisation_id, assessment_id);

-- A promise can be made stricter, but never looser once somebody relies on it.
create function keep_workshop_promise() returns trigger language plpgsql as $$
begin
    if (new.named and not old.named)
        and exists (select 1 from seat s where s.organisation_id = old.organisation_id and s.workshop_id = old.id)
    then
        raise exception 'What was promised to the participants of workshop % cannot be loosened', old.id;
    end if;
    return new;
end
$$;

-- What participants type to join. A list for all organisations: whoever types a code does not know whose it is.
create table workshop_code (
    code text primary key,
    organisation_id uuid not null,
    workshop_id uuid not null
);

create index workshop_code_workshop on workshop_code (organisation_id, workshop_id);

-- Its questions in their order, how far each is, and what was agreed.
create table workshop_question (
    organisation_id uuid not null,
    workshop_id uuid not null,
    place integer not null check (place >= 0),
    question_id text not null,
    step text not null check (step in ('READING', 'FIRST_VOTE', 'FIRST_SHOWN', 'SECOND_VOTE', 'SECOND_SHOWN', 'DECIDED')),
    outcome text check (outcome in ('CONSENT', 'OBJECTIONS', 'NO_AGREEMENT', 'SKIPPED')),
    value text,
    objections integer not null default 0 check (objections between 0 and 10000),
    minority text not null default '',
    notes text not null default '',
    -- How often a vote that was shown was opened again.
    reopened integer not null default 0,
    primary key (organisation_id, workshop_id, place),
    unique (organisation_id, workshop_id, question_id),
    foreign key (organisation_id, workshop_id) references workshop (organisation_id, id) on delete cascade,
    check ((step = 'DECIDED') = (outcome is not null)),
    check (value is null or outcome in ('CONSENT', 'OBJECTIONS'))
);

-- Who leads; somebody from outside may.
create table workshop_facilitator (
    organisation_id uuid not null,
    workshop_id uuid not null,
    person_id uuid not null references person (id) on delete cascade,
    named_at timestamptz not null,
    primary key (organisation_id, workshop_id, person_id),
    foreign key (organisation_id, workshop_id) references workshop (organisation_id, id) on delete cascade
);

create index workshop_facilitator_person on workshop_facilitator (person_id);

-- Somebody who takes part. Of the token in their browser only its hash is kept. Deleted at the end.
create table seat (
    organisation_id uuid not null,
    id uuid not null,
    workshop_id uuid not null,
    token_hash text not null,
    -- Members who signed in are known again, so that nobody has two seats.
    person_id uuid references person (id) on delete set null,
    role_group text not null,
    name text not null default '',
    -- Whether the facilitator took the name off the screens.
    hidden boolean not null default false,
    simulated boolean not null default false,
    joined_at timestamptz not null,
    seen_at timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, workshop_id, person_id),
    foreign key (organisation_id, workshop_id) references workshop (organisation_id, id) on delete cascade
);

create index seat_token on seat (token_hash);
create index seat_person on seat (person_id);
create index seat_workshop on seat (organisation_id, workshop_id);

create trigger workshop_promise before update of named on workshop for each row execute function keep_workshop_promise();

-- One vote of one seat. Deleted at the end; what remains are counts.
create table vote (
    organisation_id uuid not null,
    workshop_id uuid not null,
    question_id text not null,
    round smallint not null check (round in (1, 2)),
    seat_id uuid not null,
    -- A level or an option, "dk" for I don't know, "abstain".
    value text not null check (length(value) between 1 and 60),
    primary key (organisation_id, workshop_id, question_id, round, seat_id),
    foreign key (organisation_id, seat_id) references seat (organisation_id, id) on delete cascade
);

create index vote_seat on vote (organisation_id, seat_id);

-- What was shown of a round. A seat that is given up, or a few votes that come after a round was opened again, do not
-- change it: the difference would tell what they were. Deleted at the end.
create table shown_vote (
    organisation_id uuid not null,
    workshop_id uuid not null,
    question_id text not null,
    round smallint not null check (round in (1, 2)),
    seat_id uuid not null,
    role_group text not null,
    value text not null,
    primary key (organisation_id, workshop_id, question_id, round, seat_id),
    foreign key (organisation_id, workshop_id) references workshop (organisation_id, id) on delete cascade
);

-- Votes on paper, counted by the facilitator.
create table paper_vote (
    organisation_id uuid not null,
    workshop_id uuid not null,
    question_id text not null,
    round smallint not null check (round in (1, 2)),
    value text not null check (length(value) between 1 and 60),
    votes integer not null check (votes between 0 and 10000),
    primary key (organisation_id, workshop_id, question_id, round, value),
    foreign key (organisation_id, workshop_id) references workshop (organisation_id, id) on delete cascade
);

-- What was said for one side or the other, sent from a seat or written down by the facilitator.
create table workshop_argument (
    organisation_id uuid not null,
    id uuid not null,
    workshop_id uuid not null,
    question_id text not null,
    seat_id uuid,
    words text not null check (length(words) between 1 and 500),
    hidden boolean not null default false,
    primary key (organisation_id, id),
    foreign key (organisation_id, workshop_id) references workshop (organisation_id, id) on delete cascade,
    foreign key (organisation_id, seat_id) references seat (organisation_id, id) on delete set null (seat_id)
);

create index workshop_argument_workshop on workshop_argument (organisation_id, workshop_id, question_id);

-- What a group agreed on in a workshop. It stands beside the answers of the members and changes none of them.
create table agreed_answer (
    organisation_id uuid not null,
    assessment_id uuid not null,
    question_id text not null,
    workshop_id uuid not null,
    questionnaire text not null references questionnaire_version (content_hash),
    outcome text not null check (outcome in ('CONSENT', 'OBJECTIONS', 'NO_AGREEMENT')),
    value text,
    objections integer not null default 0,
    minority text not null default '',
    agreed_on date not null,
    primary key (organisation_id, assessment_id, question_id),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id),
    check ((outcome = 'NO_AGREEMENT') = (value is null))
);
