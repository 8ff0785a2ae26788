-- The frozen result of a closed assessment: displayed values alone, written once, in the transaction that closed it.
create table report (
    organisation_id uuid not null,
    assessment_id uuid not null,
    document jsonb not null,
    frozen_at timestamptz not null,
    primary key (organisation_id, assessment_id),
    foreign key (organisation_id, assessment_id) references assessment (organisation_id, id)
);
