-- A figure may be an estimate, and may have been worked out from its parts.
alter table answer add column estimated boolean not null default false;
-- The parts in the order of the question, as decimals joined by commas; null where the result itself was typed.
alter table answer add column parts text check (parts is null or given = 'VALUE');

-- The question to which the member comes back.
alter table participation add column place text;

-- A form filled in with a pen is a voice without a person: a steward keys it in under the number on the paper.
alter table participation alter column person_id drop not null;
alter table participation add column paper_number integer check (paper_number > 0);
-- On paper the form says it; for a person the membership does.
alter table participation add column role_group text;
alter table participation add constraint participation_person_or_paper
    check ((person_id is null) = (paper_number is not null) and (paper_number is null) = (role_group is null));
create unique index participation_paper on participation (organisation_id, assessment_id, paper_number);

-- Who is asked for the facts of one section: those of one dimension that the same people know best.
create table fact_owner (
    organisation_id uuid not null,
    assessment_id uuid not null,
    dimension text not null,
    -- As in the question: board, finance or any_member.
    answered_by text not null,
    person_id uuid not null references person (id),
    primary key (organisation_id, assessment_id, dimension, answered_by, person_id),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);

create index fact_owner_person on fact_owner (person_id);

-- The one value of a fact that counts, whatever else was given.
create table confirmed_fact (
    organisation_id uuid not null,
    assessment_id uuid not null,
    question_id text not null,
    given text not null check (given in ('VALUE', 'NOT_APPLICABLE')),
    value text check ((given = 'VALUE') = (value is not null)),
    estimated boolean not null default false,
    confirmed_by uuid not null references person (id),
    confirmed_at timestamptz not null,
    -- Counts the changes, so that of two stewards at once the later is told.
    revision integer not null check (revision > 0),
    primary key (organisation_id, assessment_id, question_id),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);
