-- A report is made anew when a fact of it was corrected in a review: the row of the report is the newest revision.
alter table report add column revision integer not null default 1 check (revision > 0);

-- The revisions before it stay readable, word for word.
create table earlier_report (
    organisation_id uuid not null,
    assessment_id uuid not null,
    revision integer not null check (revision > 0),
    document jsonb not null,
    -- As of the report: which assessment is the latest does not change by a correction.
    frozen_at timestamptz not null,
    primary key (organisation_id, assessment_id, revision),
    foreign key (organisation_id, assessment_id) references report (organisation_id, assessment_id)
);

-- What is published stays what was looked at before, until a steward publishes again.
alter table publication add column revision integer not null default 1 check (revision > 0);
-- When a steward last said what is shown.
alter table publication add column renewed_at timestamptz;

-- Who reads the reports that are handed in to a campaign.
create table campaign_reviewer (
    network_id uuid not null,
    campaign_id uuid not null,
    person_id uuid not null references person (id),
    -- The organisation for which they do it, where organisations review each other.
    for_organisation uuid references organisation (id),
    named_at timestamptz not null,
    primary key (network_id, campaign_id, person_id),
    foreign key (network_id, campaign_id) references campaign (network_id, id)
);

create index campaign_reviewer_person on campaign_reviewer (person_id);

-- Whose report a reviewer reads.
create table review_assignment (
    network_id uuid not null,
    campaign_id uuid not null,
    organisation_id uuid not null,
    person_id uuid not null,
    primary key (network_id, campaign_id, organisation_id, person_id),
    foreign key (network_id, campaign_id, person_id)
        references campaign_reviewer (network_id, campaign_id, person_id) on delete cascade,
    foreign key (network_id, campaign_id, organisation_id)
        references campaign_call (network_id, campaign_id, organisation_id) on delete cascade
);

create index review_assignment_person on review_assignment (network_id, campaign_id, person_id);

-- A report that was handed in, and how far its review is.
create table review (
    network_id uuid not null,
    id uuid not null,
    campaign_id uuid not null,
    organisation_id uuid not null,
    assessment_id uuid not null,
    -- The revision of the report that was handed in last.
    report_revision integer not null check (report_revision > 0),
    state text not null check (state in ('HANDED_IN', 'COMMENTED', 'CHANGES_ASKED', 'ACCEPTED', 'WITHDRAWN')),
    note text not null check (length(note) <= 5000),
    -- Which links beside members' notes go with it, and the organisation's own.
    links text[] not null,
    own_links text[] not null,
    -- Counts every change, so that of two people at once the later is told.
    version integer not null check (version > 0),
    changed_at timestamptz not null,
    accepted_by uuid references person (id) on delete set null,
    -- Whether whoever accepted it agreed to be named.
    named boolean not null default false,
    accepted_at timestamptz,
    accepted_note text not null default '' check (length(accepted_note) <= 5000),
    primary key (network_id, id),
    unique (network_id, campaign_id, organisation_id),
    foreign key (network_id, campaign_id, organisation_id)
        references campaign_call (network_id, campaign_id, organisation_id) on delete cascade,
    foreign key (organisation_id, assessment_id) references report (organisation_id, assessment_id),
    check ((state = 'ACCEPTED') = (accepted_at is not null))
);

create index review_id on review (id);
create index review_report on review (organisation_id, assessment_id);
create index review_accepted_by on review (accepted_by);

-- What was said and done in a review, in its order.
create table review_entry (
    network_id uuid not null,
    review_id uuid not null,
    id uuid not null,
    said_by uuid references person (id) on delete set null,
    -- Members and stewards stand here as their organisation, and never by name.
    side text not null check (side in ('REVIEWER', 'ORGANISATION')),
    kind text not null check (kind in ('COMMENT', 'HAND_IN', 'ASK', 'ACCEPT', 'WITHDRAW')),
    -- The dimension it is about; empty for the report as a whole.
    dimension text not null default '',
    words text not null check (length(words) <= 5000),
    report_revision integer not null,
    said_at timestamptz not null,
    primary key (network_id, review_id, id),
    foreign key (network_id, review_id) references review (network_id, id) on delete cascade
);

create index review_entry_person on review_entry (said_by);

-- A fact that a reviewer asks to be corrected.
create table asked_fact (
    network_id uuid not null,
    review_id uuid not null,
    question_id text not null,
    why text not null check (length(why) between 1 and 2000),
    asked_at timestamptz not null,
    -- The revision in which it was corrected; null while it was not.
    corrected_in integer,
    -- Whether the organisation has answered, by a correction or by leaving it as it is.
    settled boolean not null default false,
    primary key (network_id, review_id, question_id),
    foreign key (network_id, review_id) references review (network_id, id) on delete cascade
);
