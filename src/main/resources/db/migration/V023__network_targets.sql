-- The level that a network proposes to its organisations in a dimension. Those that take it make it a target of their own.
create table network_target (
    network_id uuid not null references network (id),
    dimension text not null,
    level integer not null check (level between 1 and 4),
    primary key (network_id, dimension)
);
